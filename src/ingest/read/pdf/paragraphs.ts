import { type Draft, emptyDraft, join } from '../docx/draft.ts';
import type { PageBreak } from '../line.ts';
import { mergeLabels, readRow, type ReadRow } from './labels.ts';
import { isBlank, type Row } from './rows.ts';
import { findMixedHabit, joint } from './spell.ts';

/** Text that its rows give back as one: a paragraph, an item, a heading. */
export interface Paragraph {
	page: number;
	/** Where in its text further pages begin. */
	breaks: PageBreak[];
	label: string | null;
	draft: Draft;
	size: number;
	frame?: number;
}

/** What is known of a paper before its rows are joined. */
export interface Manner {
	/** Right edge of its text. */
	right: number;
	/** How far its rows stand apart, in sizes. */
	leading: number;
	/** Chinese and Latin characters have a space between them. */
	spacesMixed: boolean;
}

/** Rows that stand under each other, and where their text ends on the right. */
export interface RowBlock {
	rows: readonly Row[];
	right: number;
	frame?: number | undefined;
}

/** Rows begin at one place where they differ by less than this, in sizes. */
const SAME_LEFT = 0.7;
/** A row is full where the next word would not have fitted, give or take this, in sizes. */
const SLACK = 0.6;
/** A gap of this many leadings parts paragraphs. */
const APART = 1.3;
/** Rows of one paragraph stand at most this far apart, in sizes. */
const WIDEST_LEADING = 2;
/** Sizes of one paragraph differ by less. */
const SAME_SIZE = 0.08;
/** A first row is set in, or out, by at most this, in sizes. */
const INDENT = 4.2;
/** Rows hang behind the text of a typed label by at most this, in sizes. */
const HANG = 2;

const OPENING = /[“‘（《〈「『【〔([]/u;
const CLOSING = /[”’）》〉」』】〕)\],，。、；：;:.！!？?%％]/u;
const isWide = (text: string) => /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60“”‘’…—]/u.test(text);

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
		if (CLOSING.test(next.text) || OPENING.test(glyph.text)) continue;
		// Some programs keep GB.341/INS/7、GB.341/POL/4 together, where they can.
		const isInChain = end !== first && CLOSING.test(glyph.text) && !isWide(next.text);
		if ((isWide(glyph.text) && !isInChain) || isWide(next.text)) break;
		if (next.left - glyph.right > glyph.size * 0.2) break;
	}
	return end.right - first.left;
}

/** A paragraph that is open: where its rows begin. */
interface Open extends Paragraph {
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

function goesOn(open: Open, next: ReadRow, block: RowBlock, manner: Manner): boolean {
	const { row } = next;
	const isSamePlace = open.block === block && open.last.row.page === row.page;
	if (next.label !== null && !isInLine(open, next)) return false;
	if (Math.abs(row.size - open.size) > open.size * SAME_SIZE) return false;
	if (open.frame !== block.frame || hasColumns(open.last) || hasColumns(next)) return false;
	const gap = row.base - open.last.row.base;
	if (isSamePlace && gap > manner.leading * Math.max(row.size, open.size) * APART) return false;
	if (!isFull(open, next) || (leadsInBold(next) && endsPlain(open))) return false;
	return fitsLeft(open, next) || (!isSamePlace && open.follows === null && open.label === null);
}

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

/**
 * Joins rows to paragraphs, over columns and pages: a row goes on where the one above was full, no label opens it, and
 * size, place and distance are those of the paragraph.
 */
export class Joiner {
	readonly paragraphs: Paragraph[] = [];
	private open: Open | null = null;
	private readonly manner: Manner;

	constructor(manner: Manner) {
		this.manner = manner;
	}

	/** Ends the paragraph that is open. */
	close(): void {
		this.open = null;
	}

	/** Adds a block; `opens` says of a row that it begins a text of its own. */
	add(block: RowBlock, opens: (row: ReadRow) => boolean = () => false): void {
		for (const row of mergeLabels(block.rows)) {
			const next = readRow(row);
			if (opens(next) || this.open === null || !goesOn(this.open, next, block, this.manner)) {
				this.begin(next, block);
			} else this.append(this.open, next, block);
		}
	}

	/** True where Chinese and Latin characters are parted around a line break, else where the paper parts them. */
	private hasSpaces({ last }: Open, next: ReadRow): boolean {
		return findMixedHabit([last.draft.text, next.draft.text]) ?? this.manner.spacesMixed;
	}

	private begin(next: ReadRow, block: RowBlock): void {
		const { row, label, textLeft } = next;
		const draft = emptyDraft();
		join(draft, next.draft, '');
		const open: Open = {
			page: row.page,
			breaks: [],
			label,
			draft,
			size: row.size,
			...(block.frame !== undefined && { frame: block.frame }),
			last: next,
			first: next,
			right: block.right,
			textLeft,
			left: row.left,
			follows: null,
			block,
			count: 1,
		};
		this.open = open;
		this.paragraphs.push(open);
	}

	private append(open: Open, next: ReadRow, block: RowBlock): void {
		const whole = next.label === null ? next.draft : readWhole(next);
		const { text } = open.draft;
		join(open.draft, whole, joint(text, whole.text, this.hasSpaces(open, next)));
		const { page } = next.row;
		if (page !== open.last.row.page) {
			open.breaks.push({ at: open.draft.text.length - whole.text.length, page });
		}
		open.last = next;
		open.right = block.right;
		open.block = block;
		open.count += 1;
		open.follows = next.row.left;
	}
}

/** Returns the text of a row whose label is none. */
function readWhole({ label, draft }: ReadRow): Draft {
	const whole = emptyDraft();
	whole.text = label ?? '';
	whole.ink = whole.text.length;
	join(whole, draft, ' ');
	return whole;
}

/** Returns where a row ends without the punctuation that may hang over the edge of the text. */
function findEnd({ glyphs, right }: Row): number {
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	const last = inked.at(-1);
	const hangs = last !== undefined && isWide(last.text) && CLOSING.test(last.text);
	return hangs ? (inked.at(-2)?.right ?? right) : right;
}

/** Returns the right edge that several rows reach; of few rows the farthest. */
export function findRight(rows: readonly Row[]): number {
	const ends = rows.map(findEnd).sort((a, b) => b - a);
	const size = rows[0]?.size ?? 10;
	return (
		ends.find((end, index) =>
			ends.slice(index + 1, index + 4).some((other) => end - other < size * 0.6),
		) ??
		ends[0] ??
		0
	);
}

/** Returns how far the rows of blocks stand apart, in sizes. */
export function findLeading(blocks: readonly (readonly Row[])[]): number {
	const steps = blocks.flatMap((rows) =>
		rows.slice(1).flatMap((row, index) => {
			const above = rows[index];
			const isSame = above?.page === row.page && Math.abs(above.size - row.size) < 0.3;
			const step = isSame ? (row.base - above.base) / row.size : 0;
			return step > 0.9 && step < 4 ? [Math.round(step * 20) / 20] : [];
		}),
	);
	const counts = Map.groupBy(steps, (step) => step);
	const [most] = [...counts].sort(([, many], [, few]) => few.length - many.length);
	// Where all rows stand farther apart, each is a text of its own.
	return Math.min(most?.[0] ?? 1.5, WIDEST_LEADING);
}
