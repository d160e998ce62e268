import type { Term } from '../query.ts';
import { toTermPhrase } from '../tokens.ts';
import type { FindHits, Hits } from './postings.ts';

/** Returns the records that hold one of the alternatives, with the number of times they do, about. */
async function findAny(alternatives: readonly string[], find: FindHits): Promise<Hits> {
	const found = await Promise.all(
		alternatives.map(async (alternative) => ({
			length: Math.max([...alternative].length - 1, 1),
			hits: await find(toTermPhrase(alternative)),
		})),
	);
	const any: Hits = new Map();
	for (const { length, hits } of found) {
		for (const [ordinal, tokens] of hits) {
			any.set(ordinal, (any.get(ordinal) ?? 0) + Math.max(tokens / length, 1));
		}
	}
	return any;
}

/** The records that hold each term of a query that excludes nothing, and those that are excluded. */
export interface TermHits {
	wanted: { alternatives: string[]; hits: Hits }[];
	excluded: Set<number>;
}

/** Looks up every term of a query. */
export async function findTerms(terms: readonly Term[], find: FindHits): Promise<TermHits> {
	const found = await Promise.all(
		terms.map(async (term) => ({ ...term, hits: await findAny(term.alternatives, find) })),
	);
	return {
		wanted: found.filter((term) => !term.excluded),
		excluded: new Set(
			found.filter((term) => term.excluded).flatMap(({ hits }) => [...hits.keys()]),
		),
	};
}

/** Returns the exact matches: records that hold every term wanted and none excluded; with nothing but exclusions, all the others. */
export function intersectTerms({ wanted, excluded }: TermHits, size: number): Hits {
	const [rarest, ...others] = wanted.toSorted((left, right) => left.hits.size - right.hits.size);
	const candidates: Hits =
		rarest?.hits ?? new Map(Array.from({ length: size }, (_, ordinal) => [ordinal, 0]));
	const exact: Hits = new Map();
	for (const [ordinal, count] of candidates) {
		if (excluded.has(ordinal) || !others.every(({ hits }) => hits.has(ordinal))) continue;
		exact.set(
			ordinal,
			others.reduce((sum, { hits }) => sum + (hits.get(ordinal) ?? 0), count),
		);
	}
	return exact;
}
