import { fragmentToPlace, PREFIXES } from '../model/addressing/place.ts';
import type { RecordKind } from './record.ts';

type CountedKind = keyof typeof PREFIXES;

const isCounted = (kind: RecordKind): kind is CountedKind & RecordKind => kind in PREFIXES;

/** Tells the places of documents record by record: what follows in order is told by its kind alone. */
export interface PlaceCounter {
	/** Returns the fragment that the next record of a kind has where nothing else is given; null for the document itself. */
	expect(document: string, kind: RecordKind): string | null;
	/**
	 * Returns the fragment of the next record and goes on from it. `given` is its number, where that is not the one that
	 * follows, or its whole fragment, where no number tells it: of a part, and of a paragraph put in later.
	 */
	follow(document: string, kind: RecordKind, given?: number | string): string | null;
	/** Returns what has to be given for the next record to have a fragment; undefined where nothing has. */
	toGive(document: string, kind: RecordKind, fragment: string | null): number | string | undefined;
}

/** Returns a counter of the places of documents. Those of a part stand behind it, and are counted for themselves. */
export function createPlaceCounter(): PlaceCounter {
	const last = new Map<string, number>();
	const prefixes = new Map<string, string>();
	const prefixOf = (document: string) => prefixes.get(document) ?? '';
	const keyOf = (document: string, kind: RecordKind) => `${kind} ${document} ${prefixOf(document)}`;
	const build = (document: string, kind: CountedKind, number: number) =>
		prefixOf(document) + PREFIXES[kind] + String(number);
	const expect = (document: string, kind: RecordKind): string | null => {
		if (kind === 'front') return kind;
		if (!isCounted(kind)) return null;
		return build(document, kind, (last.get(keyOf(document, kind)) ?? 0) + 1);
	};
	return {
		expect,
		follow(document, kind, given) {
			const fragment =
				typeof given === 'number' && isCounted(kind)
					? build(document, kind, given)
					: ((given as string | undefined) ?? expect(document, kind));
			if (kind === 'part') prefixes.set(document, `${fragment ?? ''}-`);
			const place = fragment === null ? null : fragmentToPlace(fragment);
			if (isCounted(kind) && place !== null && 'number' in place) {
				last.set(keyOf(document, kind), place.number);
			}
			return fragment;
		},
		toGive(document, kind, fragment) {
			if (fragment === null || expect(document, kind) === fragment) return undefined;
			const place = fragmentToPlace(fragment);
			const number = place !== null && 'number' in place ? place.number : 0;
			return isCounted(kind) && build(document, kind, number) === fragment ? number : fragment;
		},
	};
}
