import { parseAddress } from '../../model/addressing/address.ts';
import type { Place } from '../../model/addressing/place.ts';
import type { ArchiveDocument, Block, BodyPart, Paragraph } from '../../model/document.ts';
import { paragraphsOf } from '../../model/text.ts';
import type { Passage, PassagePart } from './path.ts';

/** Returns the document of an id; undefined where the archive does not hold it. */
export type FindDocument = (id: string) => ArchiveDocument | undefined;

/** Returns what stands at an address, or a sentence that says why there is nothing to read. */
export function resolvePassage(id: string, find: FindDocument): Passage | string {
	const address = parseAddress(id);
	if (address === null) return `"${id}" is no address.`;
	const { document: documentId, place } = address;
	if (place === null) return `"${id}" is a whole document, expected a place in it.`;
	const document = find(documentId);
	if (document === undefined) return `The archive does not hold ${documentId}.`;
	const parts = findParts(document, place);
	if (parts.length > 0) return { id, document, place, parts };
	if (place.kind === 'heading') return `"${id}" is a heading, expected a place with text.`;
	const count = paragraphsOf(document.body).length;
	return `${documentId}, of ${String(count)} paragraphs, has no ${id.slice(documentId.length + 1)}.`;
}

/** Returns what stands at a place of a document; nothing where it has no such place, or one that is not read by itself. */
export function findParts(
	{ body, front, footnotes }: ArchiveDocument,
	place: Place,
): PassagePart[] {
	const bodyParts = (kind: BodyPart['type'], fragment: string) =>
		body
			.filter((part) => part.type === kind && part.fragment === fragment)
			.map((part): PassagePart => ({ kind: 'body', part }));
	switch (place.kind) {
		case 'paragraph':
			return bodyParts('paragraph', `p${String(place.number)}`);
		case 'box':
			return bodyParts('box', `box${String(place.number)}`);
		case 'figure':
			return bodyParts('figure', `fig${String(place.number)}`);
		case 'range':
			return findRange(body, place.from, place.to);
		case 'item':
			return findItem(body, place.paragraph, place.label);
		case 'footnote':
			return footnotes
				.filter(({ number }) => number === place.number)
				.map((footnote) => ({ kind: 'footnote', footnote }));
		case 'front':
			return [{ kind: 'front', front }];
		case 'box-item':
		case 'heading':
			return [];
	}
}

const isParagraph = (part: BodyPart, number: number): part is Paragraph =>
	part.type === 'paragraph' && part.number === number;

/** Returns everything printed from one paragraph to another, headings and boxes between them included. */
function findRange(body: readonly BodyPart[], from: number, to: number): PassagePart[] {
	const first = body.findIndex((part) => isParagraph(part, from));
	const last = body.findIndex((part) => isParagraph(part, to));
	if (first === -1 || last === -1) return [];
	return body.slice(first, last + 1).map((part) => ({ kind: 'body', part }));
}

function findItem(
	body: readonly BodyPart[],
	number: number,
	label: string | number,
): PassagePart[] {
	const fragment = `p${String(number)}-${String(label)}`;
	const paragraph = body.find((part) => isParagraph(part, number));
	if (paragraph === undefined) return [];
	const { blocks } = paragraph;
	const index = blocks.findIndex((block) => block.type === 'item' && block.fragment === fragment);
	const item = blocks[index];
	if (item === undefined) return [];
	return [{ kind: 'item', paragraph, leadIn: findLeadIn(blocks, index), item }];
}

/** Returns the prose that the items around one hang on: the last before it. */
function findLeadIn(blocks: readonly Block[], index: number): Block[] {
	const prose = blocks.slice(0, index).findLast(({ type }) => type === 'prose');
	return prose === undefined ? [] : [prose];
}
