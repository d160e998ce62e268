import type { PageLayout } from './layout.ts';
import { findRight } from './measure-rows.ts';
import { type NoteMark, readNoteMark } from './notes.ts';
import { Joiner } from './join-rows.ts';
import type { Manner, RowBlock } from './paragraph.ts';
import { isBlank, type Row } from './rows.ts';
import { type Written, written } from './written.ts';

/** A note at the foot of a page, with the paragraphs it is made of. */
export interface Note {
	number: number;
	page: number;
	lines: Written[];
}

/** Takes the number off the first row of a note. */
function withoutMark(row: Row, length: number): Row {
	let left = length;
	const glyphs = row.glyphs.filter((glyph) => {
		if (left === 0 || isBlank(glyph)) return left === 0;
		left -= 1;
		return false;
	});
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	return { ...row, glyphs, left: Math.min(...inked.map((glyph) => glyph.left)) };
}

/** A number that is not raised may be one of the text, 107 届会议: it opens a note where it is the next, or begins anew. */
const isNext = ({ number, isRaised }: NoteMark, last: number) =>
	isRaised || last === 0 || number === last + 1 || number === 1;

/** Returns the notes of all pages; text over the first note of a page goes on with the last one before. */
export function readNotes(pages: readonly PageLayout[], manner: Manner): Note[] {
	const joiner = new Joiner(manner);
	const starts: { number: number; page: number; at: number }[] = [];
	let last = 0;
	for (const { number: page, notes } of pages) {
		if (notes.length === 0) continue;
		const marks = new Map<Row, number>();
		const rows = notes.map((row) => {
			const mark = readNoteMark(row);
			if (mark === null || !isNext(mark, last)) return row;
			last = mark.number;
			const bare = withoutMark(row, mark.length);
			marks.set(bare, mark.number);
			return bare;
		});
		const block: RowBlock = { rows, right: Math.max(manner.right, findRight(rows)) };
		joiner.add(block, ({ row }) => {
			const number = marks.get(row);
			if (number === undefined) return false;
			starts.push({ number, page, at: joiner.paragraphs.length });
			return true;
		});
	}
	return starts.map(({ number, page, at }, index) => ({
		number,
		page,
		lines: joiner.paragraphs
			.slice(at, starts[index + 1]?.at)
			.map((paragraph) => written(paragraph, { note: number })),
	}));
}
