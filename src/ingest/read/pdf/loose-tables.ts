import { cutAtGaps, makeRow, type Row, type RowGlyph } from './rows.ts';

/** Fewest rows that make a table where no lines draw it. */
const LEAST_ROWS = 3;
/** Cells are parted by more than this, in sizes. */
const GAP = 1.5;
/** Cells of a column begin, end or are centred at one place, give or take this, in sizes. */
const ALIGNED = 0.8;
/** Rows that belong together stand no farther apart than this, in sizes. */
const NEAR = 3.2;
/** Part of the rows that has a figure behind its first cell. */
const FIGURES = 0.6;

/** Rows of a table that only the places of its cells tell. */
export interface LooseTable {
	rows: Row[];
	cells: Row[][];
}

interface CutRow {
	row: Row;
	pieces: RowGlyph[][];
}

const leftOf = (piece: readonly RowGlyph[]) => piece[0]?.left ?? 0;
const rightOf = (piece: readonly RowGlyph[]) => piece.at(-1)?.right ?? 0;
const textOf = (piece: readonly RowGlyph[] | undefined) =>
	(piece ?? []).map(({ text }) => text).join('');

/** True where the cells of two rows stand in the same columns. */
function isAligned(one: CutRow, other: CutRow): boolean {
	if (one.pieces.length !== other.pieces.length) return false;
	const slack = ALIGNED * one.row.size;
	return one.pieces.every((piece, index) => {
		const below = other.pieces[index] ?? [];
		const [left, right] = [leftOf(piece) - leftOf(below), rightOf(piece) - rightOf(below)];
		return [left, right, (left + right) / 2].some((step) => Math.abs(step) < slack);
	});
}

/** True for 导言 over 3 and 现状 over 5: contents, whose last cells are pages that rise. */
function areContents(rows: readonly CutRow[]): boolean {
	if (rows.some(({ pieces }) => pieces.length !== 2)) return false;
	const numbers = rows.map(({ pieces }) => textOf(pieces[1]));
	if (!numbers.every((text) => /^(?:\d{1,3}|[ivx]{1,5})$/u.test(text))) return false;
	const values = numbers.map(Number);
	return values.every((value, index) => !(value < (values[index - 1] ?? 0)));
}

/** True where enough rows have figures in a cell that is not their first, and first cells that are words. */
function holdsFigures(rows: readonly CutRow[]): boolean {
	const figured = rows.filter(({ pieces }) =>
		pieces.slice(1).some((piece) => /^[\d(（$€¥±–—-][\d\s,.，%％()（）–—-]*$/u.test(textOf(piece))),
	);
	const named = rows.filter(({ pieces }) => /\p{L}{2}/u.test(textOf(pieces[0])));
	return figured.length >= rows.length * FIGURES && named.length >= rows.length * FIGURES;
}

/**
 * Returns the tables among rows that no lines draw: several rows with as many cells in the same columns, one under the
 * other, with figures in them. Contents, labels before text and names side by side are none.
 */
export function findLooseTables(rows: readonly Row[]): LooseTable[] {
	const cut = rows.map((row): CutRow => ({ row, pieces: cutAtGaps(row.glyphs, GAP) }));
	const tables: LooseTable[] = [];
	for (let start = 0; start < cut.length;) {
		let end = start + 1;
		for (let above = cut[start]; end < cut.length; above = cut[end], end += 1) {
			const next = cut[end];
			if (above === undefined || next === undefined || above.pieces.length < 2) break;
			if (next.row.base - above.row.base > NEAR * next.row.size || !isAligned(above, next)) break;
		}
		const own = cut.slice(start, end);
		if (own.length >= LEAST_ROWS && holdsFigures(own) && !areContents(own)) {
			tables.push({
				rows: own.map(({ row }) => row),
				cells: own.map(({ row, pieces }) =>
					pieces.map((piece, index) => {
						const next = pieces[index + 1];
						const from = index === 0 ? -Infinity : leftOf(piece);
						const to = next === undefined ? Infinity : leftOf(next);
						const glyphs = row.glyphs.filter(({ left }) => left >= from && left < to);
						return makeRow(row.page, glyphs);
					}),
				),
			});
		}
		start = end;
	}
	return tables;
}
