import { dropsChange, noticeChange } from './changes.ts';
import { chooseContent, countSigns, type Reading } from './reading.ts';
import { childOf, elementsOf, readInteger, textOf, valueOf, type XmlElement } from './xml.ts';

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

/** True for a row that a tracked change puts in or takes away, and that does not stay. */
export function isDroppedRow(row: XmlElement, reading: Reading): boolean {
	const properties = childOf(row, 'w:trPr');
	const change = childOf(properties, 'w:ins') ?? childOf(properties, 'w:del');
	if (change === undefined) return false;
	noticeChange(reading, change.name === 'w:ins' ? 'inserted row' : 'deleted row', textOf(row));
	const isDropped = dropsChange(reading, change.name);
	if (isDropped) reading.told += countSigns(row);
	return isDropped;
}

/** Returns the cells of rows with the columns where they begin. */
export function readGrid(rows: readonly XmlElement[], reading: Reading): GridCell[][] {
	return rows.map((row) => {
		const before = valueOf(childOf(row, 'w:trPr'), 'w:gridBefore');
		let column = Math.min(readInteger(before) ?? 0, SPAN_LIMIT);
		return collect(row, 'w:tc', reading).map((element) => {
			const properties = childOf(element, 'w:tcPr');
			const span = readInteger(valueOf(properties, 'w:gridSpan')) ?? 1;
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
			return cell;
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
