import type { Sort } from '../../search/client/sort-matches.ts';
import type { Tally } from '../../search/client/summarize.ts';
import type { Way } from '../../search/client/match.ts';
import type { ReasonTexts, SuggestionTexts } from '../../search/reasons.ts';
import type { FilterName, RecordKind } from '../../search/record.ts';
import type { Genre } from '../../model/document.ts';
import type { View } from './page-state.ts';

/** Every word that the search page says beyond its shell, in one language. Names in documents are not here. */
export interface PageText {
	searching: string;
	failed: string;
	retry: string;
	/** "31段、2个标题，4份文件". */
	tally: (tally: Tally) => string;
	/** What is read aloud and stands above the results. */
	found: (exact: Tally, related: Tally) => string;
	foundNothing: string;
	searched: (records: number, documents: number) => string;
	/** How the query was read: what must stand there, what must not. */
	read: (wanted: readonly string[], excluded: readonly string[]) => string;
	alternative: string;
	listed: (shown: number, total: number) => string;
	lines: (shown: number) => string;
	more: string;
	suggestions: string;
	unfiltered: string;
	exact: string;
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

const KINDS = [
	'paragraph',
	'text',
	'heading',
	'part',
	'table',
	'footnote',
	'box',
	'figure',
	'front',
	'document',
] as const;

/** Returns the counts of a tally by kind, in the order of what readers look for, none for a kind without any. */
export function countKinds({ kinds }: Tally): [kind: RecordKind, count: number][] {
	return KINDS.flatMap((kind): [RecordKind, number][] => {
		const count = kinds[kind] ?? 0;
		return count === 0 ? [] : [[kind, count]];
	});
}
