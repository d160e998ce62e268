import { CLOSING, FINISHING, GOING_ON, RAISED_DIGITS } from './body-patterns.ts';

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

/** Returns text without the closing signs at its end, and the white space before them. */
function dropClosing(text: string): string {
	let end = text.length;
	while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end).trimEnd();
}

/** How a text ends: as a sentence, an item or a lead-in does, and as a sentence alone does. */
export interface Ending {
	finished: boolean;
	/** As a sentence does, and not as a lead-in or an item with others behind it. */
	closed: boolean;
}

/** Returns how a text ends, the marks of notes behind it left out. */
export function readEnding(text: string): Ending {
	const ended = dropTrailingMarks(text);
	const last = dropClosing(ended).at(-1);
	const finished = last !== undefined && FINISHING.includes(last);
	return { finished, closed: finished && !GOING_ON.includes(ended.slice(-1)) };
}

/** True where text ends as a sentence, an item or a lead-in does. */
export const isFinished = (text: string): boolean => readEnding(text).finished;

/** True where text ends as a sentence does, and not as a lead-in or an item with others behind it. */
export const endsSentence = (text: string): boolean => readEnding(text).closed;
