import type { CellNode, RowNode } from '../../model/passage-tree.ts';
import { wordsText } from './link-words.ts';

/** 9 120 · 1,204.5 · −3 · 95% · (12). */
const FIGURE = /^[-–—−(]?\d[\d\s,，.．]*[%％)]*$/u;
/** What stands where a figure is missing. */
const NO_FIGURE = /^(?:[-–—…]+|\.{2,3}|n\.?a\.?|不适用|无)?$/u;

interface PlacedCell {
	cell: CellNode;
	/** From 0. */
	column: number;
	text: string;
}

/** Returns the cells of a table with the column that each begins in, as their spans leave room for them. */
function placeCells(rows: readonly RowNode[]): PlacedCell[] {
	/** For each column, the count of further rows that a cell above still takes up. */
	const taken: number[] = [];
	return rows.flatMap(({ children }) => {
		let column = 0;
		const placed = children.map((cell): PlacedCell => {
			while ((taken[column] ?? 0) > 0) column += 1;
			const place = { cell, column, text: wordsText(cell.children).normalize('NFKC').trim() };
			for (let over = 0; over < cell.columns; over += 1) taken[column + over] = cell.rows;
			column += cell.columns;
			return place;
		});
		for (const [index, left] of taken.entries()) taken[index] = Math.max(0, left - 1);
		return placed;
	});
}

/** Returns the cells of columns whose data are figures, their heads with them: figures are compared by their ends. */
export function findFigureCells(rows: readonly RowNode[]): ReadonlySet<CellNode> {
	const single = placeCells(rows).filter(({ cell }) => cell.columns === 1);
	const columns = Map.groupBy(single, ({ column }) => column);
	const ofFigures = [...columns.values()].filter((cells) => {
		const data = cells.filter(({ cell }) => cell.role === 'data');
		return (
			data.some(({ text }) => FIGURE.test(text)) &&
			data.every(({ text }) => FIGURE.test(text) || NO_FIGURE.test(text))
		);
	});
	return new Set(ofFigures.flat().map(({ cell }) => cell));
}
