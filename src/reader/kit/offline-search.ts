import { answerQuery } from '../../search/client/answer-query.ts';
import type { Search, SearchResult } from '../../search/client/answer.ts';
import { countFacets } from '../../search/client/facets.ts';
import type { Match } from '../../search/client/match.ts';
import { countTotals } from '../../search/client/matches.ts';
import { selectMatches } from '../../search/client/select-matches.ts';
import { summarize } from '../../search/client/summarize.ts';
import { toResult } from '../../search/client/to-result.ts';
import type { OfflineCatalogue } from './offline-catalogue.ts';
import { openOfflineArchive, type OfflineArchive } from './open-offline.ts';
import type { KitSearchData } from './search-data.ts';

function readResult(found: Match, catalogue: OfflineCatalogue, whole: boolean): SearchResult {
	const { ordinal, address, current } = found;
	const entry = {
		...catalogue.record(ordinal),
		url: catalogue.urlOf(ordinal, address ?? undefined),
		archive: null,
		current: current === undefined ? undefined : catalogue.idOf(current),
	};
	return toResult(found, entry, whole);
}

/** Everything is there: no query waits for another. */
const noTurn = () => Promise.resolve();

/**
 * Returns the search over the records of a kit: it is that of the site, and answers as it does. Nothing is fetched, and
 * nothing is read before the first query.
 */
export function createOfflineSearch(data: KitSearchData): Search {
	let opened: OfflineArchive | undefined;

	return async (query, options = {}) => {
		opened ??= openOfflineArchive(data);
		const { catalogue } = opened;
		const { matches, suggestions, unnamed, terms } = await answerQuery(query, opened, noTurn);
		const { narrowing, passed, shown } = selectMatches(matches, options, catalogue);
		return {
			total: passed.length,
			totals: countTotals(matches, passed),
			results: shown.map((match) => readResult(match, catalogue, options.whole ?? false)),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions,
			unnamed,
			terms,
			summary: summarize(matches, narrowing, catalogue),
			unreachable: [],
		};
	};
}
