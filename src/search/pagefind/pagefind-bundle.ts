import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { digestAll } from '../../keep/digest.ts';
import { formatIndexList, type IndexChunk } from './index-list.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { FILES, type PagefindProgram } from './pagefind-part.ts';
import type { Postings } from './read-chunk.ts';
import { TESTED_VERSION } from './tested.ts';

/** What Pagefind made of a block of records, with the digest of all that it was made from. */
interface KeyedPostings {
	key: string;
	postings: Postings;
}

export interface PagefindBundle {
	/** Files of the bundle by their path in it. */
	files: Map<string, Uint8Array>;
	/** Path of the list that the index is opened with. */
	list: string;
	/** What the name of each record begins with: other records, other beginnings. */
	key: string;
}

interface BundleOptions {
	name: string;
	/** Digest of what tells the archive apart from others, which may hold the same texts. */
	archive: string;
	/** Ordinal of the first record. */
	from: number;
	/** Number of the first block. */
	firstBlock: number;
	/** Bytes that share a file, uncompressed, about. */
	chunkBytes: number;
	program: PagefindProgram;
	/** Whether the program is among the files: it is needed once, for it opens all indexes. */
	withProgram: boolean;
}

const HASH_LENGTH = 12;
const KEY_LENGTH = 6;

/**
 * Returns the files of one index for blocks of records. In its list the records are named by their ordinals, and the
 * files by numbers: the names that Pagefind gives would be most of what a first query fetches.
 */
export async function bundleBlocks(
	blocks: readonly KeyedPostings[],
	{ name, archive, from, firstBlock, chunkBytes, program, withProgram }: BundleOptions,
): Promise<PagefindBundle> {
	const hash = digestAll([archive, name, ...blocks.map(({ key }) => key)]).slice(0, HASH_LENGTH);
	const key = hash.slice(0, KEY_LENGTH);
	const files = new Map<string, Uint8Array>();
	if (withProgram) {
		files.set(FILES.script, await minify(program.script));
		files.set(FILES.wasm, program.wasm);
	}
	const chunks: IndexChunk[] = [];
	const numbered = blocks.map(({ postings }, at) => ({ number: firstBlock + at, postings }));
	for (const { bytes, ...chunk } of mergeBlocks(numbered, chunkBytes)) {
		files.set(FILES.chunk(chunk.name), compress(bytes));
		chunks.push(chunk);
	}
	const count = blocks.reduce((sum, { postings }) => sum + postings.records, 0);
	const names = Array.from({ length: count }, (_, at) => key + (from + at).toString(36));
	const list = FILES.list(hash);
	files.set(list, compress(formatIndexList(names, chunks)));
	files.set(FILES.entry, formatEntry(name, { hash, wasm: null, page_count: count }, program));
	return { files, list, key };
}

async function minify(script: Uint8Array): Promise<Uint8Array> {
	const text = new TextDecoder().decode(script);
	const { code } = await transform(text, { format: 'esm', minify: true, target: 'es2023' });
	return new TextEncoder().encode(code);
}

/** Returns what Pagefind's client reads first, for an index of a name, with what it is to know of it. */
function formatEntry(name: string, index: object, { characters }: PagefindProgram): Uint8Array {
	return new TextEncoder().encode(
		JSON.stringify({
			version: TESTED_VERSION,
			languages: { [name]: index },
			include_characters: characters,
		}),
	);
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
