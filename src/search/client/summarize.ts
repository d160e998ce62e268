import type { RecordKind } from '../record.ts';
import type { Catalogue } from './catalogue.ts';
import { countEntries, filterMatches, type Narrowing, sumKinds } from './facets.ts';
import type { Way } from './match.ts';
import { CLASSES, type Matches, wayOfClass } from './matches.ts';
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
	const { classes, ordinals } = matches;
	const { columns, documents, size } = catalogue;
	const passed = filterMatches(matches, narrowing, catalogue);
	const classOf = (place: number) => classes[place] ?? 0;
	const tally = (isOf: (one: number) => boolean) =>
		tallyMatches(
			passed.filter((place) => isOf(classOf(place))),
			matches,
			catalogue,
		);
	const ways: Summary['ways'] = {};
	for (const place of filterMatches(matches, narrowing, catalogue, 'without')) {
		const way = wayOfClass(classOf(place));
		if (way !== null) ways[way] = (ways[way] ?? 0) + 1;
	}
	const ofDecisions = filterMatches(matches, narrowing, catalogue, 'decisions');
	return {
		searched: { records: size, documents: documents.length },
		exact: tally((one) => one < CLASSES.related),
		pieces: tally((one) => one === CLASSES.piece),
		related: tally((one) => one >= CLASSES.related),
		ways,
		decisions: ofDecisions.filter(
			(place) => RECORD_TYPES[columns.types[ordinals[place] ?? 0] ?? 0]?.decision === true,
		).length,
	};
}

function tallyMatches(
	places: Int32Array,
	matches: Matches,
	catalogue: Pick<Catalogue, 'documents' | 'columns'>,
): Tally {
	const counts = countEntries(places, matches, catalogue);
	const tally: Tally = { kinds: sumKinds(counts), documents: {} };
	for (const [at, { id }] of catalogue.documents.entries()) {
		const count = counts.documents[at] ?? 0;
		if (count > 0) tally.documents[id] = count;
	}
	return tally;
}
