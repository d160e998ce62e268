import { dropsChange, noticeChange } from './changes.ts';
import { chooseContent, countSigns, notice, type Reading } from './reading.ts';
import {
	childOf,
	elementsOf,
	readInteger,
	switchOf,
	textOf,
	valueOf,
	type XmlElement,
} from './xml.ts';

/** Most columns that a cell can say that it spans; Word has 63. */
const SPAN_LIMIT = 1024;

/** A cell as the file gives it, with the column where it begins. */
export interface GridCell {
	element: XmlElement;
	column: number;
	columns: number;
	merge: 'none' | 'restart' | 'continue';
}

/** Returns the children of a name, those inside of content controls and changes that stay included. */
export function collect(element: XmlElement, name: string, reading: Reading): XmlElement[] {
	return elementsOf(element).flatMap((child) => {
		if (child.name === name) return [child];
		if (child.name === 'mc:AlternateContent') {
			return chooseContent(child).flatMap((inner) => (inner.name === name ? [inner] : []));
		}
		const isHolder = /^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag|del|moveFrom)$/u;
		return isHolder.test(child.name) ? collect(child, name, reading) : [];
	});
}

/** True for a row that is hidden, or that a tracked change puts in or takes away, and that does not stay. */
export function isDroppedRow(row: XmlElement, reading: Reading): boolean {
	const properties = childOf(row, 'w:trPr');
	noticeFormat(properties, 'w:trPrChange', reading);
	if (switchOf(properties, 'w:hidden') === true) {
		reading.told += countSigns(row);
		notice(reading, 'word-hidden-text', { found: textOf(row).trim() });
		return true;
	}
	const change = childOf(properties, 'w:ins') ?? childOf(properties, 'w:del');
	if (change === undefined) return false;
	noticeChange(reading, change.name === 'w:ins' ? 'inserted row' : 'deleted row', textOf(row));
	const isDropped = dropsChange(reading, change.name);
	if (isDropped) reading.told += countSigns(row);
	return isDropped;
}

/** Notes a tracked change of how a table, row or cell looks. */
export function noticeFormat(
	properties: XmlElement | undefined,
	change: string,
	reading: Reading,
): void {
	if (childOf(properties, change) !== undefined) noticeChange(reading, 'format', '');
}

/** True for a cell that a tracked change puts in or takes away, and that does not stay. */
function isDroppedCell(cell: XmlElement, reading: Reading): boolean {
	const properties = childOf(cell, 'w:tcPr');
	noticeFormat(properties, 'w:tcPrChange', reading);
	noticeFormat(properties, 'w:cellMerge', reading);
	const isPut = childOf(properties, 'w:cellIns') !== undefined;
	if (!isPut && childOf(properties, 'w:cellDel') === undefined) return false;
	noticeChange(reading, isPut ? 'inserted cell' : 'deleted cell', textOf(cell));
	const isDropped = dropsChange(reading, isPut ? 'w:ins' : 'w:del');
	if (isDropped) reading.told += countSigns(cell);
	return isDropped;
}

/** True for a cell that the one before it goes on in, as older programs write it. */
const goesOn = (cell: XmlElement) => {
	const merge = childOf(childOf(cell, 'w:tcPr'), 'w:hMerge');
	return merge !== undefined && merge.attributes['w:val'] !== 'restart' && countSigns(cell) === 0;
};

const NO_CELL: XmlElement = { name: 'w:tc', attributes: {}, children: [] };

/** Returns the columns that a row leaves free before or behind its cells, as a cell. */
function leaveFree(row: XmlElement, side: 'w:gridBefore' | 'w:gridAfter'): XmlElement[] {
	const count = readInteger(valueOf(childOf(row, 'w:trPr'), side)) ?? 0;
	if (count < 1) return [];
	const span = { name: 'w:gridSpan', attributes: { 'w:val': String(count) }, children: [] };
	return [{ ...NO_CELL, children: [{ name: 'w:tcPr', attributes: {}, children: [span] }] }];
}

/** Returns the cells of rows with the columns where they begin. */
export function readGrid(rows: readonly XmlElement[], reading: Reading): GridCell[][] {
	return rows.map((row) => {
		let column = 0;
		const own = collect(row, 'w:tc', reading).filter((cell) => !isDroppedCell(cell, reading));
		const cells = [
			...leaveFree(row, 'w:gridBefore'),
			...own,
			...(own.length === 0 ? [] : leaveFree(row, 'w:gridAfter')),
		];
		return cells.flatMap((element, index) => {
			if (index > 0 && goesOn(element)) return [];
			const properties = childOf(element, 'w:tcPr');
			const merged = cells.slice(index + 1).findIndex((cell) => !goesOn(cell));
			const behind = merged === -1 ? cells.length - index - 1 : merged;
			const span = (readInteger(valueOf(properties, 'w:gridSpan')) ?? 1) + behind;
			const columns = Math.min(Math.max(span, 1), SPAN_LIMIT);
			const vertical = childOf(properties, 'w:vMerge');
			const merge =
				vertical === undefined
					? ('none' as const)
					: vertical.attributes['w:val'] === 'restart'
						? ('restart' as const)
						: ('continue' as const);
			const cell = { element, column, columns, merge };
			column += columns;
			return [cell];
		});
	});
}

/** Returns how many rows a cell spans, from the row of `index` on. */
export function countRows(
	grid: readonly GridCell[][],
	index: number,
	{ column, merge }: GridCell,
): number {
	if (merge !== 'restart') return 1;
	let rows = 1;
	while (
		grid[index + rows]?.some((cell) => cell.column === column && cell.merge === 'continue') === true
	) {
		rows += 1;
	}
	return rows;
}
