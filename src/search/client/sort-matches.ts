import type { DocumentEntry } from '../data-files.ts';
import { type Matches, tierOfClass } from './matches.ts';
import type { RecordColumns } from './record-columns.ts';

/** Orders of results: by weight (see rank.ts), from the newest document, or as in the archive and printed. */
export const SORTS = ['relevance', 'date', 'text'] as const;

export type Sort = (typeof SORTS)[number];

/** Says which of two places comes first: no two are the same. */
export type Compare = (left: number, right: number) => number;

interface SortedCatalogue {
	documents: readonly DocumentEntry[];
	columns: RecordColumns;
}

/** Returns the order of matches by weight: see rank.ts. */
function compareByWeight({ classes, weights, ordinals }: Matches): Compare {
	return (left, right) =>
		(classes[left] ?? 0) - (classes[right] ?? 0) ||
		(weights[right] ?? 0) - (weights[left] ?? 0) ||
		(ordinals[left] ?? 0) - (ordinals[right] ?? 0);
}

/** Returns the places of documents in the order of their dates, the newest first; the same for those of one date. */
function rankDates(documents: readonly DocumentEntry[]): Uint32Array {
	const dates = [...new Set(documents.map(({ date }) => date))].sort().reverse();
	const ranks = new Map(dates.map((date, rank) => [date, rank]));
	return Uint32Array.from(documents, ({ date }) => ranks.get(date) ?? 0);
}

/**
 * Returns an order of matches. The place that the query names stays the first, and related matches stay behind the exact
 * ones. What a sort leaves open is decided by weight.
 */
export function openOrder(
	matches: Matches,
	sort: Sort,
	{ documents, columns }: SortedCatalogue,
): Compare {
	const { classes, ordinals } = matches;
	const byWeight = compareByWeight(matches);
	if (sort === 'relevance') return byWeight;
	const byTier: Compare = (left, right) =>
		tierOfClass(classes[left] ?? 0) - tierOfClass(classes[right] ?? 0);
	if (sort === 'text') {
		return (left, right) =>
			byTier(left, right) ||
			(ordinals[left] ?? 0) - (ordinals[right] ?? 0) ||
			byWeight(left, right);
	}
	const ranks = rankDates(documents);
	const rankOf = (place: number) => ranks[columns.documents[ordinals[place] ?? 0] ?? 0] ?? 0;
	return (left, right) =>
		byTier(left, right) || rankOf(left) - rankOf(right) || byWeight(left, right);
}

/** Returns the first so many of some places in an order; the places are moved among each other. */
export function takeFirst(places: Int32Array, count: number, compare: Compare): Int32Array {
	if (count < places.length) bringFirst(places, count, compare);
	return places.subarray(0, count).sort(compare);
}

/** Moves the first so many of some places to the front, in any order, in about as many steps as there are places. */
function bringFirst(places: Int32Array, count: number, compare: Compare): void {
	let [from, end] = [0, places.length];
	while (end - from > 1) {
		const pivot = places[(from + end) >> 1] ?? 0;
		let [left, right] = [from, end - 1];
		while (left <= right) {
			while (compare(places[left] ?? 0, pivot) < 0) left += 1;
			while (compare(pivot, places[right] ?? 0) < 0) right -= 1;
			if (left > right) break;
			[places[left], places[right]] = [places[right] ?? 0, places[left] ?? 0];
			left += 1;
			right -= 1;
		}
		if (count <= right) end = right + 1;
		else if (count > left) from = left;
		else return;
	}
}

/** Returns places in order so that those of a document stand together, in each tier, where the first of them stood. */
export function groupPlaces(
	places: Int32Array,
	{ classes, ordinals }: Matches,
	{ documents, columns }: SortedCatalogue,
): Int32Array {
	const groups = Map.groupBy(places, (place) => {
		const document = columns.documents[ordinals[place] ?? 0] ?? 0;
		return tierOfClass(classes[place] ?? 0) * documents.length + document;
	});
	return Int32Array.from([...groups.values()].flat());
}
