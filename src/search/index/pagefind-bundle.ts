import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { formatIndexList } from '../pagefind/index-list.ts';
import { mergeParts } from './merge-parts.ts';
import type { PagefindPart } from './pagefind-part.ts';

export interface PagefindBundle {
	/** Files of the bundle by their path in it. */
	files: Map<string, Uint8Array>;
	/** Path of the list that the index is opened with. */
	list: string;
	/** What the name of each record begins with: other records, other beginnings. */
	key: string;
}

const SCRIPT = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';

interface PagefindEntry {
	languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/**
 * Returns the files of one index for the parts that Pagefind made. In its list the records are named by their ordinals,
 * and the files by numbers: the names that Pagefind gives would be most of what a first query fetches.
 *
 * @param from Ordinal of the first record.
 * @param chunkBytes Bytes that share a file, uncompressed, about.
 */
export async function bundleParts(
	parts: readonly PagefindPart[],
	{ from, chunkBytes }: { from: number; chunkBytes: number },
): Promise<PagefindBundle> {
	const [first] = parts;
	if (first === undefined) throw new Error('An index has one part at least.');
	const { list, program } = first;
	const hash = hashParts(parts);
	const key = hash.slice(0, KEY_LENGTH);
	let offset = from;
	const names = parts.flatMap(({ places }) => {
		const named = places.map((place) => key + (offset + place).toString(36));
		offset += places.length;
		return named;
	});
	const chunks = mergeParts(parts, chunkBytes);
	const files = new Map<string, Uint8Array>();
	for (const { path, content } of program) files.set(path, content);
	files.set(SCRIPT, await minify(fileOf(files, SCRIPT)));
	files.set(ENTRY, rewriteEntry(fileOf(files, ENTRY), { hash, page_count: names.length }));
	for (const { name, bytes } of chunks) files.set(`index/${name}.pf_index`, compress(bytes));
	const path = `pagefind.${hash}.pf_meta`;
	files.set(path, compress(formatIndexList({ ...list, names, chunks })));
	return { files, list: path, key };
}

const KEY_LENGTH = 6;

function hashParts(parts: readonly PagefindPart[]): string {
	const hashes = parts.map(({ hash }) => hash).join(' ');
	return createHash('sha256').update(hashes).digest('hex').slice(0, 12);
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

/** Returns what Pagefind's client reads first, with what it is to know of all parts. */
function rewriteEntry(entry: Uint8Array, known: { hash: string; page_count: number }): Uint8Array {
	const read = JSON.parse(new TextDecoder().decode(entry)) as PagefindEntry;
	const languages = Object.entries(read.languages).map(([name, index]) => [
		name,
		{ ...index, ...known },
	]);
	return new TextEncoder().encode(
		JSON.stringify({ ...read, languages: Object.fromEntries(languages) as unknown }),
	);
}

/** Byte of a gzip file that names the system it was written on (RFC 1952), and the value for none. */
const SYSTEM = { at: 9, unknown: 255 };

/** Returns bytes compressed, the same on every system. */
function compress(bytes: Uint8Array): Uint8Array {
	const file = gzipSync(bytes, { level: 9 });
	file[SYSTEM.at] = SYSTEM.unknown;
	return file;
}
