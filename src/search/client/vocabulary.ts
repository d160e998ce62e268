import type { WordFile } from '../data-files.ts';
import { createSegmenter, type Segment, type WordList } from './segment.ts';

/** The words of the archive. */
export interface Vocabulary {
	/** Most frequent first. */
	list: WordList;
	has(word: string): boolean;
	segment: Segment;
}

/** Fetches the words where a query needs them: most of those of two or three characters do without. */
export type OpenVocabulary = () => Promise<Vocabulary>;

/** Returns the words of one archive or of several as one list. */
export function readWordList(files: readonly WordFile[]): WordList {
	const counts = new Map<string, number>();
	for (const [count, words] of files.flat()) {
		for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + count);
	}
	const sorted = [...counts].sort(
		([wordA, countA], [wordB, countB]) => countB - countA || (wordA < wordB ? -1 : 1),
	);
	return { words: sorted.map(([word]) => word), counts: sorted.map(([, count]) => count) };
}

export function createVocabulary(files: readonly WordFile[]): Vocabulary {
	const list = readWordList(files);
	const words = new Set(list.words);
	return { list, has: (word) => words.has(word), segment: createSegmenter(list) };
}
