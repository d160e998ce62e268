import type { Address } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { KIND_LETTERS, type RecordTable } from '../data-files.ts';
import { createPlaceCounter } from '../number-places.ts';
import type { HeldDocument } from './merge-documents.ts';

/** Returns the addresses of the records of a document, in their order. */
export function listPlaces(document: HeldDocument, { kinds, numbers }: RecordTable): Address[] {
	const { id, localFrom, count } = document;
	const counter = createPlaceCounter();
	return Array.from({ length: count }, (_, at) => {
		const ordinal = localFrom + at;
		const kind = KIND_LETTERS[kinds.charAt(ordinal)]?.kind ?? 'document';
		const fragment = counter.follow(id, kind, numbers[ordinal]);
		return { document: id, place: fragment === null ? null : fragmentToPlace(fragment) };
	});
}
