import { makeRow, type Row, cutAtGaps } from './rows.ts';

/** Fewest rows side by side that make two columns. */
const LEAST_ROWS = 6;
/** A gutter is wider than this, in sizes. */
const GUTTER = 1.2;
/** A column is this part of the width of the text at least. */
const SHARE = 0.3;
/** Rows that run to the right edge of their column, of all in it: running text does, cells of a table do not. */
const FULL_SHARE = 0.5;

/** A stretch of rows in one or two columns, in reading order. */
export interface ColumnBlock {
	rows: Row[];
	isColumn: boolean;
}

interface Halves {
	left: Row;
	right: Row;
}

/** Returns a row cut at a gutter; null where it has none there. */
function cutRow(row: Row, from: number, to: number): Halves | null {
	const pieces = cutAtGaps(row.glyphs, GUTTER);
	const at = pieces.findIndex((piece) => (piece[0]?.left ?? 0) >= to - row.size);
	if (at < 1) return null;
	const [before, after] = [pieces.slice(0, at).flat(), pieces.slice(at).flat()];
	const end = Math.max(...before.map(({ right }) => right));
	if (end > from + row.size) return null;
	const middle = ((before.at(-1)?.right ?? 0) + (after[0]?.left ?? 0)) / 2;
	return {
		left: makeRow(
			row.page,
			row.glyphs.filter((glyph) => glyph.left < middle),
		),
		right: makeRow(
			row.page,
			row.glyphs.filter((glyph) => glyph.left >= middle),
		),
	};
}

/** Returns the gutter that most rows have in the middle of the text; null where there is none. */
function findGutter(rows: readonly Row[]): { from: number; to: number } | null {
	const left = Math.min(...rows.map((row) => row.left));
	const right = Math.max(...rows.map((row) => row.right));
	const width = right - left;
	const gaps = rows.flatMap((row) => {
		const pieces = cutAtGaps(row.glyphs, GUTTER);
		return pieces.slice(1).flatMap((piece, index) => {
			const from = Math.max(...(pieces[index] ?? []).map((glyph) => glyph.right));
			const to = piece[0]?.left ?? from;
			const isMiddle = from - left > width * SHARE * 0.6 && right - to > width * SHARE;
			return isMiddle ? [{ from, to }] : [];
		});
	});
	if (gaps.length < LEAST_ROWS) return null;
	// The right column begins at one place; the left one ends raggedly.
	const starts = gaps.map(({ to }) => to).sort((a, b) => a - b);
	const to = starts[Math.floor(starts.length / 2)] ?? 0;
	const own = gaps.filter((gap) => Math.abs(gap.to - to) < 12);
	if (own.length < LEAST_ROWS) return null;
	return { from: Math.max(...own.map((gap) => gap.from)), to };
}

const isRunning = (rows: readonly Row[]) => {
	const right = Math.max(...rows.map((row) => row.right));
	const full = rows.filter((row) => right - row.right < row.size * 2).length;
	return full >= rows.length * FULL_SHARE;
};

/**
 * Returns the rows of a page in reading order: where two columns of running text stand side by side, the left one
 * before the right one, between the rows above and below that go over both.
 */
export function findColumns(rows: readonly Row[]): ColumnBlock[] {
	const sorted = rows.toSorted((a, b) => a.base - b.base);
	const whole = [{ rows: sorted, isColumn: false }];
	const gutter = findGutter(sorted);
	if (gutter === null) return whole;
	const cut = sorted.map((row) => cutRow(row, gutter.from, gutter.to));
	const first = cut.findIndex((one) => one !== null);
	const last = cut.findLastIndex((one) => one !== null);
	const left: Row[] = [];
	const right: Row[] = [];
	let end = last;
	for (const [at, row] of sorted.entries()) {
		if (at < first) continue;
		const halves = cut[at];
		if (halves != null) {
			left.push(halves.left);
			right.push(halves.right);
		} else if (row.right <= gutter.from + row.size) left.push(row);
		else if (row.left >= gutter.to - row.size) right.push(row);
		// Text over both columns in their midst: they are none, or more than this can tell.
		else if (at < last) return whole;
		else break;
		end = at;
	}
	const both = cut.filter((one) => one !== null).length;
	if (both < LEAST_ROWS || !isRunning(left) || !isRunning(right)) return whole;
	return [
		{ rows: sorted.slice(0, first), isColumn: false },
		{ rows: left, isColumn: true },
		{ rows: right, isColumn: true },
		{ rows: sorted.slice(end + 1), isColumn: false },
	].filter((block) => block.rows.length > 0);
}
