import { FINISHED, RAISED_DIGITS } from './body-patterns.ts';

const LETTER = /[0-9A-Za-z\u4E00-\u9FEF]/u;
const SPACE = /[\s\u200E\u200F]/u;
const TAG = /<sup>\d{1,3}<\/sup>$/u;
const BRACKETED = /\[\d{1,3}\]$/u;

/**
 * Returns text without the footnote marks at its end, which stand after its punctuation. Character by character:
 * a pattern that repeats marks of one to three digits takes for ever where many raised digits follow each other.
 */
export function dropTrailingMarks(text: string): string {
	let end = text.length;
	for (;;) {
		while (end > 0 && SPACE.test(text.charAt(end - 1))) end -= 1;
		const bracketed =
			text.charAt(end - 1) === ']' ? BRACKETED.exec(text.slice(0, end).slice(-5)) : null;
		const isTag = text.charAt(end - 1) === '>';
		const tag = isTag ? TAG.exec(text.slice(Math.max(0, end - 14), end)) : null;
		if (tag !== null) end -= tag[0].length;
		else if (bracketed !== null) end -= bracketed[0].length;
		else if (end > 0 && RAISED_DIGITS.includes(text.charAt(end - 1))) end -= 1;
		else return text.slice(0, end);
	}
}

/** True where text ends as a sentence, an item or a lead-in does. */
export function isFinished(text: string): boolean {
	const ended = dropTrailingMarks(text);
	// Most lines that are not finished end in a letter or character of Chinese: no pattern has to look at all of them.
	return !LETTER.test(ended.charAt(ended.length - 1)) && FINISHED.test(ended);
}

/** True where text ends as a sentence does, and not as a lead-in or an item with others behind it. */
export function endsSentence(text: string): boolean {
	return isFinished(text) && !/[；;：:，,]\s*$/u.test(dropTrailingMarks(text));
}
