import type { SourceLine } from '../line.ts';
import { isFinished } from '../../classify/sentence-end.ts';

/**
 * Returns the lines of a decoded source. Line ends of every kind separate lines; nothing else is changed,
 * so that a column of a line is a column of the source.
 */
export function normaliseLines(text: string): SourceLine[] {
	const lines = text.split(/\r\n|\r|\n/);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** What marks a heading, whose line is as long as its words. */
const HEADING_SIGN = /^(?:#{1,6}\s|[►▶])/u;

/** Longest line, in characters, of a source whose lines were broken by hand. */
const HARD_WRAP_LIMIT = 60;

/** Share of the lines of such a source that end in mid-sentence at the full width, at the least. */
const BROKEN_SHARE = 0.3;

/** A line of the full width has this share of the longest one, and so many characters, at the least. */
const FULL_SHARE = 0.7;
const FULL_LENGTH = 20;

/** Returns how long a line is, at the least, that reaches the width at which the lines of a body were broken. */
export function findFullLength(texts: readonly string[]): number {
	const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
	return Math.max(FULL_LENGTH, longest * FULL_SHARE);
}

/**
 * True where the lines of a body were broken at a fixed width, so that a paragraph stands on many of them: all lines
 * are short, and most of those that end in mid-sentence fill the width. Short lines alone tell nothing: headings
 * and the paragraphs of a short paper have them too.
 */
export function isHardWrapped(lines: readonly SourceLine[]): boolean {
	const texts = lines
		.map(({ text }) => text.trim())
		.filter((text) => text !== '' && !HEADING_SIGN.test(text));
	const longest = Math.max(0, ...texts.map((text) => text.length));
	if (longest > HARD_WRAP_LIMIT) return false;
	const broken = texts.filter((text) => !isFinished(text));
	const fullLength = findFullLength(texts);
	const full = broken.filter(({ length }) => length >= fullLength).length;
	return full > texts.length * BROKEN_SHARE && full * 2 >= broken.length;
}
