import { parseAddress } from '../../model/addressing/address.ts';
import { formatPart } from '../../model/addressing/part-name.ts';
import {
	endsOfRange,
	placeToFragment,
	type LocalPlace,
	type Place,
} from '../../model/addressing/place.ts';
import { blocksOf, zonesOf, type Zone } from '../../model/contents.ts';
import type { ArchiveDocument, Block, BodyPart } from '../../model/document.ts';
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
export function findParts(document: ArchiveDocument, place: Place): PassagePart[] {
	if (place.kind === 'front') return [{ kind: 'front', front: document.front }];
	const name = place.part === undefined ? null : formatPart(place.part);
	const zone = zonesOf(document).find(({ division }) => (division?.fragment ?? null) === name);
	if (zone === undefined) return [];
	if (place.kind === 'part') return zone.body.map((part) => ({ kind: 'body', part }));
	return findInZone(zone, place, placeToFragment(place));
}

function findInZone(
	{ body, footnotes }: Zone,
	place: LocalPlace & Place,
	fragment: string,
): PassagePart[] {
	switch (place.kind) {
		case 'paragraph':
		case 'text':
		case 'table':
		case 'box':
		case 'figure':
			return body
				.filter((part) => part.fragment === fragment)
				.map((part): PassagePart => ({ kind: 'body', part }));
		case 'range':
			return findRange(body, fragment);
		case 'item':
		case 'text-item':
			return findItem(body, fragment);
		case 'footnote':
		case 'endnote':
			return footnotes
				.filter((footnote) => footnote.fragment === fragment)
				.map((footnote) => ({ kind: 'footnote', footnote }));
		case 'box-item':
		case 'heading':
			return [];
	}
}

/** Returns everything printed from one paragraph to another, headings and boxes between them included. */
function findRange(body: readonly BodyPart[], range: string): PassagePart[] {
	const [from, to] = endsOfRange(range);
	const first = body.findIndex((part) => part.fragment === from);
	const last = body.findIndex((part) => part.fragment === to);
	if (first === -1 || last === -1) return [];
	return body.slice(first, last + 1).map((part) => ({ kind: 'body', part }));
}

function findItem(body: readonly BodyPart[], fragment: string): PassagePart[] {
	return body.flatMap((owner): PassagePart[] => {
		if (owner.type !== 'paragraph' && owner.type !== 'text') return [];
		const blocks = blocksOf(owner);
		const index = blocks.findIndex((block) => block.type === 'item' && block.fragment === fragment);
		const item = blocks[index];
		return item === undefined
			? []
			: [{ kind: 'item', owner, leadIn: findLeadIn(blocks, index), item }];
	});
}

/** Returns the prose that the items around one hang on: the last before it. */
function findLeadIn(blocks: readonly Block[], index: number): Block[] {
	const prose = blocks.slice(0, index).findLast(({ type }) => type === 'prose');
	return prose === undefined ? [] : [prose];
}
