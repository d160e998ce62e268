import { parseQuery, type Term } from '../query.ts';
import { toWordPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import { findRelatedMatches } from './combine-relations.ts';
import { type AddressHit, findAddress } from './find-address.ts';
import { findCiting } from './find-citing.ts';
import {
	countHeld,
	type ExactTools,
	findTerms,
	intersectTerms,
	type TermHits,
} from './find-exact.ts';
import type { Match } from './match.ts';
import { mergeTerms } from './merge-terms.ts';
import { type Ordinals, unite } from './ordinals.ts';
import { type FindHits, rememberHits } from './postings.ts';
import { rankMatches } from './rank.ts';
import type { ReadNormal } from './read-normals.ts';
import type { Lead } from './relate-by-text.ts';
import { openRelatedTools, type RelatedTools } from './relation-tools.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { dropQuery, suggestNamed } from './suggest-named.ts';
import type { TakeTurn } from './take-turns.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { OpenVocabulary } from './vocabulary.ts';

/** What answering a query needs, opened once. */
export interface OpenArchive {
	catalogue: Catalogue;
	find: FindHits;
	normalOf: ReadNormal;
	vocabulary: OpenVocabulary;
	thesaurus: Thesaurus;
	leads: readonly Lead[];
}

export interface Answer {
	/** Every match, in the order in which they are shown. */
	matches: Match[];
	suggestions: Suggestion[];
	/** How the query was read. */
	terms: Term[];
}

/**
 * Finds all that a query matches, exactly and by relation. A query without any term matches nothing. Throws where a turn
 * says that it is no longer wanted.
 */
export async function answerQuery(
	query: string,
	archive: OpenArchive,
	turn: TakeTurn,
): Promise<Answer> {
	const { catalogue, vocabulary } = archive;
	const { size } = catalogue;
	const terms = parseQuery(query);
	if (terms.length === 0) return { matches: [], suggestions: [], terms };
	const tools = takeTurns(archive, turn);
	const address = findAddress(query, catalogue);
	const found = await findTerms(terms, tools);
	const exact = intersectTerms(found, size);
	const counts = countHeld(found, size);
	const needles = found.wanted.flatMap(({ alternatives }) => alternatives);
	const [related, citing, words] = await Promise.all([
		findAllRelated(found, exact, openRelatedTools(needles.join('').length, tools, archive)),
		address === null ? [] : findCiting(address.named, tools),
		findWordHits(needles, vocabulary, tools.find),
	]);
	await turn();
	const known = new Set(related.map(({ ordinal }) => ordinal));
	for (const ordinal of exact) known.add(ordinal);
	const matches = rankMatches(
		[
			...Array.from(exact, (ordinal) => toExactMatch(ordinal, counts[ordinal] ?? 0, needles)),
			...related,
			...citing.filter(({ ordinal }) => !known.has(ordinal)),
		],
		{
			entry: catalogue.entry,
			queryLength: needles.join('').length,
			words: new Set(words),
			newestYear: Math.max(0, ...catalogue.documents.map(({ date }) => Number(date.slice(0, 4)))),
		},
	);
	await turn();
	const isAnswered = exact.length > 0 || (address !== null && address.places.length > 0);
	const named = address === null ? [] : suggestNamed(address, citing.length > 0, catalogue);
	const others = isAnswered ? [] : await suggest(found, archive);
	return {
		matches: placeAddress(matches, address, needles),
		suggestions: dropQuery([...named, ...others], query),
		terms,
	};
}

/** Returns the tools with a turn before each look-up, each of which is made once. */
function takeTurns({ find, normalOf }: ExactTools, turn: TakeTurn): ExactTools {
	return {
		find: rememberHits(async (phrase) => {
			await turn();
			return find(phrase);
		}),
		async normalOf(ordinal) {
			await turn();
			return normalOf(ordinal);
		},
	};
}

/** Returns the related matches of the terms as they are written, and as the glossary reads several as one. */
async function findAllRelated(
	found: TermHits,
	exact: Ordinals,
	tools: RelatedTools,
): Promise<Match[]> {
	const merged = await mergeTerms(found, tools.thesaurus, tools);
	const except = unite([exact, found.excluded]);
	const first = new Map<number, Match>();
	for (const terms of [merged ?? [], found].flat()) {
		for (const match of await findRelatedMatches(terms, except, tools)) {
			const known = first.get(match.ordinal);
			if (known === undefined || match.way < known.way) first.set(match.ordinal, match);
		}
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
): Promise<Ordinals> {
	const isLong = alternatives.some(({ length }) => length >= LISTED);
	const words = isLong ? await vocabulary() : null;
	const hits = await Promise.all(
		alternatives
			.filter((text) => text.length > 1 && (text.length < LISTED || words?.has(text) === true))
			.map((text) => find(toWordPhrase(text))),
	);
	return unite(hits);
}

/** Puts the places that the query names before everything else, in the order named, as exact matches. */
export function placeAddress(matches: Match[], hit: AddressHit | null, needles: string[]): Match[] {
	const places = hit?.places ?? [];
	const named = new Set(places.map(({ ordinal }) => ordinal));
	return [
		...places.map(({ address, ordinal }): Match => ({
			...toExactMatch(ordinal, 1, needles),
			reasons: [{ kind: 'address' }],
			address,
		})),
		...matches.filter(({ ordinal }) => !named.has(ordinal)),
	];
}
