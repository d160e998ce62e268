import { CLOSING, isWide } from './measure-rows.ts';
import type { ReadRow } from './labels.ts';
import type { Manner, Paragraph, RowBlock } from './paragraph.ts';
import { isBlank } from './rows.ts';

/** Rows begin at one place where they differ by less than this, in sizes. */
const SAME_LEFT = 0.7;
/** A row is full where the next word would not have fitted, give or take this, in sizes. */
const SLACK = 0.6;
/** A gap of this many leadings parts paragraphs. */
const APART = 1.3;
/** Rows of a heading stand at most this far apart, in sizes, and are larger than text by this factor. */
const HEADING_LEADING = 2.4;
const LARGER = 1.05;
/** Sizes of one paragraph differ by less. */
const SAME_SIZE = 0.08;
/** A first row is set in, or out, by at most this, in sizes. */
const INDENT = 4.2;
/** Rows hang behind the text of a typed label by at most this, in sizes. */
const HANG = 2;

const OPENING = /[“‘（《〈「『【〔([]/u;

/** Returns the width of what no line break parts at the start of a row: a word, a character with its punctuation. */
function widthOfFirst({ glyphs }: ReadRow): number {
	const inked = glyphs.filter(({ text }) => text !== ' ');
	const [first] = inked;
	if (first === undefined) return 0;
	let end = first;
	for (const [index, glyph] of inked.entries()) {
		const next = inked[index + 1];
		end = glyph;
		if (next === undefined) break;
		if (CLOSING.test(next.text) || OPENING.test(glyph.text) || next.raised) continue;
		// Some programs keep GB.341/INS/7、GB.341/POL/4 together, where they can.
		const isInChain = end !== first && CLOSING.test(glyph.text) && !isWide(next.text);
		if ((isWide(glyph.text) && !isInChain) || isWide(next.text)) break;
		if (next.left - glyph.right > glyph.size * 0.2) break;
	}
	return end.right - first.left;
}

/** A paragraph that is open: where its rows begin. */
export interface Open extends Paragraph {
	last: ReadRow;
	/** Its first row. */
	first: ReadRow;
	right: number;
	textLeft: number;
	left: number;
	/** Where its second row, and those behind, begin. */
	follows: number | null;
	block: RowBlock;
	count: number;
}

/** True where the text of a row went on to the next only because it was full. */
const isFull = ({ last, right }: Open, next: ReadRow): boolean =>
	right - last.row.right < widthOfFirst(next) + SLACK * last.row.size;

/** True where a row begins where the next row of a paragraph does. */
function fitsLeft({ first, follows, textLeft, left, label, count }: Open, { row }: ReadRow) {
	const near = (at: number) => Math.abs(row.left - at) < SAME_LEFT * row.size;
	if (follows !== null) return near(follows);
	// A wide label moves the text of its own row only: VIII. 战略.
	const isHung = row.left > left && row.left < textLeft;
	if (label !== null) return near(textLeft) || near(left) || isHung;
	// Rows under a typed label hang where its text begins, or a little farther.
	const { hangs } = first;
	if (hangs !== null && row.left > left && row.left < hangs + HANG * row.size) return true;
	if (count > 1) return near(left);
	// Set in less than the first row, or out from a number that is typed.
	return row.left < textLeft + SAME_LEFT * row.size && row.left > textLeft - INDENT * row.size;
}

/** True where a row goes on with the paragraph that is open. */
export function goesOn(open: Open, next: ReadRow, block: RowBlock, manner: Manner): boolean {
	const { row } = next;
	const isSamePlace = open.block === block && open.last.row.page === row.page;
	if (next.label !== null && !isInLine(open, next)) return false;
	if (Math.abs(row.size - open.size) > open.size * SAME_SIZE) return false;
	if (open.frame !== block.frame || hasColumns(open.last) || hasColumns(next)) return false;
	const gap = row.base - open.last.row.base;
	if (isSamePlace && gap > leadingOf(open, next, manner) * Math.max(row.size, open.size))
		return false;
	if (!isFull(open, next) || (leadsInBold(next) && endsPlain(open))) return false;
	return fitsLeft(open, next) || (!isSamePlace && open.follows === null && open.label === null);
}

/** Returns the widest gap in a paragraph, in sizes: the rows of a heading may stand farther apart than those of text. */
function leadingOf({ size, last }: Open, next: ReadRow, { leading, bodySize }: Manner): number {
	const isHeading = size > bodySize * LARGER && isBold(last) && isBold(next);
	return Math.max(leading * APART, isHeading ? HEADING_LEADING : 0);
}

const isBold = ({ glyphs }: ReadRow) => glyphs.every((glyph) => isBlank(glyph) || glyph.bold);

/** Text is set in columns in the row: it runs on in none. */
const hasColumns = ({ draft }: ReadRow) => draft.text.includes('\t');

/** 政策影响：有。 A name in bold opens a text of its own, behind one that is finished. */
function leadsInBold({ glyphs }: ReadRow): boolean {
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	return inked[0]?.bold === true && inked.some(({ bold }) => !bold);
}

const endsPlain = ({ last, draft }: Open) =>
	last.glyphs.findLast((glyph) => !isBlank(glyph))?.bold === false &&
	/[。！？.]$/u.test(draft.text);

/** A number or bracket that stands at the start of a further row by chance is no label: nothing sets it apart. */
const isInLine = ({ follows, last }: Open, { row, gap }: ReadRow) =>
	follows !== null &&
	gap < 0.9 &&
	Math.abs(row.left - follows) < 0.3 * row.size &&
	last.label === null;
