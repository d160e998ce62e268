import type { Place } from '../model/addressing/place.ts';
import type { RecordKind } from './record.ts';

/** Returns the number of a place that a record stands for; null for one that has none. */
export function numberOf(place: Place | null): number | null {
	return place !== null && 'number' in place ? place.number : null;
}

/**
 * Returns a counter of the places of documents, asked record by record: it returns the number that follows the one
 * before of the same kind in the document. Where the number is another one, it is given, and the count goes on from it.
 */
export function createCounter(): (document: string, kind: RecordKind, number?: number) => number {
	const last = new Map<string, number>();
	return (document, kind, number) => {
		const key = `${kind} ${document}`;
		const next = (last.get(key) ?? 0) + 1;
		last.set(key, number ?? next);
		return next;
	};
}
