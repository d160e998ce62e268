import type { SourceLine } from '../line.ts';
import { type Draft, emptyDraft, gapBetween, join, marksOf } from './draft.ts';
import type { AutoLabel } from './numbering.ts';
import {
	dropsChange,
	isInContents,
	noticeChange,
	readInlines,
	settleProperties,
} from './read-paragraph.ts';
import {
	addLine,
	chooseContent,
	countSigns,
	notice,
	type Reading,
	settleNotices,
} from './reading.ts';
import { mergeLooks, readListPlace, type Style } from './styles.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import {
	childOf,
	childrenOf,
	elementsOf,
	readInteger,
	switchOf,
	textOf,
	valueOf,
	type XmlElement,
} from './xml.ts';

/** Tables in cells of tables, and boxes in boxes, in each other. */
const DEPTH_LIMIT = 16;
/** Most columns that a cell can say that it spans; Word has 63. */
const SPAN_LIMIT = 1024;

/** Marks that all lines of a stretch of blocks have. */
type Surround = Pick<SourceLine, 'note' | 'frame' | 'contents' | 'furniture'>;

/** A paragraph that is read: its lines, and what stands before and over them. */
interface ReadParagraph {
	lines: [Draft, ...Draft[]];
	label: AutoLabel | null;
	style: Style | null;
	/** From 1; null for text. */
	heading: number | null;
	isContents: boolean;
	/** The end of the paragraph is deleted: what follows goes on with it. */
	goesOn: boolean;
	/** Nothing of it is shown, not even its end. */
	isHidden: boolean;
}

const HEADING_NAME = /^(?:heading|标题)\s?(?<level>[1-9])$/u;

/** Returns the level of a heading, by the outline or by the name of its style; null for text. */
function headingLevel(properties: XmlElement | undefined, style: Style | null): number | null {
	const outline = readInteger(valueOf(properties, 'w:outlineLvl')) ?? style?.outline;
	if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : null;
	const level = HEADING_NAME.exec(style?.name ?? '')?.groups?.['level'];
	return level === undefined ? null : Number(level);
}

/** True where a tracked change takes the end of a paragraph away. */
function losesEnd(reading: Reading, mark: XmlElement | undefined): boolean {
	if (mark === undefined) return false;
	return elementsOf(mark).some(({ name }) => {
		const isChange = /^w:(?:ins|del|moveFrom|moveTo)$/u.test(name);
		if (isChange) noticeChange(reading, 'end of a paragraph', '');
		return isChange && dropsChange(reading, name);
	});
}

function readParagraph(element: XmlElement, reading: Reading): ReadParagraph {
	const properties = settleProperties(reading, childOf(element, 'w:pPr'));
	const style = reading.styles.find(valueOf(properties, 'w:pStyle'), 'paragraph');
	const look = mergeLooks(reading.styles.defaults, style?.look ?? {});
	const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
	const wasInContents = isInContents(reading);
	const lines = readInlines(element, look, reading);
	const goesOn = losesEnd(reading, mark);
	const isBlank = lines.every(({ text }) => text.trim() === '');
	const isHidden = isBlank && switchOf(mark, 'w:vanish') === true;
	const own = readListPlace(properties);
	const place = {
		list: own.list ?? style?.place.list,
		level: own.level ?? (own.list === undefined ? style?.place.level : undefined),
	};
	// A paragraph whose end is gone, or hidden, has no number of its own.
	const label = goesOn || isHidden ? null : reading.counter.next(place, style);
	if (label?.unknown != null) notice(reading, 'word-number-format', { found: label.unknown });
	return {
		lines,
		label,
		style,
		heading: headingLevel(properties, style),
		isContents: wasInContents || isInContents(reading) || /^toc \d$/u.test(style?.name ?? ''),
		goesOn,
		isHidden,
	};
}

/** Returns the lines of a heading as one: a break in it is one of the page. */
function joinHeading(lines: readonly Draft[]): Draft {
	const whole = emptyDraft();
	for (const line of lines) join(whole, line, gapBetween(whole.text, line.text));
	return whole;
}

