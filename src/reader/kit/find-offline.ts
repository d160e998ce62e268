import { placeAddress, toExactMatch } from '../../search/client/answer-query.ts';
import { findAddress } from '../../search/client/find-address.ts';
import { countHeld, intersectTerms, type TermHits } from '../../search/client/find-exact.ts';
import { findPieces } from '../../search/client/find-pieces.ts';
import type { Match } from '../../search/client/match.ts';
import { type Ordinals, toOrdinals, unite } from '../../search/client/ordinals.ts';
import { rankMatches } from '../../search/client/rank.ts';
import { parseQuery, type Term } from '../../search/query.ts';
import type { OfflineCatalogue } from './offline-catalogue.ts';
import type { OfflineWords } from './offline-words.ts';

interface OfflineAnswer {
	/** Exact matches alone, in the order in which they are shown; the place that the query names stands first. */
	matches: Match[];
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
	if (terms.length === 0) return { matches: [], terms };
	const found = scanTerms(terms, catalogue);
	const exact = intersectTerms(found, catalogue.size);
	const counts = countHeld(found, catalogue.size);
	const isPiece = await findPieces(found, exact, words);
	const needles = found.wanted.flatMap(({ alternatives }) => alternatives);
	const ranked = rankMatches(
		Array.from(exact, (ordinal) => ({
			...toExactMatch(ordinal, counts[ordinal] ?? 0, needles),
			piece: isPiece(ordinal),
		})),
		{
			entry: catalogue.entry,
			queryLength: needles.join('').length,
			newestYear: Math.max(0, ...catalogue.documents.map(({ date }) => Number(date.slice(0, 4)))),
		},
	);
	return { matches: placeAddress(ranked, findAddress(query, catalogue), needles), terms };
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
