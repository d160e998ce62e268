/** Words and the count of records that hold each, most frequent first. */
export interface WordList {
	words: string[];
	counts: number[];
}

/** Returns the words of a text in normal form, in their order, each once; what is no word of the archive is left out. */
export type Segment = (text: string) => string[];

/** A character that is no word costs as much as a word that stands in a hundredth of a record. */
const UNKNOWN = 0.01;

/**
 * Returns a cutter of texts into the words of the archive: of all ways to cut, the likeliest by the words' counts. The
 * same words were cut when the index was built, by a far larger dictionary that no reader should have to fetch.
 */
export function createSegmenter({ words, counts }: WordList): Segment {
	const costs = new Map(words.map((word, at) => [word, -Math.log(counts[at] ?? 1)]));
	const total = Math.log(counts.reduce((sum, count) => sum + count, 1));
	// By its last character: a long word in Latin letters is not looked for behind Chinese ones.
	const longest = new Map<string, number>();
	for (const word of words) {
		const last = word.slice(-1);
		longest.set(last, Math.max(longest.get(last) ?? 1, word.length));
	}

	return (text) => {
		const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
		for (let to = 1; to <= text.length; to += 1) {
			let choice = { cost: Infinity, from: to - 1 };
			const reach = longest.get(text.charAt(to - 1)) ?? 1;
			for (let from = Math.max(0, to - reach); from < to; from += 1) {
				const known = costs.get(text.slice(from, to));
				if (known === undefined && from < to - 1) continue;
				const cost = (best[from]?.cost ?? 0) + total + (known ?? -Math.log(UNKNOWN));
				if (cost < choice.cost) choice = { cost, from };
			}
			best.push(choice);
		}
		const cut: string[] = [];
		for (let to = text.length; to > 0; to = best[to]?.from ?? 0) {
			cut.push(text.slice(best[to]?.from ?? 0, to));
		}
		return [...new Set(cut.reverse().filter((word) => costs.has(word)))];
	};
}
