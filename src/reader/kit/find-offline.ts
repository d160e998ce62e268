import { findAddress } from '../../search/client/find-address.ts';
import { placeAddress, toExactMatch } from '../../search/client/answer-query.ts';
import { LISTED, mayBePiece } from '../../search/client/find-whole.ts';
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
	const wanted = terms.filter(({ excluded }) => !excluded);
	const whole = new Set(
		found
			.map(({ ordinal }) => ordinal)
			.filter((ordinal) => wanted.every((term) => hasWord(catalogue.record(ordinal), term))),
	);
	const ranked = rankMatches(
		found.map((match) => ({ ...match, piece: whole.size > 0 && !whole.has(match.ordinal) })),
		{
			entry: catalogue.entry,
			queryLength: needles.join('').length,
			newestYear: Math.max(0, ...catalogue.documents.map(({ date }) => Number(date.slice(0, 4)))),
		},
	);
	return { matches: placeAddress(ranked, findAddress(query, catalogue), needles), terms };
}

/** Returns how many of the needles stand in a record: the index of the site, too, counts each of them once. */
function countHeld({ normal }: OfflineRecord, needles: readonly string[]): number {
	return needles.filter((needle) => normal.includes(needle)).length;
}

/** True where an alternative of a term stands in a record as a word, or may be no piece of one. */
function hasWord({ normal, words }: OfflineRecord, { alternatives }: Term): boolean {
	const held = new Set(words.split(' '));
	return alternatives.some((text) =>
		mayBePiece(text) ? isComposed(text, held) : normal.includes(text),
	);
}

/** True for a word, and for what is as long as several and is made of them. */
function isComposed(text: string, words: ReadonlySet<string>): boolean {
	if (words.has(text)) return true;
	if (text.length < LISTED) return false;
	const reached = [true];
	for (let to = 1; to <= text.length; to += 1) {
		reached.push(reached.some((is, from) => is && words.has(text.slice(from, to))));
	}
	return reached.at(-1) === true;
}
