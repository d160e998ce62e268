import { findPlaces } from '../../search/find-places.ts';
import { normalize } from '../../search/normal-form.ts';
import { type PageRecord, type Segment, toSegments } from './read-records.ts';

/** A place where something stands that was searched for. */
export interface Hit {
	record: PageRecord;
	/** At least one. */
	segments: [Segment, ...Segment[]];
}

/** Returns the places of a page where one of some normal forms stands, in the order of its text. */
export function findHits(records: readonly PageRecord[], needles: readonly string[]): Hit[] {
	return records.flatMap((record) => {
		const normal = normalize(record.text);
		const present = needles.filter((needle) => normal.includes(needle));
		if (present.length === 0) return [];
		return findPlaces(record.text, present, false).flatMap(([from, to]): Hit[] => {
			const [first, ...others] = toSegments(record, from, to);
			return first === undefined ? [] : [{ record, segments: [first, ...others] }];
		});
	});
}

/** Returns which of some hits is the first in an element, else behind it, else the first of all; and whether it is inside. */
export function findFirstHit(
	hits: readonly Hit[],
	target: Element | null,
): { index: number; isInside: boolean } {
	if (target === null) return { index: 0, isInside: false };
	const isIn = ({ record, segments: [{ node }] }: Hit) =>
		record.root === target || target.contains(node);
	const isBehind = ({ segments: [{ node }] }: Hit) =>
		(target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	const inside = hits.findIndex(isIn);
	const index = Math.max(0, inside === -1 ? hits.findIndex(isBehind) : inside);
	return { index, isInside: inside !== -1 };
}
