import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Cell,
	Heading,
	ImageMark,
	Inline,
	Paragraph,
	Table,
	Text,
} from '../../model/document.ts';
import { absoluteUrl } from '../../model/addressing/site-address.ts';
import { imageUrl } from '../../model/file-paths.ts';
import { inlineText } from '../../model/text.ts';
import { dropStart, findHeadingNumber } from './split-heading.ts';
import { fragmentToEId } from './identifiers.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeInlines, writeLinked } from './write-inlines.ts';
import type { XmlContext } from './xml-context.ts';
import { addElement, addText, type Parent } from '../xml.ts';

/** A heading with what stands under it. */
export interface Section {
	type: 'section';
	heading: Heading;
	parts: BodyNode[];
}

export type BodyNode = Section | Exclude<BodyPart, Heading>;

/** Returns a body as a tree: everything after a heading stands under it, up to the next of its level or above. */
export function nestSections(body: readonly BodyPart[]): BodyNode[] {
	const root: BodyNode[] = [];
	const open: Section[] = [];
	for (const part of body) {
		if (part.type === 'heading') {
			while ((open.at(-1)?.heading.level ?? 0) >= part.level) open.pop();
			const section: Section = { type: 'section', heading: part, parts: [] };
			(open.at(-1)?.parts ?? root).push(section);
			open.push(section);
		} else {
			(open.at(-1)?.parts ?? root).push(part);
		}
	}
	return root;
}

function writeParagraph(
	parent: Parent,
	{ fragment, number, inserted, blocks, lines }: Paragraph,
	context: XmlContext,
): void {
	const eId = fragmentToEId(fragment);
	const element = addElement(parent, 'paragraph', { eId });
	const num = addElement(element, 'num');
	const [line] = lines[0] ?? [];
	if (line !== undefined) context.pages.moveTo(num, line, 0);
	addText(num, inserted?.label ?? `${String(number)}.`);
	writeBlocks(element, blocks, eId, context);
}

/** Writes a text without a number as the United Nations write theirs: a paragraph without one. */
function writeText(parent: Parent, { fragment, blocks }: Text, context: XmlContext): void {
	const eId = fragmentToEId(fragment);
	writeBlocks(addElement(parent, 'paragraph', { eId }), blocks, eId, context);
}

function writeCell(
	parent: Parent,
	{ content, header, columns, rows }: Cell,
	context: XmlContext,
): void {
	const cell = addElement(parent, header ? 'th' : 'td', {
		...(columns > 1 && { colspan: String(columns) }),
		...(rows > 1 && { rowspan: String(rows) }),
	});
	writeLinked(addElement(cell, 'p'), content, context);
}

/** Writes a table in a container of its name: under a heading the schema has no place for a bare one. */
function writeTable(parent: Parent, { fragment, caption, rows }: Table, context: XmlContext): void {
	const eId = fragmentToEId(fragment);
	const container = addElement(parent, 'hcontainer', { name: 'table', eId });
	const content = addElement(container, 'content');
	const table = addElement(content, 'table', { eId: `${eId}__table_1` });
	if (caption.length > 0) writeInlines(addElement(table, 'caption'), caption, context);
	for (const row of rows.length > 0 ? rows : [[]]) {
		const line = addElement(table, 'tr');
		for (const cell of row) writeCell(line, cell, context);
		// The schema wants a cell in each row, and a row in each table.
		if (row.length === 0) addElement(line, 'td');
	}
}

/** Writes what Akoma Ntoso has no element for as a container of that name. */
function writeContainer(
	parent: Parent,
	name: 'box' | 'figure',
	part: { fragment: string; heading: Inline[]; blocks: Block[]; images?: readonly ImageMark[] },
	context: XmlContext,
): void {
	const eId = fragmentToEId(part.fragment);
	const element = addElement(parent, 'hcontainer', { name, eId });
	if (part.heading.length > 0) writeInlines(addElement(element, 'heading'), part.heading, context);
	const { images = [], blocks } = part;
	if (images.length === 0) {
		writeBlocks(element, blocks, eId, context);
		return;
	}
	// The words of a figure are prose. Its caption, which is its heading, is what is read out for the images.
	const content = addElement(element, 'content');
	const line = addElement(content, 'p');
	for (const { file, width, height } of images) {
		const src = absoluteUrl(imageUrl(file, context.site.base), context.site);
		addElement(line, 'img', { src, width: String(width), height: String(height) });
	}
	for (const block of blocks) writeLinked(addElement(content, 'p'), block.content, context);
}

