import { toWordPhrase } from '../tokens.ts';
import type { TermHits, WantedTerm } from './find-exact.ts';
import { intersect, type Ordinals, unite } from './ordinals.ts';
import type { FindHits } from './postings.ts';
import type { OpenVocabulary } from './vocabulary.ts';

/** Characters of the longest term that may be a piece of a longer word: a passage begins and ends where somebody cut it. */
const LONGEST = 8;

/** Words of fewer characters are looked up without the list of words, which need not be fetched for them. */
const LISTED = 4;

/** What has a letter or a figure at both ends: what ends in punctuation is no piece of a word. */
const WORDLIKE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

/** True for a text that may stand inside of a longer word. */
function mayBePiece(text: string): boolean {
	return text.length > 1 && text.length <= LONGEST && WORDLIKE.test(text);
}

export interface WholeTools {
	find: FindHits;
	vocabulary: OpenVocabulary;
}

/** Returns the records in which a text stands as a word, or as some words one behind the other; null where that cannot be asked. */
async function findWords(text: string, { find, vocabulary }: WholeTools): Promise<Ordinals | null> {
	if (!mayBePiece(text)) return null;
	const hits = await find(toWordPhrase(text));
	if (hits.length > 0 || text.length < LISTED) return hits;
	const list = await vocabulary();
	if (list.has(text)) return hits;
	const words = list.segment(text);
	if (words.join('') !== text) return null;
	const all = await Promise.all(words.map((word) => find(toWordPhrase(word))));
	return all.reduce(intersect);
}

async function findWholeTerm(
	{ alternatives, held, hits }: WantedTerm,
	tools: WholeTools,
): Promise<Ordinals> {
	const found = await Promise.all(
		alternatives.map(async (text, at) => (await findWords(text, tools)) ?? held[at] ?? hits),
	);
	return unite(found);
}

/**
 * Returns the records in which every term is a word by itself, or some words; null where none of the records that hold
 * the terms is one: what is a word nowhere was not meant as one.
 */
export async function findWhole(
	{ wanted }: TermHits,
	exact: Ordinals,
	tools: WholeTools,
): Promise<Ordinals | null> {
	if (exact.length === 0 || wanted.length === 0) return null;
	const found = await Promise.all(wanted.map((term) => findWholeTerm(term, tools)));
	const whole = found.reduce(intersect, exact);
	return whole.length === 0 ? null : whole;
}
