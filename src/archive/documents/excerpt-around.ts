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

/** What ends a sentence, with the marks that close behind it; a line of a list is one. */
const SENTENCE_END = /[。！？\n][”’」』）)》]*/u;
const LAST_END = /^.*[。！？\n][”’」』）)》]*/su;
/** Longer sentences are lists. */
const SENTENCE_REACH = 160;

/** Returns the sentence in which words first occur, whole, unless it is very long; the beginning of the text where they do not. */
export function sentenceAround(text: string, words: string): Excerpt {
	const { before, hit, after } = excerptAround(text, words, text.length);
	if (hit === '') return excerptAround(text, words, SENTENCE_REACH);
	const begin = LAST_END.exec(before)?.[0].length ?? 0;
	const end = SENTENCE_END.exec(after);
	return {
		before: cutStart(before.slice(begin).trimStart(), SENTENCE_REACH),
		hit,
		after: cutEnd(end === null ? after : after.slice(0, end.index + end[0].length), SENTENCE_REACH),
	};
}

function cutEnd(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length ? text : characters.slice(0, length).join('') + ELLIPSIS;
}

function cutStart(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length ? text : ELLIPSIS + characters.slice(-length).join('');
}
