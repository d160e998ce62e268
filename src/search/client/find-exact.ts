import type { Term } from '../query.ts';
import { toTermPhrase, toThinPhrase } from '../tokens.ts';
import { firstOrdinals, intersect, type Ordinals, subtract, unite } from './ordinals.ts';
import type { FindHits } from './postings.ts';
import type { ReadNormal } from './read-normals.ts';
import type { Form } from './thesaurus.ts';

/** What finding a term needs. */
export interface ExactTools {
	find: FindHits;
	normalOf: ReadNormal;
}

/** Tokens of a long term that are looked up first: each mostly brings a file of the index. */
export const FIRST_TOKENS = 4;
/** How many times as many are looked up next, where these do not tell. */
const MORE = 8;
/** So few texts are looked into rather than the rest of a long term looked up. */
const FEW = 8;

/**
 * Returns the records whose normal form holds a term. A long one, as a passage that was pasted, mostly stands in few
 * places, which some of its tokens tell; the texts of these say the rest.
 */
export async function findHolding(term: string, { find, normalOf }: ExactTools): Promise<Ordinals> {
	for (let count = FIRST_TOKENS; count < term.length; count *= MORE) {
		const possible = await find(toThinPhrase(term, count));
		if (possible.length > FEW) continue;
		const normals = await Promise.all(Array.from(possible, normalOf));
		return possible.filter((_, at) => normals[at]?.includes(term) === true);
	}
	return find(toTermPhrase(term));
}

/** A term of a query that excludes nothing. */
export interface WantedTerm {
	alternatives: string[];
	/** Records that hold each of the alternatives. */
	held: Ordinals[];
	/** Records that hold any of them. */
	hits: Ordinals;
	/** What it leads to, where it was several words; else the glossary tells. */
	forms?: readonly Form[];
}

/** The records that hold each term of a query that excludes nothing, and those that are excluded. */
export interface TermHits {
	wanted: WantedTerm[];
	excluded: Ordinals;
}

/** Looks up a term. */
export async function findTerm(alternatives: string[], tools: ExactTools): Promise<WantedTerm> {
	const held = await Promise.all(alternatives.map((text) => findHolding(text, tools)));
	return { alternatives, held, hits: unite(held) };
}

/** Looks up every term of a query. */
export async function findTerms(terms: readonly Term[], tools: ExactTools): Promise<TermHits> {
	const found = await Promise.all(
		terms.map(async ({ alternatives, excluded }) => ({
			...(await findTerm(alternatives, tools)),
			excluded,
		})),
	);
	return {
		wanted: found.filter(({ excluded }) => !excluded),
		excluded: unite(found.filter(({ excluded }) => excluded).map(({ hits }) => hits)),
	};
}

/** Returns the exact matches: records that hold every term wanted and none excluded; with nothing but exclusions, all the others. */
export function intersectTerms({ wanted, excluded }: TermHits, size: number): Ordinals {
	const [rarest = firstOrdinals(size), ...others] = wanted
		.map(({ hits }) => hits)
		.sort((left, right) => left.length - right.length);
	return subtract(others.reduce(intersect, rarest), excluded);
}

/** Returns how many alternatives of the terms stand in each record, by its ordinal. */
export function countHeld({ wanted }: TermHits, size: number): Uint32Array {
	const counts = new Uint32Array(size);
	const [only] = wanted;
	// All that are asked about hold the one there is.
	if (wanted.length === 1 && only?.held.length === 1) return counts.fill(1);
	for (const ordinals of wanted.flatMap(({ held }) => held)) {
		for (const ordinal of ordinals) counts[ordinal] = (counts[ordinal] ?? 0) + 1;
	}
	return counts;
}
