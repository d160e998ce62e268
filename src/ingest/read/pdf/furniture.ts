import { readNoteMark } from './notes.ts';
import type { Row } from './rows.ts';
import { spell } from './spell.ts';

/** Rows at each edge of a page among which heads and feet are looked for. */
const EDGE_ROWS = 4;
/** Heads and feet stand at the same height on all pages, give or take these points. */
const SAME_HEIGHT = 5;
/** 5 · - 5 - · 第 5 页 · 5/12 · Page 5 */
const PAGE_NUMBER =
	/^(?:[-–—]\s*)?(?:第\s*|Page\s+)?(?<number>\d{1,4}|[ivxlc]{1,7})(?:\s*[页頁])?(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/** A row at the edge of a page. */
interface EdgeRow {
	row: Row;
	side: 'top' | 'bottom';
	/** From the edge inwards, from 0. */
	rank: number;
	/** Its text with all figures as one sign, so that heads with page numbers are alike. */
	form: string;
	/** The number that it is, or ends or opens with; null where it has none. */
	number: number | null;
	isNumber: boolean;
}

function describe(row: Row, side: EdgeRow['side'], rank: number): EdgeRow {
	const text = spell(row.glyphs).text.trim();
	const number = PAGE_NUMBER.exec(text)?.groups?.['number'];
	const digits = /^\d{1,4}(?!\d)|(?<!\d)\d{1,4}$/u.exec(text)?.[0];
	return {
		row,
		side,
		rank,
		form: text.replaceAll(/\s+/gu, '').replaceAll(/\d+/gu, '#'),
		number: /^\d+$/u.test(number ?? digits ?? '') ? Number(number ?? digits) : null,
		isNumber: number !== undefined,
	};
}

function edgesOf(rows: readonly Row[]): EdgeRow[] {
	const sorted = rows.toSorted((a, b) => a.base - b.base);
	const top = sorted.slice(0, EDGE_ROWS).map((row, rank) => describe(row, 'top', rank));
	const bottom = sorted
		.slice(-EDGE_ROWS)
		.reverse()
		.map((row, rank) => describe(row, 'bottom', rank));
	return [...top, ...bottom];
}

/** True for rows of different pages that are the same head or foot. */
const isSame = (one: EdgeRow, other: EdgeRow) =>
	one.side === other.side &&
	one.form === other.form &&
	Math.abs(one.row.base - other.row.base) <= SAME_HEIGHT;

/** True where the numbers that rows print count the pages. */
const counts = (one: EdgeRow, other: EdgeRow) =>
	one.number !== null &&
	other.number !== null &&
	one.number - other.number === one.row.page - other.row.page;

/**
 * Returns the running heads, feet and page numbers among the rows of pages: what comes again at the edges of several
 * pages, at one height; a number that counts the pages; on a single page what has the signs of a page number.
 */
export function findFurniture(pages: readonly (readonly Row[])[]): Set<Row> {
	const edges = pages.map(edgesOf);
	const found = new Set<Row>();
	for (const [index, own] of edges.entries()) {
		const others = edges.flatMap((edge, at) => (at === index ? [] : edge));
		const raised = findRaised(pages[index] ?? []);
		for (const side of ['top', 'bottom'] as const) {
			for (const edge of own.filter((one) => one.side === side)) {
				const alike = others.filter((other) => isSame(edge, other));
				const isRepeated = alike.length > 0 && !edge.isNumber;
				const isCounted = edge.isNumber && alike.some((other) => counts(edge, other));
				// With letters a number has signs: - 1 -, 第 1 页.
				const isAlone = pages.length === 1 && edge.isNumber && /[^#]/u.test(edge.form);
				if (!isCounted && !isAlone && !(isRepeated && isMany(alike, pages.length, edge))) break;
				if (isNote(edge.row, raised)) break;
				found.add(edge.row);
			}
		}
	}
	return found;
}

/** Text comes again on one page in six at least; on two pages where its number counts them. */
function isMany(alike: readonly EdgeRow[], pages: number, edge: EdgeRow): boolean {
	const on = new Set(alike.map(({ row }) => row.page)).size + 1;
	return (
		on >= Math.max(2, pages / 6) &&
		(edge.number === null || alike.some((one) => counts(edge, one)) || hasOwnWords(edge))
	);
}

/** True for a head of words, whose figures may be those of a symbol. */
const hasOwnWords = ({ form }: EdgeRow) => /\p{L}{2}/u.test(form);

/** Returns the numbers that stand raised in some rows, as the marks of notes do. */
function findRaised(rows: readonly Row[]): Set<number> {
	const digits = rows.map(({ glyphs }) =>
		glyphs.map(({ text, raised }) => (raised ? text : ' ')).join(''),
	);
	return new Set(digits.flatMap((row) => row.match(/\d+/gu) ?? []).map(Number));
}

/**
 * True for a row of a note, which may say the same at the foot of several pages: ³ 同上。, or 15 理事会文件 GB.340/INS/6。
 * on a page where a raised 15 stands.
 */
function isNote(row: Row, raised: ReadonlySet<number>): boolean {
	const mark = readNoteMark(row);
	return row.glyphs.some((glyph) => glyph.raised) || (mark !== null && raised.has(mark.number));
}
