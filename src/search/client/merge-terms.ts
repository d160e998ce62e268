import { type ExactTools, findTerm, type TermHits, type WantedTerm } from './find-exact.ts';
import { normalize } from '../normal-form.ts';
import { readNames } from '../read-names.ts';
import type { Thesaurus } from './thesaurus.ts';

/** No form of the glossary has as many words; a pasted text has any number. */
const MOST_MERGED = 16;

const wordsOf = (terms: readonly WantedTerm[]): string[] =>
	terms.flatMap(({ alternatives }) => alternatives);

/** Returns the most terms from a place on that are, written together, one form of the glossary or the name of an instrument or a goal; 0 where none are. */
function countMerged(wanted: readonly WantedTerm[], from: number, thesaurus: Thesaurus): number {
	for (let count = Math.min(wanted.length - from, MOST_MERGED); count > 1; count -= 1) {
		const part = wanted.slice(from, from + count);
		const isPlain = part.every(({ alternatives }) => alternatives.length === 1);
		const words = wordsOf(part);
		const isOne = () => thesaurus.read(words) !== null || readNames(words.join('')).length > 0;
		if (isPlain && isOne()) return count;
	}
	return 0;
}

/**
 * Returns the terms of a query with those that are together one form of the glossary, or one name, as one: `resident coordinator`
 * is two terms and one office. Null where there are none.
 */
export async function mergeTerms(
	{ wanted, excluded }: TermHits,
	query: string,
	thesaurus: Thesaurus,
	tools: ExactTools,
): Promise<TermHits | null> {
	const words = query.split(/\s+/u).map(normalize).filter(Boolean);
	// A name may have a word twice, which is one term: South-South cooperation.
	const whole =
		words.length > wanted.length && words.length <= MOST_MERGED ? thesaurus.read(words) : null;
	if (whole !== null) {
		const term = { ...(await findTerm([words.join('')], tools)), forms: whole };
		return { wanted: [term], excluded };
	}
	const merged: WantedTerm[] = [];
	for (let at = 0; at < wanted.length;) {
		const count = Math.max(countMerged(wanted, at, thesaurus), 1);
		const part = wanted.slice(at, at + count);
		const [only] = part;
		if (count === 1 && only !== undefined) merged.push(only);
		else {
			const words = wordsOf(part);
			const forms = thesaurus.read(words) ?? [];
			merged.push({ ...(await findTerm([words.join('')], tools)), forms });
		}
		at += count;
	}
	return merged.length === wanted.length ? null : { wanted: merged, excluded };
}
