/** The overlapping pairs of characters of a text, by which it is told how alike two texts are. */
export interface Pairs {
	/** How often each pair stands in it. */
	pairs: ReadonlyMap<string, number>;
	/** Of all pairs. */
	count: number;
}

/** A pair that stands in more texts than this tells none of them apart. */
const COMMON = 24;

/** Returns the overlapping pairs of the characters of a text. */
export function pairsOf(characters: readonly string[]): Pairs {
	const pairs = new Map<string, number>();
	for (let at = 1; at < characters.length; at += 1) {
		const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`;
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return { pairs, count: Math.max(0, characters.length - 1) };
}

/** Returns how many pairs two texts have in common. */
export function countShared(left: Pairs, right: Pairs): number {
	let shared = 0;
	for (const [pair, count] of left.pairs) shared += Math.min(count, right.pairs.get(pair) ?? 0);
	return shared;
}

/** Returns how alike two texts are, from 0 to 1: Dice's coefficient, twice what they share by what both have. */
export function likenessOf(left: Pairs, right: Pairs): number {
	const all = left.count + right.count;
	return all === 0 ? 1 : (2 * countShared(left, right)) / all;
}

/** Returns the function that finds the at most `most` texts that share most of the uncommon pairs of one, without comparing all. */
export function createNearFinder<Text extends Pairs>(
	texts: readonly Text[],
	most: number,
): (one: Pairs) => Text[] {
	const postings = new Map<string, Text[]>();
	for (const text of texts) {
		for (const pair of text.pairs.keys()) {
			const known = postings.get(pair);
			if (known === undefined) postings.set(pair, [text]);
			else known.push(text);
		}
	}
	return (one) => {
		const shared = new Map<Text, number>();
		for (const pair of one.pairs.keys()) {
			const list = postings.get(pair) ?? [];
			if (list.length > COMMON) continue;
			for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
		}
		return [...shared]
			.sort(([, a], [, b]) => b - a)
			.slice(0, most)
			.map(([other]) => other);
	};
}
