import { findAddress } from '../../search/client/find-address.ts';
import { placeAddress, toExactMatch } from '../../search/client/answer-query.ts';
import type { Match } from '../../search/client/match.ts';
import { rankMatches } from '../../search/client/rank.ts';
import { isExactMatch, parseQuery, type Term } from '../../search/query.ts';
import type { OfflineCatalogue, OfflineRecord } from './offline-catalogue.ts';

interface OfflineAnswer {
	/** Exact matches alone, in the order in which they are shown; the place that the query names stands first. */
	matches: Match[];
	/** How the query was read. */
	terms: Term[];
}

/** Finds every record that holds what a query asks for, by looking through all of them. */
export function findOffline(query: string, catalogue: OfflineCatalogue): OfflineAnswer {
	const terms = parseQuery(query);
	if (terms.length === 0) return { matches: [], terms };
	const needles = terms.flatMap(({ excluded, alternatives }) => (excluded ? [] : alternatives));
	const found = catalogue.records.flatMap((record, ordinal) =>
		isExactMatch(record.normal, terms)
			? [toExactMatch(ordinal, countHeld(record, needles), needles)]
			: [],
	);
	const ranked = rankMatches(found, {
		entry: catalogue.entry,
		queryLength: needles.join('').length,
		words: new Set(
			found
				.map(({ ordinal }) => ordinal)
				.filter((ordinal) => hasWord(catalogue.record(ordinal), needles)),
		),
		newestYear: Math.max(0, ...catalogue.documents.map(({ date }) => Number(date.slice(0, 4)))),
	});
	return { matches: placeAddress(ranked, findAddress(query, catalogue), needles), terms };
}

/** Returns how many of the needles stand in a record: the index of the site, too, counts each of them once. */
function countHeld({ normal }: OfflineRecord, needles: readonly string[]): number {
	return needles.filter((needle) => normal.includes(needle)).length;
}

/** True where one of the needles is a word of its own in a record. */
function hasWord({ words }: OfflineRecord, needles: readonly string[]): boolean {
	const held = ` ${words} `;
	return needles.some((needle) => held.includes(` ${needle} `));
}
