import { ITEM_LABEL, opensParagraph } from './body-patterns.ts';
import { isFinished } from './sentence-end.ts';

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

/** A line with words. */
interface PrintedLine {
	text: string;
	/** The next line with words; empty under the last. */
	below: string;
	/** A blank line or the end stands under it. */
	isOverGap: boolean;
}

function findPrinted(lines: readonly string[]): PrintedLine[] {
	const printed = [...lines.entries()].filter(([, line]) => line.trim() !== '');
	return printed.map(([at, line], index) => {
		const [next, below = ''] = printed[index + 1] ?? [];
		return { text: line.trim(), below: below.trim(), isOverGap: next !== at + 1 };
	});
}

/** True where a line has a sign that opens something, so that it goes on with nothing. */
const opens = (text: string) =>
	HEADING_SIGN.test(text) || ITEM_LABEL.test(text) || opensParagraph(text);

/**
 * True where the lines of a body, one text each, were broken at a fixed width, so that a paragraph stands on many of
 * them: all lines are short, and most of those that end in mid-sentence fill the width and go on in the next. Short
 * lines alone tell nothing, since headings and the paragraphs of a short paper have them too; nor does a long heading,
 * under which a paragraph opens or which has a blank line between it and a single line of text.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
	const printed = findPrinted(lines).filter(({ text }) => !HEADING_SIGN.test(text));
	const texts = printed.map(({ text }) => text);
	if (texts.some(({ length }) => length > HARD_WRAP_LIMIT)) return false;
	const fullLength = findFullLength(texts);
	const isFullAndBroken = (text: string) => text.length >= fullLength && !isFinished(text);
	const unfinished = texts.filter((text) => !isFinished(text));
	const broken = printed.filter(({ text, below }) => isFullAndBroken(text) && !opens(below));
	return (
		broken.some(({ below, isOverGap }) => !isOverGap || isFullAndBroken(below)) &&
		broken.length > texts.length * BROKEN_SHARE &&
		broken.length * 2 >= unfinished.length
	);
}
