import type { RecordKind } from '../record.ts';
import type { Catalogue } from './catalogue.ts';
import { filterMatches, type Narrowing } from './facets.ts';
import { type Match, type Way, wayOf } from './match.ts';

/** What some matches come to. */
export interface Tally {
	kinds: Partial<Record<RecordKind, number>>;
	/** Count of matches in each document, by its id. */
	documents: Record<string, number>;
}

/** What an answer comes to, for a reader who wants to know that it is all. */
export interface Summary {
	/** All that was searched. */
	searched: { records: number; documents: number };
	exact: Tally;
	/** Exact matches where the terms are pieces of longer words alone, which are among the exact ones too. */
	pieces: Tally;
	related: Tally;
	/** Count of related matches by their way, those left out included. */
	ways: Partial<Record<Way, number>>;
	/** Count of matches that propose a decision, whether or not only these are wanted. */
	decisions: number;
}

/** Returns what the matches that pass a narrowing come to. */
export function summarize(
	matches: readonly Match[],
	narrowing: Narrowing,
	catalogue: Catalogue,
): Summary {
	const passed = filterMatches(matches, narrowing, catalogue);
	const tally = (match: Match['match']) =>
		tallyMatches(
			passed.filter((one) => one.match === match),
			catalogue,
		);
	const ways: Summary['ways'] = {};
	for (const match of filterMatches(matches, narrowing, catalogue, 'without')) {
		const way = wayOf(match);
		if (way !== null) ways[way] = (ways[way] ?? 0) + 1;
	}
	const ofDecisions = filterMatches(matches, narrowing, catalogue, 'decisions');
	return {
		searched: { records: catalogue.size, documents: catalogue.documents.length },
		exact: tally('exact'),
		pieces: tallyMatches(
			passed.filter(({ piece }) => piece),
			catalogue,
		),
		related: tally('related'),
		ways,
		decisions: ofDecisions.filter(({ ordinal }) => catalogue.entry(ordinal).decision).length,
	};
}

function tallyMatches(matches: readonly Match[], catalogue: Catalogue): Tally {
	const tally: Tally = { kinds: {}, documents: {} };
	for (const { ordinal } of matches) {
		const { kind, document } = catalogue.entry(ordinal);
		tally.kinds[kind] = (tally.kinds[kind] ?? 0) + 1;
		tally.documents[document.id] = (tally.documents[document.id] ?? 0) + 1;
	}
	return tally;
}
