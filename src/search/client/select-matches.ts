import type { SearchOptions } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { filterMatches, type Narrowing } from './facets.ts';
import type { Match } from './match.ts';
import { orderVersions } from './order-versions.ts';
import { sortMatches } from './sort-matches.ts';

interface Selection {
	narrowing: Narrowing;
	/** The matches that pass the narrowing, in the order given. */
	passed: readonly Match[];
	/** Those of them that the answer gives, in the order that is wanted. */
	shown: Match[];
}

/** Returns what an answer gives of ranked matches: the first twenty of all, where the options say nothing else. */
export function selectMatches(
	ranked: readonly Match[],
	{
		filters = {},
		limit = 20,
		offset = 0,
		sort = 'relevance',
		group = false,
		decisions = false,
		without = [],
	}: SearchOptions,
	catalogue: Catalogue,
): Selection {
	const narrowing = { filters, decisions, without };
	const passed = filterMatches(ranked, narrowing, catalogue);
	const from = Math.max(0, offset);
	const to = from + Math.max(0, limit);
	const sorted = sortMatches(passed, { sort, group }, catalogue);
	const isByWeight = sort === 'relevance' && !group;
	const ordered = isByWeight ? orderVersions(sorted, catalogue.documents, catalogue.entry) : sorted;
	const shown = ordered.slice(from, to);
	return { narrowing, passed, shown };
}
