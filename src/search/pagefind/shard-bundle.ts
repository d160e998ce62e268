import { gzipSync } from 'node:zlib';
import { DATA_FILES } from '../data-files.ts';
import { encode } from 'cborg';
import type { IndexChunk, ShardList } from './shard-list.ts';
import { addSignature } from './signature.ts';
import type { BlockIndex } from '../index/block-index.ts';
import { mergeBlocks } from './merge-blocks.ts';

interface BundleOptions {
	/** Ordinal of the first record. */
	from: number;
	/** Number of the first block. */
	firstBlock: number;
	/** Bytes that share a file, uncompressed, about. */
	chunkBytes: number;
}

/**
 * Returns the files of one index for blocks of records, by their paths in its folder. Its records are known by their
 * ordinals, and its files by numbers: the names that Pagefind gives would be most of what a first query fetches.
 */
export function bundleBlocks(
	blocks: readonly BlockIndex[],
	{ from, firstBlock, chunkBytes }: BundleOptions,
): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const chunks: IndexChunk[] = [];
	const numbered = blocks.map(({ postings }, at) => ({ number: firstBlock + at, postings }));
	for (const { bytes, ...chunk } of mergeBlocks(numbered, chunkBytes)) {
		files.set(DATA_FILES.chunk(chunk.name), compress(bytes));
		chunks.push(chunk);
	}
	const records = blocks.reduce((sum, { postings }) => sum + postings.records, 0);
	const list = formatShardList({ from, records, chunks });
	return files.set(DATA_FILES.list, compress(list));
}

/** Writes a list, uncompressed: each file of a large index has its line, which says no more than what cannot be told. */
export function formatShardList({ from, records, chunks }: ShardList): Uint8Array {
	const firsts = chunks.map(({ first }) => first);
	return addSignature(encode([from, records, firsts, chunks.at(-1)?.last ?? '']));
}

/** Byte of a gzip file that names the system it was written on (RFC 1952), and the value for none. */
const SYSTEM = { at: 9, unknown: 255 };

/** The highest one takes five times as long as this one, for two bytes of a hundred. */
const LEVEL = 6;

/** Returns bytes compressed, the same on every system. */
function compress(bytes: Uint8Array): Uint8Array {
	const file = gzipSync(bytes, { level: LEVEL });
	file[SYSTEM.at] = SYSTEM.unknown;
	return file;
}