/** Adds the lines of a paragraph; `carried` is what stood in those before it whose ends are gone. */
function addParagraph(read: ReadParagraph, surround: Surround, reading: Reading): void {
	const { heading, label } = read;
	const lines = heading === null ? read.lines : [joinHeading(read.lines)];
	const first = reading.lines.length + 1;
	const images = reading.images.splice(0);
	// What stands behind an image alone, over a soft break, opens the paragraph.
	const opening = Math.max(
		0,
		lines.findIndex(({ ink }) => ink > 0),
	);
	// An image with its caption behind a soft break stands in the line before that.
	const holder = Math.max(
		0,
		lines.findIndex(({ text }) => text.trim() === ''),
	);
	for (const [index, line] of lines.entries()) {
		const marks = marksOf(line);
		const isHeading = heading !== null && line.ink > 0;
		addLine(reading, {
			...marks,
			...(isHeading && { weight: { heading } }),
			...(index === 0 && label !== null && { autoLabel: label.text }),
			paragraph: index <= opening ? 'opens' : 'goes-on',
			...(index === holder && images.length > 0 && { images }),
			...surround,
			...(read.isContents && { contents: true }),
		});
	}
	settleNotices(reading, first);
}

/** Reads the boxes that stood in a paragraph or table, each as a frame of its own. */
function readBoxes(surround: Surround, depth: number, reading: Reading): void {
	for (let box = reading.boxes.shift(); box !== undefined; box = reading.boxes.shift()) {
		reading.frames += 1;
		readBlocks(elementsOf(box), { ...surround, frame: reading.frames }, depth + 1, reading);
	}
}

/** Reads notes whose marks were met. One whose sign is typed has no number: its text opens with the sign. */
function readNotes(reading: Reading, notes: Reading['waiting']): void {
	for (const { id, number, series } of notes) {
		const element = series.notes.get(id);
		if (element === undefined) continue;
		reading.held += countSigns(element);
		const { relations } = reading;
		reading.relations = series.relations;
		readBlocks(elementsOf(element), number === 0 ? {} : { note: number }, 1, reading);
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
	const { waiting } = reading;
	reading.waiting = [];
	readNotes(reading, waiting);
}

/** A cell as the file gives it, with the column where it begins. */
interface GridCell {
	element: XmlElement;
	column: number;
	columns: number;
	merge: 'none' | 'restart' | 'continue';
}

/** Returns the children of a name, those inside of content controls and changes that stay included. */
function collect(element: XmlElement, name: string, reading: Reading): XmlElement[] {
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
function isDroppedRow(row: XmlElement, reading: Reading): boolean {
	const properties = childOf(row, 'w:trPr');
	const change = childOf(properties, 'w:ins') ?? childOf(properties, 'w:del');
	if (change === undefined) return false;
	noticeChange(reading, change.name === 'w:ins' ? 'inserted row' : 'deleted row', textOf(row));
	const isDropped = dropsChange(reading, change.name);
	if (isDropped) reading.told += countSigns(row);
	return isDropped;
}

function readGrid(rows: readonly XmlElement[], reading: Reading): GridCell[][] {
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
function countRows(
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

/** Returns the text of a cell on one line; tables inside of it are said in a row. */
function readCell(element: XmlElement, depth: number, reading: Reading): Draft {
	if (depth > DEPTH_LIMIT) throw new UnreadableFile('word-nesting', { expected: DEPTH_LIMIT });
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
function addRow(
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
	// A cell holds no figure.
	for (const _ of reading.images.splice(0)) notice(reading, 'word-image');
	const number = reading.lines.length + 1;
	addLine(reading, { ...marksOf(whole), paragraph: 'opens', cells: stretches, ...surround });
	settleNotices(reading, number);
}

/** Reads a table. One with a single column is a frame around what stands in it. */
function readTable(table: XmlElement, surround: Surround, depth: number, reading: Reading): void {
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
	for (const [index, row] of rows.entries()) {
		const cells = grid[index] ?? [];
		const measured = cells.map((cell) => ({ ...cell, rows: countRows(grid, index, cell) }));
		addRow({ row, cells: measured }, surround, depth + 1, reading);
	}
}

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
	if (depth > DEPTH_LIMIT) throw new UnreadableFile('word-nesting', { expected: DEPTH_LIMIT });
	let carried: Draft | null = null;
	for (const block of blocks) {
		switch (block.name) {
			case 'w:p': {
				const read = readParagraph(block, reading);
				if (carried !== null) {
					const [first] = read.lines;
					join(carried, first, '');
					read.lines[0] = carried;
					carried = null;
				}
				if (read.goesOn) {
					carried = joinHeading(read.lines);
					settleNotices(reading, reading.lines.length + 1);
				} else if (read.isHidden) settleNotices(reading, reading.lines.length);
				else addParagraph(read, surround, reading);
				break;
			}
			case 'w:tbl':
				readTable(block, surround, depth, reading);
				break;
			case 'w:sdt': {
				const content = childOf(block, 'w:sdtContent');
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
