import { fragmentToPlace, placeToFragment, type Place } from '../../model/addressing/place.ts';
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
	/** Headings, paragraphs, boxes and figures in the order printed. */
	body: PlacedText[];
	items: PlacedText[];
	footnotes: PlacedText[];
}

/** Returns the words of a document, stretch by stretch. */
export function toDocumentPassages(document: ArchiveDocument): DocumentPassages {
	const { id, symbol, metadata, body, front, footnotes } = document;
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
		body: body.map((part) => ({
			place: part.fragment,
			...readPart({ kind: 'body', part }, document),
		})),
		items: paragraphsOf(body).flatMap(({ blocks }) =>
			blocks.flatMap((block) => {
				const place = block.type === 'item' ? fragmentToPlace(block.fragment) : null;
				return place === null ? [] : read(place);
			}),
		),
		footnotes: footnotes.flatMap(({ number }) => read({ kind: 'footnote', number })),
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
		case 'box':
		case 'figure':
			return at(body);
		case 'range': {
			const indexOf = (number: number) =>
				body.findIndex((part) => part.place === `p${String(number)}`);
			const [first, last] = [indexOf(place.from), indexOf(place.to)];
			return first === -1 || last === -1 ? [] : body.slice(first, last + 1);
		}
		case 'item':
			return at(items);
		case 'footnote':
			return at(footnotes);
		case 'heading':
		case 'box-item':
			return [];
	}
}
