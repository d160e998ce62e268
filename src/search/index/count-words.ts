/** Cuts texts into words and counts the texts that each stands in. */
export interface WordCounter {
	/** Returns the words of a text, each once. */
	cut: (text: string) => string[];
	/** Count of the texts so far that hold each word. */
	counts: ReadonlyMap<string, number>;
}

export function createWordCounter(cut: (text: string) => string[]): WordCounter {
	const counts = new Map<string, number>();
	return {
		counts,
		cut(text) {
			const words = [...new Set(cut(text))];
			for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
			return words;
		},
	};
}
