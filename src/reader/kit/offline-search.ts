import { answerQuery } from '../../search/client/answer-query.ts';
import type { Search, SearchResult } from '../../search/client/answer.ts';
import { makeExcerpt } from '../../search/client/excerpt.ts';
import { countFacets } from '../../search/client/facets.ts';
import { type Match, wayOf } from '../../search/client/match.ts';
import { CLASSES, countClasses } from '../../search/client/matches.ts';
import { selectMatches } from '../../search/client/select-matches.ts';
import { summarize } from '../../search/client/summarize.ts';
import { describeReasons } from '../../search/reasons.ts';
import { searchAnswersText } from '../../words/zh-hans/search-answers.ts';
import type { OfflineCatalogue } from './offline-catalogue.ts';
import { openOfflineArchive, type OfflineArchive } from './open-offline.ts';
import type { KitSearchData } from './search-data.ts';

function toResult(found: Match, catalogue: OfflineCatalogue, whole: boolean): SearchResult {
	const { ordinal, match, needles, loose, piece, address, reasons, current } = found;
	const { id, kind, decision, text, section, document } = catalogue.record(ordinal);
	return {
		id,
		kind,
		match,
		why: describeReasons(reasons, searchAnswersText.why),
		reasons,
		way: wayOf(found),
		piece,
		decision,
		url: catalogue.urlOf(ordinal, address ?? undefined),
		archive: null,
		document: document.id,
		title: document.title,
		section,
		...makeExcerpt(text, needles, loose, whole),
		...(current !== undefined && { current: catalogue.idOf(current) }),
	};
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
		const exact = countClasses(matches, passed)
			.subarray(0, CLASSES.related)
			.reduce((sum, count) => sum + count, 0);
		return {
			total: passed.length,
			totals: { exact, related: passed.length - exact },
			results: shown.map((match) => toResult(match, catalogue, options.whole ?? false)),
			facets: countFacets(matches, narrowing, catalogue),
			suggestions,
			unnamed,
			terms,
			summary: summarize(matches, narrowing, catalogue),
			unreachable: [],
		};
	};
}
