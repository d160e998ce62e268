import type { Stretch } from '../read/line.ts';
import {
	BORDER,
	DRAWN_ROW,
	FOOTNOTE_LABEL,
	ITEM_LABEL,
	MARKDOWN_ROW,
	PARAGRAPH_NUMBER,
	TABLE_CAPTION,
} from './body-patterns.ts';
import type { LineView } from './line-view.ts';

/** |---|:-:|, the line under the first row of a Markdown table. */
const MARKDOWN_RULE = /^\|(?:\s*:?-+:?\s*\|)+$/u;
/** What opens a text of its own, whatever parts its words. */
const OPENINGS: readonly RegExp[] = [
	PARAGRAPH_NUMBER,
	ITEM_LABEL,
	FOOTNOTE_LABEL,
	/\.{3}\s*\d{1,4}$/u,
	TABLE_CAPTION,
];
/** What parts the cells of a row, by how the rows of its table are parted. */
const GAPS = { tabs: /\t/gu, spaces: /\s{2,}/gu } as const;
/** A cell that holds a figure, as no head of a column does: 9 120 · 40 · 41 505 · 95%. */
const FIGURE = /^[-–—]?[\d０-９][\d０-９\s,，.．]*[%％]?$/u;
/** A row of a table, and whether the table begins with it. */
export interface FoundRows {
	/** Cells from left to right; none for the rule under the head of a Markdown table. */
	cells: (Stretch & { columns?: number; rows?: number })[];
	isFirst: boolean;
	isHead: boolean;
}

type Manner = 'markdown' | 'drawn' | 'tabs' | 'spaces';

interface Shape {
	manner: Manner;
	cells: Stretch[];
	/** Tabs stand only before or behind its words: it is a row beside others alone, elsewhere a line set in. */
	isEdged: boolean;
}

/** Returns stretches of a text without the white space around them, from column `offset` on. */
function trimStretch(text: string, from: number, to: number, offset: number): Stretch {
	const cell = text.slice(from, to);
	const start = from + (cell.length - cell.trimStart().length);
	return { from: offset + start, to: offset + Math.max(start, from + cell.trimEnd().length) };
}

function splitCells({ text, content }: Pick<LineView, 'text' | 'content'>, gap: RegExp): Stretch[] {
	const cells: Stretch[] = [];
	let from = 0;
	for (const match of text.matchAll(gap)) {
		cells.push(trimStretch(text, from, match.index, content.from));
		from = match.index + match[0].length;
	}
	return [...cells, trimStretch(text, from, text.length, content.from)];
}

/** Returns the cells of a row between bars; its first and last sign are no text. */
function splitBars({ text, content }: LineView): Stretch[] {
	const cells: Stretch[] = [];
	let from = 1;
	for (const match of text.slice(1).matchAll(/[|│┃║｜]/gu)) {
		const to = match.index + 1;
		cells.push(trimStretch(text, from, to, content.from));
		from = to + 1;
	}
	return cells;
}

/** Returns how the cells of a line are parted, and where they stand; null for a line that is no row. */
function readShape(view: LineView): Shape | null {
	const { line, text, bullet, furniture, hashes, triangle } = view;
	if (line.paragraph !== undefined) return null;
	if (bullet || furniture || hashes > 0 || triangle || text === '') return null;
	if (MARKDOWN_ROW.test(text)) {
		return { manner: 'markdown', cells: splitBars(view), isEdged: false };
	}
	if (DRAWN_ROW.test(text)) return { manner: 'drawn', cells: splitBars(view), isEdged: false };
	if (BORDER.test(text)) return { manner: 'drawn', cells: [], isEdged: false };
	if (OPENINGS.some((pattern) => pattern.test(text))) return null;
	if (line.text.includes('\t')) return readTabs(view);
	const cells = splitCells(view, GAPS.spaces);
	// 国  际  劳  工  局, letterspaced, is one word.
	const isSpread = cells.every(({ from, to }) => to - from === 1);
	return cells.length < 2 || isSpread ? null : { manner: 'spaces', cells, isEdged: false };
}

/** Longest text of a row with one cell filled, in characters: a longer one is a line set in. */
const EDGED_LIMIT = 60;

/** Returns the shape of a line whose cells tabs part: those at its ends stand beside empty cells. */
function readTabs(view: LineView): Shape | null {
	const isEdged = !view.text.includes('\t');
	if (isEdged && view.text.length > EDGED_LIMIT) return null;
	const { text } = view.line;
	const whole = /^\t|\t$/u.test(text) ? { text, content: { from: 0, to: text.length } } : view;
	return { manner: 'tabs', cells: splitCells(whole, GAPS.tabs), isEdged };
}

/** True for the line of a Markdown table that only parts its head from its rows. */
function isTableRule({ text }: LineView): boolean {
	return MARKDOWN_RULE.test(text);
}

const isBarred = ({ manner }: Shape) => manner === 'markdown' || manner === 'drawn';

/** True for lines of one table; a row between bars of ASCII may have drawn edges. */
function isSame(left: Shape | null | undefined, right: Shape): boolean {
	if (left == null) return false;
	if (isBarred(right)) return isBarred(left);
	return left.manner === right.manner && left.cells.length === right.cells.length;
}

/** Returns where the table ends that begins at a line of this shape: rules between its rows are no end. */
function findTableEnd(
	views: readonly LineView[],
	shapes: readonly (Shape | null)[],
	start: number,
	shape: Shape,
): number {
	let end = start + 1;
	for (let next = end; next < views.length; next += 1) {
		if (isSame(shapes[next], shape)) end = next + 1;
		else if (views[next]?.isRule !== true) break;
	}
	return end;
}

