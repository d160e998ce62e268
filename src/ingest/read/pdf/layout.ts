import { findColumns } from './columns.ts';
import { findFurniture } from './furniture.ts';
import { findCell, findGrids, type Grid } from './grids.ts';
import { findLooseTables } from './loose-tables.ts';
import { holds } from './matrix.ts';
import { findNoteRows } from './notes.ts';
import type { Glyph, PageContent } from './page-content.ts';
import { findRows, mainSize, type Row } from './rows.ts';

/** Rows of text that stand under each other, in reading order. */
export interface TextBlock {
	kind: 'text';
	rows: Row[];
	/** Right edge of the text; null where it is that of the paper. */
	right: number | null;
	/** The frame that it stands in, counted from 1. */
	frame?: number;
}

/** A table: its rows of cells, each with the rows of its text. */
export interface TableBlock {
	kind: 'table';
	page: number;
	rows: { cells: { rows: Row[]; columns: number; span: number; right: number }[] }[];
	/** The table goes on from the page before. */
	xs: readonly number[];
}

export type Block = TextBlock | TableBlock;

/** A page as it is read: its blocks in order, its notes, and what belongs to the page. */
export interface PageLayout {
	number: number;
	width: number;
	blocks: Block[];
	notes: Row[];
	furniture: Row[];
	isInColumns: boolean;
}

/** A frame round most of a page is an ornament. */
const ORNAMENT = 0.8;

/** Returns the grids of a page that hold text in cells. */
function findTextGrids({ rules, width, height, glyphs }: PageContent): Grid[] {
	return findGrids(rules).filter((grid) => {
		const { left, right, top, bottom } = grid.box;
		const isOrnament =
			grid.cells.length === 1 &&
			right - left > width * ORNAMENT &&
			bottom - top > height * ORNAMENT;
		const isFilled = glyphs.some(
			(glyph) =>
				glyph.text.trim() !== '' &&
				holds(grid.box, (glyph.left + glyph.right) / 2, glyph.base - glyph.size * 0.3),
		);
		return !isOrnament && isFilled;
	});
}

const centre = (glyph: Glyph): [x: number, y: number] => [
	(glyph.left + glyph.right) / 2,
	glyph.base - glyph.size * 0.35,
];

/** Counts frames over the pages of a paper; one that goes over a page keeps its number. */
class Frames {
	private count = 0;
	private last: { grid: Grid; page: PageContent } | null = null;

	next(grid: Grid, page: PageContent): number {
		const { last } = this;
		const goesOn =
			last?.page.number === page.number - 1 &&
			Math.abs((last.grid.xs[0] ?? 0) - (grid.xs[0] ?? 0)) < 3 &&
			Math.abs((last.grid.xs.at(-1) ?? 0) - (grid.xs.at(-1) ?? 0)) < 3 &&
			last.grid.box.bottom > last.page.height * 0.85 &&
			grid.box.top < page.height * 0.15;
		if (!goesOn) this.count += 1;
		this.last = { grid, page };
		return this.count;
	}
}

/** Returns the table or the frame that a grid holds. */
function fillGrid(grid: Grid, glyphs: readonly Glyph[], page: PageContent, frames: Frames): Block {
	const inCells = new Map(grid.cells.map((cell) => [cell, [] as Glyph[]]));
	for (const glyph of glyphs) {
		const cell = findCell(grid, ...centre(glyph));
		if (cell !== null) inCells.get(cell)?.push(glyph);
	}
	const right = grid.box.right;
	if (grid.xs.length === 2) {
		const rows = grid.cells.flatMap((cell) => findRows(page.number, inCells.get(cell) ?? []));
		// What the frame leaves free on its left it leaves free on its right.
		const padding = Math.max(2, Math.min(...rows.map((row) => row.left)) - grid.box.left);
		const edge = Math.max(...rows.map((row) => row.right));
		const frame = frames.next(grid, page);
		const reaching = rows.filter((row) => edge - row.right < row.size * 0.6);
		// Of few rows none may be full.
		const guessed = reaching.length < 3 ? right - Math.min(padding, 12) : 0;
		return { kind: 'text', rows, right: Math.max(edge, guessed), frame };
	}
	const rows = Map.groupBy(grid.cells, ({ row }) => row);
	return {
		kind: 'table',
		page: page.number,
		xs: grid.xs,
		rows: [...rows.values()].map((cells) => ({
			cells: cells.map((cell) => ({
				rows: findRows(page.number, inCells.get(cell) ?? []),
				columns: cell.columns,
				span: cell.rows,
				right: (grid.xs[cell.column + cell.columns] ?? right) - 4,
			})),
		})),
	};
}

