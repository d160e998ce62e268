import type { WordList } from '../data-files.ts';
import { createSegmenter, type Segment } from './segment.ts';

/** The words of the archive. */
export interface Vocabulary {
	/** Most frequent first. */
	list: WordList;
	segment: Segment;
}

/** Fetches the words where a query needs them: most of those of two or three characters do without. */
export type OpenVocabulary = () => Promise<Vocabulary>;

/** Returns the words of several archives as one list, most frequent first. */
export function mergeWordLists(lists: readonly WordList[]): WordList {
	const [only] = lists;
	if (only !== undefined && lists.length === 1) return only;
	const counts = new Map<string, number>();
	for (const list of lists) {
		for (const [at, word] of list.words.entries()) {
			counts.set(word, (counts.get(word) ?? 0) + (list.counts[at] ?? 0));
		}
	}
	const sorted = [...counts].sort(
		([wordA, countA], [wordB, countB]) => countB - countA || (wordA < wordB ? -1 : 1),
	);
	return { words: sorted.map(([word]) => word), counts: sorted.map(([, count]) => count) };
}

export function createVocabulary(lists: readonly WordList[]): Vocabulary {
	const list = mergeWordLists(lists);
	return { list, segment: createSegmenter(list) };
}
