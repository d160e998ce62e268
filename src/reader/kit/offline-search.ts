import { makeExcerpt } from '../../search/client/excerpt.ts';
import { countFacets, filterMatches } from '../../search/client/facets.ts';
import type { Match } from '../../search/client/match.ts';
import type { Search, SearchResult } from '../../search/client/answer.ts';
import { sortMatches } from '../../search/client/sort-matches.ts';
import { describeReasons } from '../../search/reasons.ts';
import { searchText } from '../../search/strings.ts';
import { summarize } from '../../search/client/summarize.ts';
import { findOffline } from './find-offline.ts';
import { type OfflineCatalogue, openOfflineCatalogue } from './offline-catalogue.ts';
import type { KitSearchData } from './search-data.ts';

function toResult(
	{ ordinal, needles, loose, address, reasons }: Match,
	catalogue: OfflineCatalogue,
	whole: boolean,
): SearchResult {
	const { id, kind, decision, text, section, document } = catalogue.record(ordinal);
	return {
		id,
		kind,
		match: 'exact',
		why: describeReasons(reasons, searchText.why),
		reasons,
		way: null,
		decision,
		url: catalogue.urlOf(ordinal, address ?? undefined),
		document: document.id,
		title: document.title,
		section,
		...makeExcerpt(text, needles, loose, whole),
	};
}

/**
 * Returns the search over the records of a kit: it takes what that of the site takes, and gives exact matches alone.
 * Nothing is fetched, and nothing is read before the first query.
 */
export function createOfflineSearch(data: KitSearchData): Search {
	let opened: OfflineCatalogue | undefined;

	return (
		query,
		{
			filters = {},
			limit = 20,
			offset = 0,
			sort = 'relevance',
			group = false,
			decisions = false,
			without = [],
			whole = false,
		} = {},
	) => {
		opened ??= openOfflineCatalogue(data);
		const catalogue = opened;
		const { matches, terms } = findOffline(query, catalogue);
		const narrowing = { filters, decisions, without };
		const passed = filterMatches(matches, narrowing, catalogue);
		const shown = sortMatches(passed, { sort, group }, catalogue).slice(offset, offset + limit);
		return Promise.resolve({
			total: passed.length,
			totals: { exact: passed.length, related: 0 },
			results: shown.map((match) => toResult(match, catalogue, whole)),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions: [],
			terms,
			summary: summarize(matches, narrowing, catalogue),
		});
	};
}
