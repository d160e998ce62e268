import type { Seal } from './checked.ts';

/** Behind a citation: 〔版本：原本；校验：9f86d081884c〕, or [version: original; check: 9f86d081884c]. */
const SEAL =
	/\s*[〔[［(（](?:版本|version)\s?[:：]\s?(?<version>[^〔〕[\]［］;；]{1,40})[;；]\s?(?:校验|check)\s?[:：]\s?(?<hash>[0-9a-f]{12,64})[〕\]］)）]/iu;

/** Returns a text without the seal of a citation, and what it says. */
export function readSeal(text: string): { rest: string; seal: Omit<Seal, 'same'> | null } {
	const match = SEAL.exec(text);
	const { version, hash } = match?.groups ?? {};
	if (match === null || version === undefined || hash === undefined)
		return { rest: text, seal: null };
	const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
	return { rest, seal: { version: version.trim(), hash: hash.toLowerCase() } };
}
