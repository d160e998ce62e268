import type { Sort } from '../../search/client/sort-matches.ts';
import type { Tally } from '../../search/client/summarize.ts';
import type { Way } from '../../search/client/match.ts';
import type { FailureKind } from '../../search/client/search-failure.ts';
import type { ReasonTexts, SuggestionTexts } from '../../search/reasons.ts';
import type { FilterName, RecordKind } from '../../search/record.ts';
import type { Genre } from '../../model/document.ts';
import { englishSearchPageText } from '../../words/en/search-page.ts';
import { englishPlacesText } from '../../words/en/places.ts';
import type { PlaceWords } from '../../words/place-name.ts';
import { placesText } from '../../words/zh-hans/places.ts';
import { searchPageText } from '../../words/zh-hans/search-page.ts';
import type { View } from './page-state.ts';

/** What a dictionary of src/words/ has to say for the search page: the kinds and reasons there are, the search tells. */
export interface PageText {
	/** How places are called: 第12段, para. 12. */
	places: PlaceWords;
	searching: string;
	failed: Record<FailureKind, string>;
	retry: string;
	/** "31段、2个标题，4份文件". */
	tally: (tally: Tally) => string;
	/** What is read aloud and stands above the results. */
	found: (exact: Tally, related: Tally) => string;
	foundNothing: string;
	searched: (records: number, documents: number) => string;
	/** How the query was read: what must stand there, what must not. */
	read: (wanted: readonly string[], excluded: readonly string[]) => string;
	/** Of instruments and goals asked for by number, by keys as read-names.ts has them. */
	unnamed: (names: readonly string[]) => string;
	alternative: string;
	listed: (shown: number, total: number) => string;
	lines: (shown: number) => string;
	more: string;
	suggestions: string;
	unfiltered: string;
	exact: string;
	/** Exact matches where the terms are pieces of longer words. */
	pieces: string;
	/** What puts a result into the basket, and the way there once it is in. */
	collect: string;
	collected: string;
	fromArchive: (host: string) => string;
	unreachable: (hosts: readonly string[]) => string;
	related: string;
	omitted: (count: number) => string;
	/** Of the passages of older versions that are folded under the newest. */
	older: string;
	hideRelated: string;
	showRelated: string;
	view: string;
	views: Record<View, string>;
	sort: string;
	sorts: Record<Sort, string>;
	facets: Record<FilterName, string>;
	kinds: Record<RecordKind, string>;
	genres: Record<Genre, string>;
	session: (session: string) => string;
	year: (year: string) => string;
	decisions: string;
	decision: string;
	ways: Record<Way, string>;
	why: ReasonTexts;
	suggestion: SuggestionTexts;
	chosen: (count: number) => string;
	columns: { place: string; before: string; hit: string; after: string };
	concordance: string;
	recent: string;
	clearRecent: string;
	remember: string;
	onDevice: string;
	documentTitle: (query: string, title: string) => string;
}

/** Returns the words of the search page in the language of a document. */
export function pageTextIn({ documentElement }: Document): PageText {
	return documentElement.lang.startsWith('en')
		? { ...englishSearchPageText, places: englishPlacesText }
		: { ...searchPageText, places: placesText };
}
