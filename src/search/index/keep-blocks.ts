import { deserialize, serialize } from 'node:v8';
import { digestAll, digestValue } from '../../keep/digest.ts';
import type { Keep } from '../../keep/keep.ts';
import type { GlossaryGroup } from '../data-files.ts';
import { type BlockIndex, indexBlock } from './block-index.ts';
import { createWordCutter } from './cut-words.ts';

/** Returns the index of a block of records by their texts. */
export type TakeBlock = (texts: readonly string[]) => Promise<BlockIndex>;

const KIND = 'search-block';

/** Returns the function that takes the index of a block from a keep, or makes it and keeps it; the dictionary is loaded for the first that is made. */
export function createBlockTaker(glossary: readonly GlossaryGroup[], keep: Keep): TakeBlock {
	const glossaryKey = digestValue(glossary);
	let cut: ((text: string) => string[]) | undefined;
	return async (texts) => {
		const key = digestAll([glossaryKey, ...texts]);
		const kept = keep.get(KIND, key);
		if (kept !== undefined) return deserialize(kept) as BlockIndex;
		cut ??= createWordCutter(glossary);
		const made = await indexBlock(texts, glossary, cut);
		keep.put(KIND, key, serialize(made));
		return made;
	};
}
