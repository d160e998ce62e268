import { makeExcerpt } from '../search/client/excerpt.ts';
import { countFacets, filterMatches } from '../search/client/facets.ts';
import type { Match } from '../search/client/match.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from '../search/client/search.ts';
import { sortMatches } from '../search/client/sort-matches.ts';
import { summarize } from '../search/client/summarize.ts';
import { addressToPageFragment } from '../addressing/address.ts';
import { findOffline } from './find-offline.ts';
import { openOfflineCatalogue, type OfflineRecord } from './offline-catalogue.ts';
import { toKitAddress } from './page-address.ts';
import type { KitSearchData } from './search-data.ts';

/** The search of a kit: it takes what that of the site takes, and gives exact matches alone. */
export type OfflineSearch = (query: string, options?: SearchOptions) => Promise<SearchAnswer>;

function toResult(
	{ needles, loose, address, why }: Match,
	{ id, kind, decision, url, text, section, document }: OfflineRecord,
	whole: boolean,
): SearchResult {
	return {
		id,
		kind,
		match: 'exact',
		why,
		way: null,
		decision,
		url: address === null ? url : toKitAddress(addressToPageFragment(address)),
		document: document.id,
		title: document.title,
		section,
		...makeExcerpt(text, needles, loose, whole),
	};
}

/** Returns the search over the records of a kit; nothing is fetched, and nothing is read before the first query. */
export function createOfflineSearch(data: KitSearchData): OfflineSearch {
	let opened: ReturnType<typeof openOfflineCatalogue> | undefined;

	return async (
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
		const { matches, terms } = await findOffline(query, catalogue);
		const narrowing = { filters, decisions, without };
		const passed = filterMatches(matches, narrowing, catalogue);
		const shown = sortMatches(passed, { sort, group }, catalogue).slice(offset, offset + limit);
		return {
			total: passed.length,
			totals: { exact: passed.length, related: 0 },
			results: shown.map((match) => toResult(match, catalogue.record(match.ordinal), whole)),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions: [],
			terms,
			summary: summarize(matches, narrowing, catalogue),
		};
	};
}
