import type { Block, BodyPart, Heading, Inline, Paragraph } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';
import { dropStart, findHeadingNumber } from './split-heading.ts';
import { fragmentToEId } from './identifiers.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeInlines } from './write-inlines.ts';
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
	{ fragment, number, blocks }: Paragraph,
	context: XmlContext,
): void {
	const eId = fragmentToEId(fragment);
	const element = addElement(parent, 'paragraph', { eId });
	addText(addElement(element, 'num'), `${String(number)}.`);
	writeBlocks(element, blocks, eId, context);
}

/** Writes what Akoma Ntoso has no element for as a container of that name. */
function writeContainer(
	parent: Parent,
	name: 'box' | 'figure',
	part: { fragment: string; heading: Inline[]; blocks: Block[] },
	context: XmlContext,
): void {
	const eId = fragmentToEId(part.fragment);
	const element = addElement(parent, 'hcontainer', { name, eId });
	if (part.heading.length > 0) writeInlines(addElement(element, 'heading'), part.heading, context);
	writeBlocks(element, part.blocks, eId, context);
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
	}
}

/** Writes the body of a document: sections, and in them paragraphs, boxes and figures. */
export function writeBody(parent: Parent, body: readonly BodyPart[], context: XmlContext): void {
	const mainBody = addElement(parent, 'mainBody');
	// The schema wants something in it.
	if (body.length === 0) addElement(mainBody, 'p');
	for (const node of nestSections(body)) writeNode(mainBody, node, null, context);
}
