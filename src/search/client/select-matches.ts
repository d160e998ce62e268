import type { SearchOptions } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { filterMatches, type Narrowing } from './facets.ts';
import type { Match } from './match.ts';
import type { Matches } from './matches.ts';
import { findVersions, type Versions } from './order-versions.ts';
import { groupPlaces, openOrder, takeFirst } from './sort-matches.ts';

interface Selection {
	narrowing: Narrowing;
	/** Places of the matches that pass the narrowing. */
	passed: Int32Array;
	/** Those of them that the answer gives, in the order that is wanted. */
	shown: Match[];
}

type SearchedCatalogue = Pick<Catalogue, 'documents' | 'columns'>;

/** Returns what an answer gives of all matches: the first twenty, where the options say nothing else. */
export function selectMatches(
	matches: Matches,
	{
		filters = {},
		limit = 20,
		offset = 0,
		sort = 'relevance',
		group = false,
		decisions = false,
		without = [],
	}: SearchOptions,
	catalogue: SearchedCatalogue,
): Selection {
	const narrowing = { filters, decisions, without };
	const passed = filterMatches(matches, narrowing, catalogue);
	const from = Math.max(0, offset);
	const to = Math.min(from + Math.max(0, limit), passed.length);
	const compare = openOrder(matches, sort, catalogue);
	if (group) {
		const sorted = takeFirst(passed.slice(), passed.length, compare);
		const grouped = groupPlaces(sorted, matches, catalogue).subarray(from, to);
		return { narrowing, passed, shown: Array.from(grouped, matches.at) };
	}
	const versions: ReadonlyMap<number, Versions> =
		sort === 'relevance' ? findVersions(passed, matches, catalogue, compare) : new Map();
	const behind = new Set(
		[...versions].flatMap(([first, all]) => all.filter((one) => one !== first)),
	);
	const leading = behind.size === 0 ? passed.slice() : passed.filter((one) => !behind.has(one));
	const shown: Match[] = [];
	for (const place of takeFirst(leading, to, compare)) {
		const [newest = place, ...older] = versions.get(place) ?? [];
		const current = matches.at(newest);
		shown.push(current);
		for (const one of older) shown.push({ ...matches.at(one), current: current.ordinal });
	}
	return { narrowing, passed, shown: shown.slice(from, to) };
}
