const ELLIPSIS = '……';

export interface Excerpt {
	before: string;
	/** The words looked for; empty where the text does not hold them. */
	hit: string;
	after: string;
}

/**
 * Returns the words of a text around their first occurrence, `reach` characters on either side, with an ellipsis
 * where something is cut off. Where the words do not occur it is the beginning of the text.
 */
export function excerptAround(text: string, words: string, reach = 56): Excerpt {
	const at = words === '' ? -1 : text.indexOf(words);
	if (at === -1) return { before: cutEnd(text, 2 * reach), hit: '', after: '' };
	const after = text.slice(at + words.length);
	return { before: cutStart(text.slice(0, at), reach), hit: words, after: cutEnd(after, reach) };
}

function cutEnd(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length ? text : characters.slice(0, length).join('') + ELLIPSIS;
}

function cutStart(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length ? text : ELLIPSIS + characters.slice(-length).join('');
}
