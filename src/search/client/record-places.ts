import type { Address } from '../../model/addressing/address.ts';
import type { Place } from '../../model/addressing/place.ts';
import { KIND_LETTERS, type RecordTable } from '../data-files.ts';
import { createCounter } from '../number-places.ts';
import type { RecordKind } from '../record.ts';
import type { HeldDocument } from './merge-documents.ts';

function toPlace(kind: RecordKind, number: number): Place | null {
	if (kind === 'document') return null;
	return kind === 'front' ? { kind } : { kind, number };
}

/** Returns the addresses of the records of a document, in their order. */
export function listPlaces(document: HeldDocument, { kinds, numbers }: RecordTable): Address[] {
	const { id, localFrom, count } = document;
	const next = createCounter();
	return Array.from({ length: count }, (_, at) => {
		const ordinal = localFrom + at;
		const kind = KIND_LETTERS[kinds.charAt(ordinal)]?.kind ?? 'document';
		const number = numbers[ordinal];
		const following = next(id, kind, number);
		return { document: id, place: toPlace(kind, number ?? following) };
	});
}
