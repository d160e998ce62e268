import {
	endsOfRange,
	fragmentToPlace,
	partPrefix,
	placeToFragment,
	type Place,
} from '../../model/addressing/place.ts';
import { blocksOf, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { paragraphsOf } from '../../model/text.ts';
import { readPart, type PartText } from './passage-text.ts';
import { findParts } from './resolve-passage.ts';

/** The words of a place that can be read in a step. */
export interface PlacedText extends PartText {
	/** Fragment of the place: `p12`, `h3`, `p61-a`, `fn3`, `front`. */
	place: string;
}

/**
 * The words of a document in the stretches that passages are made of, so that a browser can count and pin a passage
 * as the build does.
 */
export interface DocumentPassages {
	id: string;
	symbol: string | null;
	title: string;
	/** Count of paragraphs. */
	paragraphs: number;
	front: PlacedText;
	/** Headings, paragraphs, texts, tables, boxes and figures in the order printed, those of parts behind the others. */
	body: PlacedText[];
	items: PlacedText[];
	footnotes: PlacedText[];
}

/** Returns the words of a document, stretch by stretch. */
export function toDocumentPassages(document: ArchiveDocument): DocumentPassages {
	const { id, symbol, metadata, body, front } = document;
	const zones = zonesOf(document);
	const read = (place: Place): PlacedText[] =>
		findParts(document, place).map((part) => ({
			place: placeToFragment(place),
			...readPart(part, document),
		}));
	return {
		id,
		symbol,
		title: metadata.title.value,
		paragraphs: paragraphsOf(body).length,
		front: { place: 'front', ...readPart({ kind: 'front', front }, document) },
		body: zones.flatMap((zone) =>
			zone.body.map((part) => ({
				place: part.fragment,
				...readPart({ kind: 'body', part }, document),
			})),
		),
		items: zones
			.flatMap((zone) => zone.body)
			.filter((part) => part.type === 'paragraph' || part.type === 'text')
			.flatMap(blocksOf)
			.flatMap((block) => {
				const place = block.type === 'item' ? fragmentToPlace(block.fragment) : null;
				return place === null ? [] : read(place);
			}),
		footnotes: zones
			.flatMap(({ footnotes }) => footnotes)
			.flatMap(({ fragment }) => {
				const place = fragmentToPlace(fragment);
				return place === null ? [] : read(place);
			}),
	};
}

/** Returns the words of a place; nothing where the document has no such place, or one that is not read by itself. */
export function findPlaceTexts(
	{ front, body, items, footnotes }: DocumentPassages,
	place: Place,
): PlacedText[] {
	const fragment = placeToFragment(place);
	const at = (parts: readonly PlacedText[]) => parts.filter((part) => part.place === fragment);
	switch (place.kind) {
		case 'front':
			return [front];
		case 'paragraph':
		case 'text':
		case 'table':
		case 'box':
		case 'figure':
			return at(body);
		case 'part':
			return body.filter((part) => partPrefix(part.place) === `${fragment}-`);
		case 'range': {
			const [first = -1, last = -1] = endsOfRange(fragment).map((end) =>
				body.findIndex((part) => part.place === end),
			);
			return first === -1 || last === -1 ? [] : body.slice(first, last + 1);
		}
		case 'item':
		case 'text-item':
			return at(items);
		case 'footnote':
		case 'endnote':
			return at(footnotes);
		case 'heading':
		case 'box-item':
			return [];
	}
}
