import { makeExcerpt } from '../../search/client/excerpt.ts';
import { countFacets } from '../../search/client/facets.ts';
import type { Match } from '../../search/client/match.ts';
import type { Search, SearchResult } from '../../search/client/answer.ts';
import { selectMatches } from '../../search/client/select-matches.ts';
import { describeReasons } from '../../search/reasons.ts';
import { searchAnswersText } from '../../words/zh-hans/search-answers.ts';
import { summarize } from '../../search/client/summarize.ts';
import { findOffline } from './find-offline.ts';
import { type OfflineCatalogue, openOfflineCatalogue } from './offline-catalogue.ts';
import { type OfflineWords, openOfflineWords } from './offline-words.ts';
import type { KitSearchData } from './search-data.ts';

function toResult(
	{ ordinal, needles, loose, piece, address, reasons }: Match,
	catalogue: OfflineCatalogue,
	whole: boolean,
): SearchResult {
	const { id, kind, decision, text, section, document } = catalogue.record(ordinal);
	return {
		id,
		kind,
		match: 'exact',
		why: describeReasons(reasons, searchAnswersText.why),
		reasons,
		way: null,
		piece,
		decision,
		url: catalogue.urlOf(ordinal, address ?? undefined),
		archive: null,
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
	let opened: { catalogue: OfflineCatalogue; words: OfflineWords } | undefined;

	return async (query, options = {}) => {
		opened ??= { catalogue: openOfflineCatalogue(data), words: openOfflineWords(data) };
		const { catalogue, words } = opened;
		const { matches, terms } = await findOffline(query, catalogue, words);
		const { narrowing, passed, shown } = selectMatches(matches, options, catalogue);
		return {
			total: passed.length,
			totals: { exact: passed.length, related: 0 },
			results: shown.map((match) => toResult(match, catalogue, options.whole ?? false)),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions: [],
			unnamed: [],
			terms,
			summary: summarize(matches, narrowing, catalogue),
			unreachable: [],
		};
	};
}
