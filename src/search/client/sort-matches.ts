import type { Catalogue } from './catalogue.ts';
import type { Match } from './match.ts';
import { tierOf } from './rank.ts';

/** Orders of results: by weight (see rank.ts), from the newest document, or as in the archive and printed. */
export const SORTS = ['relevance', 'date', 'text'] as const;

export type Sort = (typeof SORTS)[number];

interface Order {
	sort: Sort;
	/** Whether the matches of a document stand together. */
	group: boolean;
}

/**
 * Returns ranked matches in another order. The place that the query names stays the first, and related matches stay
 * behind the exact ones. Documents in groups are in the order of their first matches.
 */
export function sortMatches(
	ranked: readonly Match[],
	{ sort, group }: Order,
	catalogue: Catalogue,
): Match[] {
	const dateOf = ({ ordinal }: Match) => catalogue.entry(ordinal).document.date;
	const sorted = [...ranked];
	// Sorting is stable: what a comparison leaves open stays in the order it was.
	if (sort === 'text') sorted.sort((left, right) => left.ordinal - right.ordinal);
	if (sort === 'date') {
		sorted.sort((left, right) => compareTexts(dateOf(right), dateOf(left)));
	}
	sorted.sort((left, right) => tierOf(left) - tierOf(right));
	return group ? groupMatches(sorted, catalogue) : sorted;
}

function compareTexts(left: string, right: string): number {
	return left === right ? 0 : left < right ? -1 : 1;
}

function groupMatches(sorted: readonly Match[], catalogue: Catalogue): Match[] {
	const groups = new Map<string, Match[]>();
	for (const match of sorted) {
		const key = `${tierOf(match)} ${catalogue.entry(match.ordinal).document.id}`;
		groups.set(key, [...(groups.get(key) ?? []), match]);
	}
	return [...groups.values()].flat();
}
