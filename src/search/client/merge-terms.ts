import { type ExactTools, findTerm, type TermHits, type WantedTerm } from './find-exact.ts';
import type { Thesaurus } from './thesaurus.ts';

/** No form of the glossary has as many words; a pasted text has any number. */
const MOST_MERGED = 16;

/** Returns the most terms from a place on that are, written together, one form of the glossary; 0 where none are. */
function countMerged(wanted: readonly WantedTerm[], from: number, thesaurus: Thesaurus): number {
	for (let count = Math.min(wanted.length - from, MOST_MERGED); count > 1; count -= 1) {
		const part = wanted.slice(from, from + count);
		const isPlain = part.every(({ alternatives }) => alternatives.length === 1);
		if (isPlain && thesaurus.has(part.map(({ alternatives }) => alternatives[0]).join(''))) {
			return count;
		}
	}
	return 0;
}

/**
 * Returns the terms of a query with those that are together one form of the glossary as one: `resident coordinator`
 * is two terms and one office. Null where there are none.
 */
export async function mergeTerms(
	{ wanted, excluded }: TermHits,
	thesaurus: Thesaurus,
	tools: ExactTools,
): Promise<TermHits | null> {
	const merged: WantedTerm[] = [];
	for (let at = 0; at < wanted.length;) {
		const count = Math.max(countMerged(wanted, at, thesaurus), 1);
		const part = wanted.slice(at, at + count);
		const [only] = part;
		if (count === 1 && only !== undefined) merged.push(only);
		else {
			const term = part.flatMap(({ alternatives }) => alternatives).join('');
			merged.push(await findTerm([term], tools));
		}
		at += count;
	}
	return merged.length === wanted.length ? null : { wanted: merged, excluded };
}
