import { normalize } from '../normal-form.ts';
import { parseQuery, type Term } from '../query.ts';
import type { NameKey } from '../read-names.ts';
import type { Reason } from '../reasons.ts';
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
import { findPieces } from './find-pieces.ts';
import { type Match, type Way, wayOf, WAYS } from './match.ts';
import { collectMatches, type Matches, NO_MATCHES } from './matches.ts';
import { mergeTerms } from './merge-terms.ts';
import { includes, type Ordinals, unite } from './ordinals.ts';
import { type FindHits, rememberHits } from './postings.ts';
import { openOrder, takeFirst } from './sort-matches.ts';
import type { ReadNormal } from './read-normals.ts';
import {
	openRelatedTools,
	type RelatedTools,
	type NameTable,
	type Lead,
} from './relation-tools.ts';
import { listUnnamed } from './relate-by-name.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { nameCited, takeCitation } from './take-citation.ts';
import { suggestLoosely } from './suggest-loosely.ts';
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
	/** What records name by number, fetched where a query does. */
	names: () => Promise<NameTable>;
}

export interface Answer {
	/** Every match. */
	matches: Matches;
	suggestions: Suggestion[];
	/** Instruments and goals that the query names by number and no record does. */
	unnamed: NameKey[];
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
	const { catalogue, vocabulary, names } = archive;
	const { size } = catalogue;
	const terms = parseQuery(query);
	if (terms.length === 0) return { matches: NO_MATCHES, suggestions: [], unnamed: [], terms };
	const tools = takeTurns(archive, turn);
	const address = findAddress(query, catalogue);
	const found = await findTerms(terms, tools);
	const exact = intersectTerms(found, size);
	const counts = countHeld(found, size);
	const needles = found.wanted.flatMap(({ alternatives }) => alternatives);
	const length = needles.join('').length;
	const [akin, citing, pieces, cited] = await Promise.all([
		findAllRelated(found, exact, query, openRelatedTools({ query, length }, tools, archive)),
		address === null ? [] : findCiting(address.named, tools),
		findPieces(found, exact, { find: tools.find, vocabulary, names }),
		exact.length > 0 || address !== null ? [] : findCited(query, archive, turn),
	]);
	await turn();
	// The parts of a symbol, one here and one there, say nothing of what it names.
	const related = address === null ? akin : akin.filter(({ way }) => way !== WAYS.indexOf('apart'));
	const known = new Set(related.map(({ ordinal }) => ordinal));
	const besides = [...citing, ...cited].filter(
		({ ordinal }) => !known.has(ordinal) && !includes(exact, ordinal),
	);
	const matches = collectMatches(
		{
			places: placeAddress(address, needles),
			exact,
			counts,
			pieces,
			related: [...related, ...besides],
			toExact: (ordinal, occurrences) => toExactMatch(ordinal, occurrences, needles),
		},
		{ columns: catalogue.columns, documents: catalogue.documents, queryLength: length },
	);
	await turn();
	const isAnswered = exact.length > 0 || (address !== null && address.places.length > 0);
	const offered = address === null ? [] : suggestNamed(address, citing.length > 0, catalogue);
	const loose = isAnswered || address !== null ? [] : suggestLoosely(query, catalogue);
	const others = isAnswered ? [] : await suggest(found, archive, matches.places.length > 0);
	return {
		matches,
		suggestions: dropQuery([...offered, ...loose, ...others], query),
		unnamed: isAnswered ? [] : await listUnnamed([...needles, normalize(query)], names),
		terms,
	};
}

/** Ways in which a text is the same but for how it is written. */
const SAME_TEXT: ReadonlySet<Way> = new Set([
	'correction',
	'spelling',
	'unseen',
	'note',
	'regional',
	'punctuation',
]);

/** Returns the records that have a passage without the place that was copied with it; the place itself first. */
async function findCited(query: string, archive: OpenArchive, turn: TakeTurn): Promise<Match[]> {
	const passage = takeCitation(query, archive.catalogue);
	if (passage === null) return [];
	const { matches: found } = await answerQuery(passage.text, archive, turn);
	const matches = listMatches(found, archive.catalogue);
	const reason: Reason = { kind: 'citation', cited: nameCited(passage) };
	const cited = new Set(passage.hit.places.map(({ ordinal }) => ordinal));
	const isCited = ({ ordinal }: Match) => cited.has(ordinal);
	return matches
		.filter((one) => one.match === 'exact' || SAME_TEXT.has(wayOf(one) ?? 'apart'))
		.toSorted((left, right) => Number(isCited(right)) - Number(isCited(left)))
		.map((match) => ({
			...match,
			match: 'related',
			reasons: [...match.reasons.filter(({ kind }) => kind !== 'address'), reason],
			way: WAYS.indexOf('citation'),
			piece: false,
			address: null,
		}));
}

/** Returns all matches in the order in which they are shown. */
export function listMatches(
	matches: Matches,
	catalogue: Pick<Catalogue, 'documents' | 'columns'>,
): Match[] {
	const order = openOrder(matches, 'relevance', catalogue);
	const places = matches.places.slice();
	return Array.from(takeFirst(places, places.length, order), matches.at);
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
	query: string,
	tools: RelatedTools,
): Promise<Match[]> {
	const merged = await mergeTerms(found, query, tools.thesaurus, tools);
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

function toExactMatch(ordinal: number, occurrences: number, needles: string[]): Match {
	return {
		ordinal,
		match: 'exact',
		reasons: [],
		way: 0,
		needles,
		loose: false,
		occurrences,
		piece: false,
		address: null,
	};
}

/** Returns the places that the query names, in the order named, as exact matches. */
function placeAddress(hit: AddressHit | null, needles: string[]): Match[] {
	return (hit?.places ?? []).map(({ address, ordinal }) => ({
		...toExactMatch(ordinal, 1, needles),
		reasons: [{ kind: 'address' }],
		address,
	}));
}
