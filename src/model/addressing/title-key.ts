import { foldText } from './fold-text.ts';

/** Returns a title as titles are compared: white space and the kinds of dashes are of the typesetting, not of the title. */
export function titleKey(title: string): string {
	return foldText(title)
		.text.replaceAll(/\s/gu, '')
		.replaceAll(/[-—―]+/gu, '-')
		.toLowerCase();
}

/** Returns where a title ends that begins at an offset of a text, by its key; -1 where it does not stand there. */
function endOfTitle(text: string, from: number, key: string): number {
	let at = from;
	for (let matched = 0; matched < key.length;) {
		const unit = text.charAt(at);
		if (unit === '') return -1;
		at += 1;
		if (/\s/u.test(unit)) continue;
		const isDash = /[-—―]/u.test(unit);
		if (isDash && key.charAt(matched - 1) === '-') continue;
		if ((isDash ? '-' : unit.toLowerCase()) !== key.charAt(matched)) return -1;
		matched += 1;
	}
	return at;
}

/** Reads the longest of some titles at an offset of a folded text; null where none of them stands there. */
export function readTitle(
	text: string,
	from: number,
	titles: ReadonlyMap<string, string>,
): { document: string; to: number } | null {
	let longest: { document: string; to: number } | null = null;
	for (const [key, document] of titles) {
		const to = key === '' ? -1 : endOfTitle(text, from, key);
		if (to > (longest?.to ?? from)) longest = { document, to };
	}
	return longest;
}
