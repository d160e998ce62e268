import { type Draft, emptyDraft, join, marksOf } from './draft.ts';
import type { SourceLine } from '../line.ts';
import { readParagraph } from './read-paragraph.ts';
import {
	addLine,
	checkDepth,
	chooseContent,
	notice,
	type Reading,
	settleNotices,
	type Surround,
} from './reading.ts';
import { collect, type GridCell } from './table-grid.ts';
import { childOf, elementsOf, switchOf, type XmlElement } from './xml.ts';

/** Returns the text of a cell on one line; tables inside of it are said in a row. */
function readCell(element: XmlElement, depth: number, reading: Reading): Draft {
	checkDepth(depth);
	const whole = emptyDraft();
	for (const child of elementsOf(element)) {
		switch (child.name) {
			case 'w:p': {
				const { lines, label, isHidden } = readParagraph(child, reading);
				if (isHidden) break;
				const text = { ...emptyDraft(), text: label?.text ?? '' };
				for (const [index, line] of lines.entries()) join(text, line, index === 0 ? ' ' : ' ');
				join(whole, text, ' ');
				break;
			}
			case 'w:tbl':
				notice(reading, 'word-nested-table');
				for (const row of collect(child, 'w:tr', reading)) {
					for (const cell of collect(row, 'w:tc', reading)) {
						join(whole, readCell(cell, depth + 1, reading), ' ');
					}
				}
				break;
			case 'w:tcPr':
				break;
			case 'mc:AlternateContent':
				join(
					whole,
					readCell({ ...child, children: chooseContent(child) }, depth + 1, reading),
					' ',
				);
				break;
			default:
				join(whole, readCell(child, depth + 1, reading), ' ');
		}
	}
	// A tab parts cells, so inside of one it is a space.
	return { ...whole, text: whole.text.replaceAll('\t', ' ') };
}

/** Adds a row as a line, its cells parted by tabs. A cell that goes on from above is told by that one. */
export function addRow(
	{ row, cells }: { row: XmlElement; cells: readonly (GridCell & { rows: number })[] },
	surround: Surround,
	depth: number,
	reading: Reading,
): void {
	const isHeader = switchOf(childOf(row, 'w:trPr'), 'w:tblHeader') ?? false;
	const whole = emptyDraft();
	const stretches: NonNullable<SourceLine['cells']> = [];
	for (const { element, columns, rows, merge } of cells) {
		const draft = readCell(element, depth, reading);
		if (merge === 'continue') {
			if (draft.ink > 0) notice(reading, 'word-hidden-text', { found: draft.text.trim() });
			continue;
		}
		if (stretches.length > 0) whole.text += '\t';
		const from = whole.text.length;
		join(whole, draft, '');
		stretches.push({ from, to: whole.text.length, columns, rows, header: isHeader });
	}
	const images = reading.images.splice(0);
	const number = reading.lines.length + 1;
	addLine(reading, {
		...marksOf(whole),
		paragraph: 'opens',
		cells: stretches,
		...(images.length > 0 && { images }),
		...surround,
	});
	settleNotices(reading, number);
}
