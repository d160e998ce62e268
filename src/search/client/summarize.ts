import type { RecordKind } from '../record.ts';
import type { Catalogue } from './catalogue.ts';
import { type Counts, countEntries, filterMatches, type Narrowing, sumKinds } from './facets.ts';
import type { Way } from './match.ts';
import { CLASSES, countClasses, type Matches, wayOfClass } from './matches.ts';
import { RECORD_TYPES } from './record-columns.ts';

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
	matches: Matches,
	narrowing: Narrowing,
	catalogue: Pick<Catalogue, 'size' | 'documents' | 'columns'>,
): Summary {
	const passed = filterMatches(matches, narrowing, catalogue);
	const { named, piece, related } = CLASSES;
	const tally = (first: number, last: number) =>
		tallyCounts(countEntries(passed, matches, catalogue, [first, last]), catalogue);
	const ways: Summary['ways'] = {};
	const ofAllWays = filterMatches(matches, narrowing, catalogue, 'without');
	for (const [one, count] of countClasses(matches, ofAllWays).entries()) {
		const way = wayOfClass(one);
		if (way !== null && count > 0) ways[way] = count;
	}
	const ofDecisions = filterMatches(matches, narrowing, catalogue, 'decisions');
	const { types } = countEntries(ofDecisions, matches, catalogue);
	return {
		searched: { records: catalogue.size, documents: catalogue.documents.length },
		exact: tally(named, related - 1),
		pieces: tally(piece, piece),
		related: tally(related, Infinity),
		ways,
		decisions: types.reduce(
			(sum, count, type) => (RECORD_TYPES[type]?.decision === true ? sum + count : sum),
			0,
		),
	};
}

function tallyCounts(counts: Counts, { documents }: Pick<Catalogue, 'documents'>): Tally {
	const tally: Tally = { kinds: sumKinds(counts), documents: {} };
	for (const [at, { id }] of documents.entries()) {
		const count = counts.documents[at] ?? 0;
		if (count > 0) tally.documents[id] = count;
	}
	return tally;
}
