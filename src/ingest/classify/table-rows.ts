import type { Stretch } from '../read/line.ts';
import { FOOTNOTE_LABEL, ITEM_LABEL, PARAGRAPH_NUMBER, TABLE_CAPTION } from './body-patterns.ts';
import type { LineView } from './line-view.ts';

/** | 地区 | 项目数 |, a row of a Markdown table. */
const MARKDOWN_ROW = /^\|.*\|$/u;
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
/** Fewest rows of a table whose cells only wide spaces part. */
const SPACED_ROWS = 2;

/** A row of a table, and whether the table begins with it. */
export interface FoundRows {
	/** Cells from left to right; none for the rule under the head of a Markdown table. */
	cells: (Stretch & { columns?: number; rows?: number })[];
	isFirst: boolean;
	isHead: boolean;
}

type Manner = 'markdown' | 'tabs' | 'spaces';

interface Shape {
	manner: Manner;
	cells: Stretch[];
}

/** Returns stretches of a text without the white space around them, from column `offset` on. */
function trimStretch(text: string, from: number, to: number, offset: number): Stretch {
	const cell = text.slice(from, to);
	const start = from + (cell.length - cell.trimStart().length);
	return { from: offset + start, to: offset + Math.max(start, from + cell.trimEnd().length) };
}

function splitCells({ text, content }: LineView, gap: RegExp): Stretch[] {
	const cells: Stretch[] = [];
	let from = 0;
	for (const match of text.matchAll(gap)) {
		cells.push(trimStretch(text, from, match.index, content.from));
		from = match.index + match[0].length;
	}
	return [...cells, trimStretch(text, from, text.length, content.from)];
}

/** Returns the cells of a Markdown row; its first and last sign are no text. */
function splitMarkdown({ text, content }: LineView): Stretch[] {
	const cells: Stretch[] = [];
	let from = 1;
	for (const match of text.slice(1).matchAll(/\|/gu)) {
		const to = match.index + 1;
		cells.push(trimStretch(text, from, to, content.from));
		from = to + 1;
	}
	return cells;
}

/** Returns how the cells of a line are parted, and where they stand; null for a line that is no row. */
function readShape(view: LineView): Shape | null {
	const { text, bullet, furniture, hashes, triangle, line } = view;
	if (line.paragraph !== undefined) return null;
	if (bullet || furniture || hashes > 0 || triangle || text === '') return null;
	if (MARKDOWN_ROW.test(text)) return { manner: 'markdown', cells: splitMarkdown(view) };
	if (OPENINGS.some((pattern) => pattern.test(text))) return null;
	if (text.includes('\t')) return { manner: 'tabs', cells: splitCells(view, GAPS.tabs) };
	const cells = splitCells(view, GAPS.spaces);
	// 国  际  劳  工  局, letterspaced, is one word.
	const isSpread = cells.every(({ from, to }) => to - from === 1);
	return cells.length < 2 || isSpread ? null : { manner: 'spaces', cells };
}

/** True for the line of a Markdown table that only parts its head from its rows. */
function isTableRule({ text }: LineView): boolean {
	return MARKDOWN_RULE.test(text);
}

const isSame = (left: Shape | null | undefined, right: Shape) =>
	left?.manner === right.manner &&
	(right.manner === 'markdown' || left.cells.length === right.cells.length);

/** True where the first row of a table names its columns: a rule follows, or no cell of it holds a figure. */
function hasHead(table: readonly LineView[], shapes: readonly Shape[]): boolean {
	if (table.some(isTableRule)) return true;
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
		const shapes = table.map(({ line }): Shape => ({ manner: 'tabs', cells: line.cells ?? [] }));
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

/**
 * Returns the row of a table that stands at each 1-based line. A table is two lines or more in succession that are
 * Markdown rows, or that tabs or wide spaces part into as many cells.
 */
export function findTableRows(views: readonly LineView[]): Map<number, FoundRows> {
	const rows = new Map<number, FoundRows>();
	const shapes = views.map(readShape);
	for (let start = 0; start < views.length;) {
		const shape = shapes[start];
		let end = start + 1;
		if (shape != null) while (isSame(shapes[end], shape)) end += 1;
		const table = views.slice(start, end);
		const least = shape?.manner === 'spaces' ? SPACED_ROWS : 2;
		if (shape != null && table.length >= least) {
			const own = shapes.slice(start, end).filter((one) => one !== null);
			const isHeaded = hasHead(table, own);
			for (const [index, view] of table.entries()) {
				const cells = isTableRule(view) ? [] : (own[index]?.cells ?? []);
				rows.set(view.line.number, {
					cells,
					isFirst: index === 0,
					isHead: isHeaded && index === 0,
				});
			}
		}
		start = end;
	}
	return new Map([...rows, ...findFormatRows(views)]);
}
