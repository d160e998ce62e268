import { settleProperties } from './changes.ts';
import { type Draft, join, marksOf } from './draft.ts';
import type { AutoLabel } from './numbering.ts';
import { addRow } from './read-cells.ts';
import { addParagraph, joinHeading, readParagraph } from './read-paragraph.ts';
import {
	addLine,
	checkDepth,
	chooseContent,
	countSigns,
	notice,
	noticePlaceholder,
	type Reading,
	settleNotices,
	type Surround,
} from './reading.ts';
import {
	collect,
	countRows,
	type GridCell,
	isDroppedRow,
	noticeFormat,
	readGrid,
} from './table-grid.ts';
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from './xml.ts';

/** Reads the boxes that stood in a paragraph or table, each as a frame of its own. */
function readBoxes(surround: Surround, depth: number, reading: Reading): void {
	for (let box = reading.boxes.shift(); box !== undefined; box = reading.boxes.shift()) {
		reading.frames += 1;
		readBlocks(elementsOf(box), { ...surround, frame: reading.frames }, depth + 1, reading);
	}
}

/** Reads notes whose marks were met. One whose sign is typed has no number: its text opens with the sign. */
function readNotes(reading: Reading, notes: Reading['waiting']): void {
	for (const { id, number, endnote, series } of notes) {
		const element = series.notes.get(id);
		if (element === undefined) continue;
		reading.held += countSigns(element);
		const { relations } = reading;
		reading.relations = series.relations;
		const label = endnote !== undefined && { endnote };
		const surround = number === 0 ? {} : { note: number, ...label };
		readBlocks(elementsOf(element), surround, 1, reading);
		reading.relations = relations;
	}
}

/** Reads the footnotes that wait, behind the paragraph or table with their marks. */
function readFootnotes(reading: Reading): void {
	const { waiting, endnotes } = reading;
	reading.waiting = waiting.filter(({ series }) => series === endnotes);
	readNotes(
		reading,
		waiting.filter(({ series }) => series !== endnotes),
	);
}

/** Reads the notes at the end of the text. */
export function readEndnotes(reading: Reading): void {
	// A note may have the mark of another one.
	while (reading.waiting.length > 0) {
		const { waiting } = reading;
		reading.waiting = [];
		readNotes(reading, waiting);
	}
}

const holdsImage = ({ name, children }: XmlElement): boolean =>
	name === 'a:blip' ||
	name === 'v:imagedata' ||
	children.some((child) => typeof child !== 'string' && holdsImage(child));

/** What the caption of a figure opens with; see `FIGURE_CAPTION` of the classification. */
const OPENS_CAPTION = /^图\s?[\d一二三四五六七八九十]/u;

/** True for a table that holds nothing but images and their captions, to set them side by side: it is none of the paper. */
const arrangesImages = (grid: readonly (readonly GridCell[])[]): boolean =>
	grid.flat().some(({ element }) => holdsImage(element)) &&
	grid.flat().every(({ element }) => {
		const text = textOf(element).trim();
		return text === '' || OPENS_CAPTION.test(text);
	});

/** Reads a table. One with a single column is a frame around what stands in it. */
function readTable(table: XmlElement, surround: Surround, depth: number, reading: Reading): void {
	noticeFormat(childOf(table, 'w:tblPr'), 'w:tblPrChange', reading);
	const rows = collect(table, 'w:tr', reading).filter((row) => !isDroppedRow(row, reading));
	const grid = readGrid(rows, reading);
	if (grid.every((cells) => cells.length <= 1)) {
		const isOwn = surround.frame === undefined;
		if (isOwn) reading.frames += 1;
		const inside = isOwn ? { ...surround, frame: reading.frames } : surround;
		for (const [cell] of grid) {
			if (cell !== undefined) readBlocks(elementsOf(cell.element), inside, depth + 1, reading);
		}
		return;
	}
	if (arrangesImages(grid)) {
		const byColumn = grid.flat().toSorted((left, right) => left.column - right.column);
		for (const { element } of byColumn) {
			readBlocks(elementsOf(element), surround, depth + 1, reading);
		}
		return;
	}
	for (const [index, row] of rows.entries()) {
		const cells = grid[index] ?? [];
		const measured = cells.map((cell) => ({ ...cell, rows: countRows(grid, index, cell) }));
		addRow({ row, cells: measured }, surround, depth + 1, reading);
	}
}

/** True for the last paragraph of a section that others follow. */
const closesSection = (paragraph: XmlElement) =>
	childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== undefined;

const isContentsControl = (element: XmlElement) => {
	const gallery = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
	return /^table of contents$/iu.test(gallery?.attributes['w:val'] ?? '');
};

/** Reads blocks, paragraphs and tables, one after the other. */
export function readBlocks(
	blocks: readonly XmlElement[],
	surround: Surround,
	depth: number,
	reading: Reading,
): void {
	checkDepth(depth);
	let carried: Draft | null = null;
	let carriedLabel: AutoLabel | null = null;
	for (const block of blocks) {
		switch (block.name) {
			case 'w:p': {
				const read = readParagraph(block, reading);
				if (carried !== null) {
					const [first] = read.lines;
					join(carried, first, '');
					read.lines[0] = carried;
					read.label = carriedLabel ?? read.label;
					carried = null;
					carriedLabel = null;
				}
				if (read.goesOn) {
					carried = joinHeading(read.lines);
					carriedLabel = read.label ?? carriedLabel;
					settleNotices(reading, reading.lines.length + 1);
				} else if (read.isHidden) settleNotices(reading, reading.lines.length);
				else addParagraph(read, surround, reading);
				if (closesSection(block)) reading.section += 1;
				break;
			}
			case 'w:tbl':
				readTable(block, surround, depth, reading);
				break;
			case 'w:sdt': {
				const content = childOf(block, 'w:sdtContent');
				noticePlaceholder(block, reading);
				const inside = isContentsControl(block) ? { ...surround, contents: true } : surround;
				readBlocks(content === undefined ? [] : elementsOf(content), inside, depth + 1, reading);
				break;
			}
			case 'mc:AlternateContent':
				readBlocks(chooseContent(block), surround, depth + 1, reading);
				break;
			case 'w:altChunk':
				notice(reading, 'word-chunk');
				settleNotices(reading, reading.lines.length);
				break;
			case 'w:sectPr':
				settleProperties(reading, block);
				break;
			case 'w:tcPr':
			case 'w:sdtPr':
				break;
			default:
				readBlocks(elementsOf(block), surround, depth + 1, reading);
		}
		readBoxes(surround, depth, reading);
		if (surround.note === undefined) readFootnotes(reading);
	}
	if (carried !== null && carried.ink > 0) {
		addLine(reading, { ...marksOf(carried), paragraph: 'opens', ...surround });
	}
	settleNotices(reading, reading.lines.length);
}

/** Returns the parts with running heads and feet that a section names: `default`, `first` or `even`. */
export const headersOf = (section: XmlElement, kind: 'header' | 'footer', type: string): string[] =>
	childrenOf(section, `w:${kind}Reference`)
		.filter(({ attributes }) => (attributes['w:type'] ?? 'default') === type)
		.flatMap(({ attributes }) => attributes['r:id'] ?? []);