function writeSection(
	parent: Parent,
	{ heading, parts }: Section,
	parentId: string | null,
	context: XmlContext,
): void {
	const number = findHeadingNumber(inlineText(heading.content));
	const eId = context.sections.name(parentId, number?.number ?? null);
	const element = addElement(parent, 'section', { eId });
	if (number !== null) addText(addElement(element, 'num'), number.printed);
	const words = dropStart(heading.content, number?.printed.length ?? 0);
	writeInlines(addElement(element, 'heading'), words, context);
	for (const part of parts) writeNode(element, part, eId, context);
}

function writeNode(
	parent: Parent,
	node: BodyNode,
	parentId: string | null,
	context: XmlContext,
): void {
	switch (node.type) {
		case 'section':
			writeSection(parent, node, parentId, context);
			return;
		case 'paragraph':
			writeParagraph(parent, node, context);
			return;
		case 'box':
			writeContainer(parent, 'box', { ...node, heading: node.title }, context);
			return;
		case 'figure':
			writeContainer(parent, 'figure', { ...node, heading: node.caption }, context);
			return;
		case 'text':
			writeText(parent, node, context);
			return;
		case 'table':
			writeTable(parent, node, context);
	}
}

/**
 * Returns what stands before the first paragraph of a resolution, which is its preamble, apart from the rest of its body;
 * of any other paper, and of a resolution without a paragraph, all is body.
 */
export function takePreamble({ genre, body }: Pick<ArchiveDocument, 'genre' | 'body'>): {
	preamble: Text[];
	body: BodyPart[];
} {
	const preamble: Text[] = [];
	if (genre === 'resolution' && body.some(({ type }) => type === 'paragraph')) {
		for (const part of body) {
			// A list has no place in a preamble of Akoma Ntoso.
			if (part.type !== 'text' || part.blocks.some(({ type }) => type === 'item')) break;
			preamble.push(part);
		}
	}
	return { preamble, body: body.slice(preamble.length) };
}

/** 大会，: the body that speaks. */
const ENACTING_FORMULA = /^\p{Script=Han}{2,20}[，,：:]$/u;

/** Writes the preamble of a resolution: who speaks, and each text in a container, as the United Nations write theirs. */
export function writePreamble(parent: Parent, texts: readonly Text[], context: XmlContext): void {
	if (texts.length === 0) return;
	const preamble = addElement(parent, 'preamble');
	for (const [index, { fragment, blocks }] of texts.entries()) {
		const words = blocks.map(({ content }) => inlineText(content)).join('');
		const isFormula = index === 0 && ENACTING_FORMULA.test(words);
		const element = isFormula
			? addElement(preamble, 'formula', {
					name: 'enactingFormula',
					eId: fragmentToEId(fragment),
				})
			: addElement(preamble, 'container', { name: 'preamble', eId: fragmentToEId(fragment) });
		for (const { content } of blocks) writeLinked(addElement(element, 'p'), content, context);
	}
}

/** Writes the body of a document or a part: sections, and in them paragraphs, texts, tables, boxes and figures. */
export function writeBody(parent: Parent, body: readonly BodyPart[], context: XmlContext): void {
	const outermost = context.part === null ? null : fragmentToEId(context.part);
	const mainBody = addElement(parent, 'mainBody');
	// The schema wants something in it.
	if (body.length === 0) addElement(mainBody, 'p');
	for (const node of nestSections(body)) writeNode(mainBody, node, outermost, context);
}
