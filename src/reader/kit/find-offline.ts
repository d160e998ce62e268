import { placeAddress, toExactMatch } from '../../search/client/answer-query.ts';
import { findAddress } from '../../search/client/find-address.ts';
import { countHeld, intersectTerms, type TermHits } from '../../search/client/find-exact.ts';
import { findPieces } from '../../search/client/find-pieces.ts';
import { collectMatches, type Matches, NO_MATCHES } from '../../search/client/matches.ts';
import { type Ordinals, toOrdinals, unite } from '../../search/client/ordinals.ts';
import { parseQuery, type Term } from '../../search/query.ts';
import type { OfflineCatalogue } from './offline-catalogue.ts';
import type { OfflineWords } from './offline-words.ts';

interface OfflineAnswer {
	/** Exact matches alone. */
	matches: Matches;
	/** How the query was read. */
	terms: Term[];
}

/** Finds every record that holds what a query asks for, by looking through all of them. */
export async function findOffline(
	query: string,
	catalogue: OfflineCatalogue,
	words: OfflineWords,
): Promise<OfflineAnswer> {
	const terms = parseQuery(query);
	if (terms.length === 0) return { matches: NO_MATCHES, terms };
	const found = scanTerms(terms, catalogue);
	const exact = intersectTerms(found, catalogue.size);
	const counts = countHeld(found, catalogue.size);
	const pieces = await findPieces(found, exact, words);
	const needles = found.wanted.flatMap(({ alternatives }) => alternatives);
	const matches = collectMatches(
		{
			places: placeAddress(findAddress(query, catalogue), needles),
			exact,
			counts,
			pieces,
			related: [],
			toExact: (ordinal, occurrences) => toExactMatch(ordinal, occurrences, needles),
		},
		{
			columns: catalogue.columns,
			documents: catalogue.documents,
			queryLength: needles.join('').length,
		},
	);
	return { matches, terms };
}

/** Returns the records that hold each term. */
function scanTerms(terms: readonly Term[], { records }: OfflineCatalogue): TermHits {
	const scan = (text: string): Ordinals =>
		toOrdinals(records.flatMap(({ normal }, ordinal) => (normal.includes(text) ? [ordinal] : [])));
	const found = terms.map(({ alternatives, excluded }) => {
		const held = alternatives.map(scan);
		return { alternatives, excluded, held, hits: unite(held) };
	});
	return {
		wanted: found.filter(({ excluded }) => !excluded),
		excluded: unite(found.filter(({ excluded }) => excluded).map(({ hits }) => hits)),
	};
}