/** Text and grids of a page, before heads and notes are told from the rest. */
interface RoughPage {
	page: PageContent;
	rows: Row[];
	grids: { top: number; block: Block }[];
}

/**
 * Returns the characters of a page once each: fonts without a bold of their own are painted twice, a little apart, and
 * the second time makes the first bold.
 */
function dropDoubled({ glyphs }: PageContent): Glyph[] {
	const kept: Glyph[] = [];
	const near = new Map<string, Glyph[]>();
	for (const glyph of glyphs) {
		const key = `${glyph.text} ${String(Math.round(glyph.base / 2))}`;
		const own = near.get(key) ?? [];
		const first = own.find(
			({ left, size }) => glyph.text.trim() !== '' && Math.abs(left - glyph.left) < size * 0.12,
		);
		if (first === undefined) {
			near.set(key, [...own, glyph]);
			kept.push(glyph);
		} else first.bold = true;
	}
	return kept;
}

function cutPage(given: PageContent, frames: Frames): RoughPage {
	const page = { ...given, glyphs: dropDoubled(given) };
	const grids = findTextGrids(page);
	const taken = new Map(grids.map((grid) => [grid, [] as Glyph[]]));
	const free: Glyph[] = [];
	for (const glyph of page.glyphs) {
		const grid = grids.find(({ box }) => holds(box, ...centre(glyph)));
		if (grid === undefined) free.push(glyph);
		else taken.get(grid)?.push(glyph);
	}
	return {
		page,
		rows: findRows(page.number, free),
		grids: grids.map((grid) => ({
			top: grid.box.top,
			block: fillGrid(grid, taken.get(grid) ?? [], page, frames),
		})),
	};
}

/** Returns rows with the tables among them that no lines draw told apart. */
function cutLooseTables(rows: readonly Row[]): Block[] {
	const blocks: Block[] = [];
	let rest = [...rows];
	for (const { rows: own, cells } of findLooseTables(rows)) {
		const [first] = own;
		const last = own.at(-1);
		if (first === undefined || last === undefined) continue;
		const above = rest.slice(0, rest.indexOf(first));
		if (above.length > 0) blocks.push({ kind: 'text', rows: above, right: null });
		blocks.push({
			kind: 'table',
			page: first.page,
			xs: (cells[0] ?? []).map(({ left }) => left),
			rows: cells.map((row) => ({
				cells: row.map((cell) => ({ rows: [cell], columns: 1, span: 1, right: cell.right })),
			})),
		});
		rest = rest.slice(rest.indexOf(last) + 1);
	}
	if (rest.length > 0) blocks.push({ kind: 'text', rows: rest, right: null });
	return blocks;
}

/** Returns the blocks of a page: text between its tables and frames, in one column or two. */
function orderBlocks(rows: readonly Row[], grids: RoughPage['grids']): Block[] {
	const blocks: Block[] = [];
	const addText = (from: number, to: number) => {
		const own = rows.filter(({ base }) => base > from && base <= to);
		if (own.length === 0) return;
		for (const block of findColumns(own)) {
			if (block.isColumn) {
				const right = Math.max(...block.rows.map((row) => row.right));
				blocks.push({ kind: 'text', rows: block.rows, right });
			} else blocks.push(...cutLooseTables(block.rows));
		}
	};
	let from = -Infinity;
	for (const { top, block } of grids) {
		addText(from, top);
		blocks.push(block);
		from = top;
	}
	addText(from, Infinity);
	return blocks;
}

/** A paper as it is read. */
export interface Layout {
	pages: PageLayout[];
	/** Size of its text. */
	bodySize: number;
	/** Every character that is seen, once. */
	signs: Glyph[];
}

/** Returns the pages of a paper as they are read. */
export function layOut(pages: readonly PageContent[]): Layout {
	const frames = new Frames();
	const rough = pages.map((page) => cutPage(page, frames));
	const furniture = findFurniture(rough.map(({ rows }) => rows));
	const bodySize = mainSize(pages.flatMap(({ glyphs }) => glyphs));
	let goesOn = false;
	const layouts = rough.map(({ page, rows, grids }): PageLayout => {
		const own = rows.filter((row) => !furniture.has(row));
		const notes = findNoteRows(own, page.rules, bodySize, goesOn);
		goesOn = notes.size > 0;
		const text = own.filter((row) => !notes.has(row));
		const blocks = orderBlocks(text, grids);
		return {
			number: page.number,
			width: page.width,
			blocks,
			notes: [...notes],
			furniture: rows.filter((row) => furniture.has(row)),
			isInColumns: blocks.some(
				(block) => block.kind === 'text' && block.frame === undefined && block.right !== null,
			),
		};
	});
	return { pages: layouts, bodySize, signs: rough.flatMap(({ page }) => page.glyphs) };
}
