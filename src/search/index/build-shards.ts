import type { DocumentEntry } from '../data-files.ts';
import type { SearchRecord } from '../record.ts';
import type { BlockIndex } from './block-index.ts';
import { type BlockSize, cutBlocks, groupBlocks } from './cut-blocks.ts';
import type { TakeBlock } from './keep-blocks.ts';
import { bundleBlocks } from '../pagefind/shard-bundle.ts';

/** What is known of the texts of a block besides where its tokens stand. */
export type BlockFacts = Pick<BlockIndex, 'words' | 'lengths' | 'forms'>;

interface ShardsOptions {
	/** In the order of their ordinals. */
	records: readonly SearchRecord[];
	documents: readonly DocumentEntry[];
	takeBlock: TakeBlock;
	blockSize: BlockSize;
	/** Records of a shard, at most; a block is never parted. */
	shardSize: number;
}

export interface BuiltShards {
	/** Files by their path under the folder of the search. */
	files: Map<string, Uint8Array>;
	shards: string[];
	/** Of each block, in their order. */
	blocks: BlockFacts[];
}

/** Bytes of the index that share a file, uncompressed: with small files a query fetches little, with large ones their list is short. */
const CHUNK = { least: 6000, most: 24_000, forEachRecord: 3 };

/** Returns the index of all records in shards, one at least. */
export async function buildShards({
	records,
	documents,
	takeBlock,
	blockSize,
	shardSize,
}: ShardsOptions): Promise<BuiltShards> {
	const { least, most, forEachRecord } = CHUNK;
	const chunkBytes = Math.min(most, Math.max(least, forEachRecord * records.length));
	const built: BuiltShards = { files: new Map(), shards: [], blocks: [] };
	const { files, shards, blocks } = built;
	for (const group of groupBlocks(cutBlocks(documents, records.length, blockSize), shardSize)) {
		const name = `s${String(shards.length)}`;
		const indexes = [];
		for (const { from, end } of group) {
			indexes.push(await takeBlock(records.slice(from, end).map(({ text }) => text)));
		}
		const place = { from: group[0]?.from ?? 0, firstBlock: blocks.length };
		for (const [path, content] of bundleBlocks(indexes, { chunkBytes, ...place })) {
			files.set(`${name}/${path}`, content);
		}
		shards.push(name);
		// Not the postings: those of one shard at a time are enough.
		for (const { words, lengths, forms } of indexes) blocks.push({ words, lengths, forms });
	}
	return built;
}
