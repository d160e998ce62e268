import type { WordFile } from '../data-files.ts';

/** Returns the count of the texts that hold each word, from the words of each text. */
export function countWords(texts: Iterable<readonly string[]>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of texts) {
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** Returns the counts of several lists of words together. */
export function sumWords(files: Iterable<WordFile>): Map<string, number> {
	const sums = new Map<string, number>();
	for (const file of files) {
		for (const [count, words] of file) {
			for (const word of words.split(' ')) sums.set(word, (sums.get(word) ?? 0) + count);
		}
	}
	return sums;
}
