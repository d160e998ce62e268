import { createNearFinder, likenessOf, pairsOf, type Pairs } from '../../model/likeness.ts';
import type { Passage } from './read-passages.ts';

/**
 * How alike two texts have to be, from 0 to 1, to be one that was touched. Measured on the five documents of the first
 * corpus: of 24,919 pairs of paragraphs of one document the most alike are so to 0.49, 999 in a thousand to less than
 * 0.29; and of paragraphs in which every fifth character was changed, lost or put in, 99 in a hundred are alike to more
 * than 0.57, where it is every fourth to more than 0.48. `tests/ingest/addresses/match-passages.slow.test.ts` measures both.
 */
export const ALIKE = 0.5;

/** So many texts are compared with one, those that share most of its uncommon pairs. */
const COMPARED = 6;

interface Profile extends Pairs {
	passage: Passage;
}

/** Returns a passage with its pairs, those at its ends included. */
const profile = (passage: Passage): Profile => ({
	passage,
	...pairsOf(['^', ...passage.words, '$']),
});

/** Returns how alike two texts are, from 0 to 1, by the overlapping pairs of characters that they share. */
export function likeness(left: string, right: string): number {
	const of = (words: string) => profile({ kind: '', fragment: '', words });
	return likenessOf(of(left), of(right));
}

/** A text of one reading of a document, and what became of it in another. */
export interface Match {
	before: Passage;
	after: Passage;
	/** From 0 to 1. */
	likeness: number;
}

const keyOf = ({ fragment, words }: Passage) => `${fragment} ${words}`;

/** Returns the texts that stand once on each side, word for word, under different fragments. */
function matchEqual(before: readonly Passage[], after: readonly Passage[]): Match[] {
	const byWords = Map.groupBy(before, ({ words }) => words);
	return [...Map.groupBy(after, ({ words }) => words)].flatMap(([words, [given, ...others]]) => {
		const [known, ...more] = byWords.get(words) ?? [];
		// A text that stands twice may have changed at one of its places only.
		if (known === undefined || given === undefined || others.length + more.length > 0) return [];
		return [{ before: known, after: given, likeness: 1 }];
	});
}

/** Returns the pairs of texts that are alike, of those that are near to each other or have one fragment. */
function findCandidates(before: readonly Profile[], after: readonly Profile[]): Match[] {
	const findNear = createNearFinder(after, COMPARED);
	const byFragment = new Map(after.map((one) => [one.passage.fragment, one]));
	return before.flatMap((one) => {
		const own = byFragment.get(one.passage.fragment);
		const others = new Set([...(own === undefined ? [] : [own]), ...findNear(one)]);
		return [...others]
			.map((other) => ({
				before: one.passage,
				after: other.passage,
				likeness: likenessOf(one, other),
			}))
			.filter((match) => match.likeness >= ALIKE);
	});
}

const isSame = ({ before, after }: Match) => (before.fragment === after.fragment ? 1 : 0);

/**
 * Returns what became of the texts of a reading, each text once: those that did not change where they are; then the
 * most alike first, of equals the one that keeps its fragment. Texts that became nothing alike are left out. Both lists
 * are of one kind. The time grows with the length of the texts that changed.
 */
export function matchPassages(before: readonly Passage[], after: readonly Passage[]): Match[] {
	const given = new Set(after.map(keyOf));
	const stayed = before.filter((one) => given.has(keyOf(one)));
	const settled = new Set(stayed.map(keyOf));
	const isOpen = (one: Passage) => !settled.has(keyOf(one));
	const equal = matchEqual(before.filter(isOpen), after.filter(isOpen)).filter(
		({ before: { words } }) => !stayed.some((one) => one.words === words),
	);
	for (const one of equal) settled.add(keyOf(one.before)).add(keyOf(one.after));
	const candidates = findCandidates(
		before.filter(isOpen).map(profile),
		after.filter(isOpen).map(profile),
	).sort((a, b) => b.likeness - a.likeness || isSame(b) - isSame(a));
	const taken = new Set<Passage>();
	const alike = candidates.filter((match) => {
		if (taken.has(match.before) || taken.has(match.after)) return false;
		taken.add(match.before).add(match.after);
		return true;
	});
	return [...stayed.map((one) => ({ before: one, after: one, likeness: 1 })), ...equal, ...alike];
}
