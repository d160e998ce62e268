import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { createIndex } from 'pagefind';
import { formatIndexList, parseIndexList } from '../pagefind/index-list.ts';
import { dropSignature } from '../pagefind/signature.ts';
import { tightenChunks } from './tighten-chunks.ts';

export interface PagefindBundle {
	/** Files of the bundle by their path in it, without those that this site does not use. */
	files: Map<string, Uint8Array>;
	/** Path of the list that the index is opened with. */
	list: string;
	/** What the name of each record begins with: other records, other beginnings. */
	key: string;
}

interface BundleOptions {
	/** Name of the index; indexes that are merged have different ones. */
	language: string;
	/** Ordinal of the first record. */
	from: number;
	/** Occurrences that share a file, about. */
	chunkSize: number;
}

/** Own interfaces and texts of Pagefind: the texts of records are kept apart, and its client runs in a worker as it is. */
const UNUSED = /^(?:fragment\/|pagefind-(?:worker|highlight|ui|modular-ui|component-ui)\.)/u;
const FRAGMENT = /^fragment\/(?<name>.+)\.pf_fragment$/u;
const LIST = /^pagefind\.(?<hash>.+)\.pf_meta$/u;
const PROGRAM = 'pagefind.js';
const CHUNK = /^index\/(?<name>.+)\.pf_index$/u;

/**
 * Returns a Pagefind index over the tokens of records. It has neither metadata nor filters: Pagefind would index
 * the one, and write the other in an order that changes from run to run. In its list the records are named by their
 * ordinals, and the files by numbers: the names that Pagefind gives would be most of what a first query fetches.
 */
export async function buildPagefindBundle(
	tokens: readonly string[],
	{ language, from, chunkSize }: BundleOptions,
): Promise<PagefindBundle> {
	// Read by the program when it starts: the size has no other switch in Pagefind 1.5.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
	const { index, errors } = await createIndex({ keepIndexUrl: true });
	if (index === undefined) throw failure('start', errors);
	try {
		for (const [at, content] of tokens.entries()) {
			const added = await index.addCustomRecord({ url: String(at), content, language });
			if (added.errors.length > 0) throw failure(`add record ${String(at)}`, added.errors);
		}
		const { files, errors } = await index.getFiles();
		if (errors.length > 0) throw failure('write its files', errors);
		return await renameRecords(files, tokens.length, from);
	} finally {
		await index.deleteIndex();
	}
}

interface BundleFile {
	path: string;
	content: Uint8Array;
}

async function renameRecords(
	files: readonly BundleFile[],
	count: number,
	from: number,
): Promise<PagefindBundle> {
	const listFile = files.find(({ path }) => LIST.test(path));
	const hash = LIST.exec(listFile?.path ?? '')?.groups?.['hash'] ?? '';
	if (listFile === undefined) throw failure('list its records', []);
	const list = parseIndexList(gunzipSync(listFile.content));
	const places = readPlaces(files);
	const key = hash.slice(-6);
	const names = list.names.map((name) => {
		const place = places.get(name);
		if (place === undefined) throw failure('keep every record', [`${name} is unknown.`]);
		return key + (from + place).toString(36);
	});
	if (new Set(names).size !== count) throw failure('keep every record', ['Some are missing.']);
	const numbers = new Map(list.chunks.map(({ name }, at) => [name, at.toString(36)]));
	const kept = files
		.filter(({ path }) => !UNUSED.test(path) && !LIST.test(path) && path !== PROGRAM)
		.map(({ path, content }): [string, Uint8Array] => {
			const name = CHUNK.exec(path)?.groups?.['name'];
			if (name === undefined) return [path, content];
			return [`index/${numbers.get(name) ?? name}.pf_index`, content];
		});
	const program = files.find(({ path }) => path === PROGRAM);
	if (program === undefined) throw failure('bring its program', []);
	const chunks = tightenChunks(list.chunks, (name) => numbers.get(name) ?? name);
	return {
		files: new Map([
			...kept,
			[PROGRAM, await minify(program.content)],
			[listFile.path, compress(formatIndexList({ ...list, names, chunks }))],
		]),
		list: listFile.path,
		key,
	};
}

/** Returns the place of each record in the order given, by the name that Pagefind gave it. */
function readPlaces(files: readonly BundleFile[]): Map<string, number> {
	return new Map(
		files.flatMap(({ path, content }): [string, number][] => {
			const name = FRAGMENT.exec(path)?.groups?.['name'];
			if (name === undefined) return [];
			const text = new TextDecoder().decode(dropSignature(gunzipSync(content)));
			return [[name, Number((JSON.parse(text) as { url: string }).url)]];
		}),
	);
}

async function minify(script: Uint8Array): Promise<Uint8Array> {
	const text = new TextDecoder().decode(script);
	const { code } = await transform(text, { format: 'esm', minify: true, target: 'es2023' });
	return new TextEncoder().encode(code);
}

/** Byte of a gzip file that names the system it was written on (RFC 1952), and the value for none. */
const SYSTEM = { at: 9, unknown: 255 };

/** Returns bytes compressed, the same on every system. */
function compress(bytes: Uint8Array): Uint8Array {
	const file = gzipSync(bytes, { level: 9 });
	file[SYSTEM.at] = SYSTEM.unknown;
	return file;
}

function failure(aim: string, errors: readonly string[]): Error {
	return new Error(`Pagefind could not ${aim}: ${errors.join('; ') || 'it gave no reason'}.`);
}
