import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { digestAll } from '../../keep/digest.ts';
import { formatIndexList, type IndexChunk } from './index-list.ts';
import type { KeyedBlock } from '../index/keep-blocks.ts';
import { mergeBlocks } from './merge-blocks.ts';
import type { PagefindPart } from './pagefind-part.ts';

/** The client of Pagefind, and what it reads in the list of every index. */
export type PagefindProgram = Pick<PagefindPart, 'program' | 'list'>;

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
}

const SCRIPT = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';

interface PagefindEntry {
	version: string;
	languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/**
 * Returns the files of one index for blocks of records. In its list the records are named by their ordinals, and the
 * files by numbers: the names that Pagefind gives would be most of what a first query fetches.
 */
export async function bundleBlocks(
	blocks: readonly KeyedBlock[],
	{ name, archive, from, firstBlock, chunkBytes, program: { program, list } }: BundleOptions,
): Promise<PagefindBundle> {
	const hash = digestAll([archive, name, ...blocks.map(({ key }) => key)]).slice(0, HASH_LENGTH);
	const key = hash.slice(0, KEY_LENGTH);
	const files = new Map<string, Uint8Array>();
	for (const { path, content } of program) files.set(path, content);
	files.set(SCRIPT, await minify(fileOf(files, SCRIPT)));
	const chunks: IndexChunk[] = [];
	const numbered = blocks.map((index, at) => ({ number: firstBlock + at, index }));
	for (const { bytes, ...chunk } of mergeBlocks(numbered, chunkBytes)) {
		files.set(`index/${chunk.name}.pf_index`, compress(bytes));
		chunks.push(chunk);
	}
	const names = nameRecords(blocks, from).map((ordinal) => key + ordinal);
	const path = `pagefind.${hash}.pf_meta`;
	files.set(path, compress(formatIndexList({ ...list, names, chunks })));
	const known = { hash, page_count: names.length };
	files.set(ENTRY, rewriteEntry(fileOf(files, ENTRY), name, known));
	return { files, list: path, key };
}

const HASH_LENGTH = 12;
const KEY_LENGTH = 6;

/** Returns the ordinals of records, to the base of 36, in the order in which the index numbers them. */
function nameRecords(blocks: readonly KeyedBlock[], from: number): string[] {
	let offset = from;
	return blocks.flatMap(({ places }) => {
		const named = places.map((place) => (offset + place).toString(36));
		offset += places.length;
		return named;
	});
}

function fileOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
	const content = files.get(path);
	if (content === undefined) throw new Error(`Pagefind wrote no ${path}.`);
	return content;
}

async function minify(script: Uint8Array): Promise<Uint8Array> {
	const text = new TextDecoder().decode(script);
	const { code } = await transform(text, { format: 'esm', minify: true, target: 'es2023' });
	return new TextEncoder().encode(code);
}

/** Returns what Pagefind's client reads first, for an index of a name, with what it is to know of it. */
function rewriteEntry(
	entry: Uint8Array,
	name: string,
	known: { hash: string; page_count: number },
): Uint8Array {
	const read = JSON.parse(new TextDecoder().decode(entry)) as PagefindEntry;
	const [index] = Object.values(read.languages);
	return new TextEncoder().encode(
		JSON.stringify({ ...read, languages: { [name]: { ...index, ...known } } }),
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
