import type { Seal } from './checked.ts';

/** First digits of a hash that a citation carries: enough that no other text has them by chance. */
export const SEAL_DIGITS = 12;

const SEAL =
	/\s*[〔[［(（](?:版本|version)\s?[:：]\s?(?<version>[^〔〕[\]［］;；]{1,40})[;；]\s?(?:校验|check)\s?[:：]\s?(?<hash>[0-9a-f]{12,64})[〕\]］)）]/iu;

/** Words of a citation that proves itself, by language. */
export const sealText = {
	chinese: (version: string, hash: string) => `〔版本：${version}；校验：${hash}〕`,
	english: (version: string, hash: string) => ` [version: ${version}; check: ${hash}]`,
} as const;

/** Returns a text without the seal of a citation, and what it says. */
export function readSeal(text: string): { rest: string; seal: Omit<Seal, 'same'> | null } {
	const match = SEAL.exec(text);
	const { version, hash } = match?.groups ?? {};
	if (match === null || version === undefined || hash === undefined)
		return { rest: text, seal: null };
	const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
	return { rest, seal: { version: version.trim(), hash: hash.toLowerCase() } };
}