/**
 * True for a table with drawn edges whose rows are lines: all have as many cells, and edges part the head alone, all rows
 * or none. Where edges part some rows only, a cell may go on in the next line.
 */
function areRowsLines(lines: readonly Shape[]): boolean {
	const rows = lines.filter(({ cells }) => cells.length > 0);
	const [first] = rows;
	if (first === undefined || first.cells.length < 2) return false;
	if (rows.some(({ cells }) => cells.length !== first.cells.length)) return false;
	const edges = findInnerEdges(lines).length;
	return edges < 2 || edges === rows.length - 1;
}

/** Returns how many rows stand over each edge between two rows. */
function findInnerEdges(lines: readonly Shape[]): number[] {
	const edges = lines.flatMap(({ cells }, at) =>
		cells.length > 0 ? [] : [lines.slice(0, at).filter((line) => line.cells.length > 0).length],
	);
	const rows = lines.filter(({ cells }) => cells.length > 0).length;
	return [...new Set(edges)].filter((over) => over > 0 && over < rows);
}

/** True where the first row of a table names its columns: a rule follows, or no cell of it holds a figure. */
function hasHead(
	table: readonly LineView[],
	shapes: readonly Shape[],
	isRuled = table.some(isTableRule),
): boolean {
	if (isRuled) return true;
	const [first] = shapes;
	const text = table[0]?.line.text ?? '';
	const isNamed = first?.cells.every(({ from, to }) => !FIGURE.test(text.slice(from, to).trim()));
	const isNumeric = shapes
		.slice(1)
		.some(({ cells }, index) =>
			cells.some(({ from, to }) =>
				FIGURE.test((table[index + 1]?.line.text ?? '').slice(from, to).trim()),
			),
		);
	return isNamed === true && (isNumeric || shapes.length > 2);
}

/** Returns the rows that the format of a source knows as such, by their lines. */
function findFormatRows(views: readonly LineView[]): [number, FoundRows][] {
	const found: [number, FoundRows][] = [];
	for (let start = 0; start < views.length; start += 1) {
		let end = start;
		while (views[end]?.line.cells !== undefined) end += 1;
		const table = views.slice(start, end);
		const shapes = table.map(({ line }): Shape => ({
			manner: 'tabs',
			cells: line.cells ?? [],
			isEdged: false,
		}));
		const isToldHead = table.some(({ line }) => line.cells?.some(({ header }) => header) === true);
		const hasOwnHead = !isToldHead && hasHead(table, shapes);
		for (const [index, { line }] of table.entries()) {
			const cells = line.cells ?? [];
			const isHead = isToldHead ? cells.some(({ header }) => header) : hasOwnHead && index === 0;
			found.push([line.number, { cells, isFirst: index === 0, isHead }]);
		}
		start = Math.max(start, end - 1);
	}
	return found;
}

/** Returns the rows of a table by their lines; none of a drawn one whose cells are in doubt. */
function readRows(
	table: readonly LineView[],
	shapes: readonly Shape[],
	isRuled: boolean,
): [number, FoundRows][] {
	const isDrawn = shapes.some(({ manner }) => manner === 'drawn');
	if (isDrawn && !areRowsLines(shapes)) return [];
	const isText = (index: number) => {
		const view = table[index];
		return view !== undefined && !isTableRule(view) && (shapes[index]?.cells.length ?? 0) > 0;
	};
	const texts = [...table.keys()].filter(isText);
	const [edge, ...others] = findInnerEdges(shapes);
	const isParted = isDrawn && edge === 1 && others.length === 0 && texts.length > 2;
	const isHeaded = isDrawn
		? isParted ||
			hasHead(
				texts.flatMap((index) => table[index] ?? []),
				texts.flatMap((index) => shapes[index] ?? []),
			)
		: hasHead(table, shapes, isRuled || table.some(isTableRule));
	const first = isDrawn ? texts[0] : 0;
	return table.map((view, index) => [
		view.line.number,
		{
			cells: isText(index) ? (shapes[index]?.cells ?? []) : [],
			// A caption may see the edge over the first row, or pass over it.
			isFirst: index === 0 || index === first,
			isHead: isHeaded && index === first,
		},
	]);
}

/**
 * Returns the row of a table that stands at each 1-based line. A table is two lines or more in succession that are
 * Markdown rows, stand between drawn bars, or that tabs or wide spaces part into as many cells.
 */
export function findTableRows(views: readonly LineView[]): Map<number, FoundRows> {
	const rows = new Map<number, FoundRows>();
	const shapes = views.map(readShape);
	for (let start = 0; start < views.length;) {
		const shape = shapes[start];
		const end = shape == null ? start + 1 : findTableEnd(views, shapes, start, shape);
		const members = [...shapes.slice(start, end).entries()].flatMap(([index, one]) => {
			const view = views[start + index];
			const isRow = shape != null && one != null && isSame(one, shape);
			return isRow && view !== undefined ? [{ view, shape: one }] : [];
		});
		const table = members.map(({ view }) => view);
		const own = members.map((member) => member.shape);
		if (table.length >= 2 && own.some(({ isEdged }) => !isEdged)) {
			for (const [line, row] of readRows(table, own, views[start + 1]?.isRule === true)) {
				rows.set(line, row);
			}
		}
		start = end;
	}
	return new Map([...rows, ...findFormatRows(views)]);
}
