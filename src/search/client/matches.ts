import type { SearchAnswer } from './answer.ts';
import type { Match, Way } from './match.ts';
import { WAYS } from './match.ts';
import { firstOrdinals, type Ordinals } from './ordinals.ts';
import { openWeights, type RankContext } from './rank.ts';

/**
 * What a query found, in columns, in no order: a common character stands in hundreds of thousands of records, and an object
 * for each would cost more than all the rest. A place is one in the columns.
 */
export interface Matches {
	/** All places, rising. */
	places: Int32Array;
	/** Records. */
	ordinals: Int32Array;
	/** What comes before all others, whatever it weighs, the least first: see `CLASSES`. */
	classes: Uint8Array;
	/** How much each weighs among those of its class. */
	weights: Float64Array;
	/** Occurrences of the terms, about. */
	occurrences: Uint32Array;
	/** Returns one of them. */
	at: (place: number) => Match;
}

/**
 * Classes of matches in the order in which they are shown: the places that the query names, exact matches, those where the
 * terms are pieces of longer words alone, and behind them what is related by each way.
 */
export const CLASSES = { named: 0, exact: 1, piece: 2, related: 3 } as const;

/** Returns why the matches of a class are related; null for exact ones. */
export function wayOfClass(one: number): Way | null {
	return WAYS[one - CLASSES.related] ?? null;
}

/** Returns how many of some matches are of each class. */
export function countClasses({ classes }: Matches, places: Int32Array): Uint32Array {
	const counts = new Uint32Array(CLASSES.related + WAYS.length);
	for (const place of places) {
		const one = classes[place] ?? 0;
		counts[one] = (counts[one] ?? 0) + 1;
	}
	return counts;
}

/** Returns how many of some matches are exact, and how many related. */
export function countTotals(matches: Matches, places: Int32Array): SearchAnswer['totals'] {
	const counts = countClasses(matches, places).subarray(0, CLASSES.related);
	const exact = counts.reduce((sum, count) => sum + count, 0);
	return { exact, related: places.length - exact };
}

/** Returns which matches come before all others in every order: what is named by its number comes before all else that is related. */
export const tierOfClass = (one: number): number => Math.min(one, CLASSES.related + 1);

function classOf({ address, match, piece, way }: Match): number {
	if (address !== null) return CLASSES.named;
	if (match === 'exact') return piece ? CLASSES.piece : CLASSES.exact;
	return CLASSES.related + way;
}

export const NO_MATCHES: Matches = {
	places: new Int32Array(0),
	ordinals: new Int32Array(0),
	classes: new Uint8Array(0),
	weights: new Float64Array(0),
	occurrences: new Uint32Array(0),
	at(place) {
		throw new RangeError(`Of no matches there is none at ${String(place)}.`);
	},
};

interface Found {
	/** Places that the query names, in the order named. */
	places: readonly Match[];
	/** Exact matches, and how many of the alternatives stand in each record, by its ordinal. */
	exact: Ordinals;
	counts: Uint32Array;
	/** Those of the exact matches where the terms are pieces of longer words alone. */
	pieces: Ordinals;
	related: readonly Match[];
	/** Returns the exact match of a record, but for whether its terms are pieces of words. */
	toExact: (ordinal: number, occurrences: number) => Match;
}

/** Puts together what a query found; what it names as a place is nothing else besides. */
export function collectMatches(
	{ places, exact, counts, pieces, related, toExact }: Found,
	context: RankContext,
): Matches {
	const named = new Set(places.map(({ ordinal }) => ordinal));
	const others = related.filter(({ ordinal }) => !named.has(ordinal));
	const held = named.size === 0 ? exact : exact.filter((ordinal) => !named.has(ordinal));
	const apart = [...places, ...others];
	const length = apart.length + held.length;
	const matches: Matches = {
		places: firstOrdinals(length),
		ordinals: new Int32Array(length),
		classes: new Uint8Array(length),
		weights: new Float64Array(length),
		occurrences: new Uint32Array(length),
		at(place) {
			const known = apart[place];
			if (known !== undefined) return known;
			const match = toExact(matches.ordinals[place] ?? -1, matches.occurrences[place] ?? 0);
			return { ...match, piece: matches.classes[place] === CLASSES.piece };
		},
	};
	const weigh = openWeights(context);
	for (const [place, match] of apart.entries()) {
		const { ordinal, occurrences } = match;
		matches.ordinals[place] = ordinal;
		matches.classes[place] = classOf(match);
		matches.occurrences[place] = occurrences;
		// Places stay in the order named.
		matches.weights[place] = place < places.length ? -place : weigh(ordinal, occurrences);
	}
	let [place, piece] = [apart.length, 0];
	for (const ordinal of held) {
		const occurrences = counts[ordinal] ?? 0;
		while ((pieces[piece] ?? Infinity) < ordinal) piece += 1;
		matches.ordinals[place] = ordinal;
		matches.classes[place] = pieces[piece] === ordinal ? CLASSES.piece : CLASSES.exact;
		matches.occurrences[place] = occurrences;
		matches.weights[place] = weigh(ordinal, occurrences);
		place += 1;
	}
	return matches;
}
