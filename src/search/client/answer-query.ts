import type { RelatedEntry } from '../data-files.ts';
import { parseQuery, type Term } from '../query.ts';
import { toWordPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import { findRelatedMatches } from './combine-relations.ts';
import { type AddressHit, findAddress } from './find-address.ts';
import { findCiting } from './find-citing.ts';
import { findTerms, intersectTerms, type TermHits } from './find-exact.ts';
import type { RelatedTools } from './find-related.ts';
import type { Match } from './match.ts';
import { mergeTerms } from './merge-terms.ts';
import { type FindHits, type Hits, rememberHits } from './postings.ts';
import { rankMatches } from './rank.ts';
import { suggest, type Suggestion } from './suggest.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { OpenVocabulary } from './vocabulary.ts';

/** What answering a query needs, opened once. */
export interface OpenArchive {
	catalogue: Catalogue;
	find: FindHits;
	vocabulary: OpenVocabulary;
	thesaurus: Thesaurus;
	related: readonly RelatedEntry[];
}

export interface Answer {
	/** Every match, in the order in which they are shown. */
	matches: Match[];
	suggestions: Suggestion[];
	/** How the query was read. */
	terms: Term[];
}

/** Finds all that a query matches, exactly and by relation. A query without any term matches nothing. */
export async function answerQuery(query: string, archive: OpenArchive): Promise<Answer> {
	const { catalogue, vocabulary } = archive;
	const terms = parseQuery(query);
	if (terms.length === 0) return { matches: [], suggestions: [], terms };
	const find = rememberHits(archive.find);
	const address = findAddress(query, catalogue);
	const found = await findTerms(terms, find);
	const exact = intersectTerms(found, catalogue.size);
	const needles = found.wanted.flatMap(({ alternatives }) => alternatives);
	const [related, citing, wordHits] = await Promise.all([
		findAllRelated(found, exact, { ...archive, find }),
		address === null ? [] : findCiting(address.address, catalogue, find),
		findWordHits(needles, vocabulary, find),
	]);
	const known = new Set([...exact.keys(), ...related.map(({ ordinal }) => ordinal)]);
	const matches = rankMatches(
		[
			...Array.from(exact, ([ordinal, count]) => toExactMatch(ordinal, count, needles)),
			...related,
			...citing.filter(({ ordinal }) => !known.has(ordinal)),
		],
		{
			entry: catalogue.entry,
			queryLength: needles.join('').length,
			words: wordHits,
			newestYear: Math.max(0, ...catalogue.documents.map(({ date }) => Number(date.slice(0, 4)))),
		},
	);
	const answered = exact.size > 0 || (address !== null && address.ordinal !== null);
	return {
		matches: placeAddress(matches, address, needles),
		suggestions: answered ? [] : await suggest(found, address, archive),
		terms,
	};
}

/** Returns the related matches of the terms as they are written, and as the glossary reads several as one. */
async function findAllRelated(found: TermHits, exact: Hits, tools: RelatedTools): Promise<Match[]> {
	const merged = await mergeTerms(found, tools.thesaurus, tools.find);
	const matches = await Promise.all(
		[merged ?? [], found].flat().map((terms) => findRelatedMatches(terms, exact, tools)),
	);
	const first = new Map<number, Match>();
	for (const match of matches.flat()) {
		const known = first.get(match.ordinal);
		if (known === undefined || match.way < known.way) first.set(match.ordinal, match);
	}
	return [...first.values()];
}

export function toExactMatch(ordinal: number, occurrences: number, needles: string[]): Match {
	return {
		ordinal,
		match: 'exact',
		reasons: [],
		way: 0,
		needles,
		loose: false,
		occurrences,
		address: null,
	};
}

/** Words of fewer characters are looked up without the list of words, which need not be fetched for them. */
const LISTED = 4;

/** Returns the records where one of the alternatives is a word of its own. */
async function findWordHits(
	alternatives: readonly string[],
	vocabulary: OpenVocabulary,
	find: FindHits,
): Promise<Set<number>> {
	const isLong = alternatives.some(({ length }) => length >= LISTED);
	const known = isLong ? new Set((await vocabulary()).list.words) : null;
	const hits = await Promise.all(
		alternatives
			.filter((text) => text.length > 1 && (text.length < LISTED || known?.has(text) === true))
			.map((text) => find(toWordPhrase(text))),
	);
	return new Set(hits.flatMap((found) => [...found.keys()]));
}

/** Puts the place that the query names before everything else, as an exact match. */
export function placeAddress(matches: Match[], hit: AddressHit | null, needles: string[]): Match[] {
	const { address, ordinal } = hit ?? { address: null, ordinal: null };
	if (ordinal === null) return matches;
	const exact = toExactMatch(ordinal, 1, needles);
	const named: Match = { ...exact, reasons: [{ kind: 'address' }], address };
	return [named, ...matches.filter((match) => match.ordinal !== ordinal)];
}
