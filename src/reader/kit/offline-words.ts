import type { FindHits } from '../../search/client/postings.ts';
import { NONE, type Ordinals, toOrdinals } from '../../search/client/ordinals.ts';
import { mergeNames } from '../../search/client/relate-by-name.ts';
import { createVocabulary, type OpenVocabulary } from '../../search/client/vocabulary.ts';
import { toWordPhrase } from '../../search/tokens.ts';
import type { KitSearchData } from './search-data.ts';
import type { NameTable } from '../../search/client/relation-tools.ts';

/** What tells where the terms of a query are words by themselves, as the index of the site does. */
export interface OfflineWords {
	/** Answers phrases of one word alone. */
	find: FindHits;
	vocabulary: OpenVocabulary;
	names: () => Promise<NameTable>;
}

/** Returns the records that hold each word. */
function collectHolders(records: KitSearchData['records']): Map<string, Ordinals> {
	const holders = new Map<string, number[]>();
	for (const [ordinal, { words }] of records.entries()) {
		if (words === '') continue;
		for (const word of words.split(' ')) {
			const held = holders.get(word);
			if (held === undefined) holders.set(word, [ordinal]);
			else held.push(ordinal);
		}
	}
	return new Map([...holders].map(([word, ordinals]) => [word, toOrdinals(ordinals)]));
}

/** Opens the words of the records of a kit. */
export function openOfflineWords({ records, names }: KitSearchData): OfflineWords {
	const holders = collectHolders(records);
	const ofPhrases = new Map(
		[...holders].map(([word, ordinals]) => [toWordPhrase(word).join(' '), ordinals]),
	);
	const vocabulary = createVocabulary([
		[...holders].map(([word, { length }]): [number, string] => [length, word]),
	]);
	const table = mergeNames([names], () => Int32Array.from(records.keys()));
	return {
		find: (phrase) => Promise.resolve(ofPhrases.get(phrase.join(' ')) ?? NONE),
		vocabulary: () => Promise.resolve(vocabulary),
		names: () => Promise.resolve(table),
	};
}
