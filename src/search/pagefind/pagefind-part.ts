import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { type IndexList, parseIndexList } from './index-list.ts';
import { readFragmentUrl } from '../index/read-fragment.ts';

/** A file that Pagefind wrote, by its path. */
export interface BundleFile {
	path: string;
	content: Uint8Array;
}

/** What Pagefind made of some records. */
export interface PagefindPart {
	/** Its client. */
	program: BundleFile[];
	list: IndexList;
	/** Place of each record in the order given, in the order of the list. */
	places: number[];
	/** Chunks of the index, uncompressed, in the order of their tokens. */
	chunks: Uint8Array[];
}

/** The client as it runs in a worker of this project: without own interfaces, and without the worker of its own. */
const PROGRAM = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+)$/u;
const FRAGMENT = /^fragment\/(?<name>.+)\.pf_fragment$/u;
const LIST = /^pagefind\..+\.pf_meta$/u;
const CHUNK = /^index\/(?<name>.+)\.pf_index$/u;

/**
 * Returns a Pagefind index over the tokens of records. It has neither metadata nor filters: Pagefind would index
 * the one, and write the other in an order that changes from run to run.
 */
export async function buildPagefindPart(tokens: Iterable<string>): Promise<PagefindPart> {
	const { index, errors } = await createIndex({ keepIndexUrl: true });
	if (index === undefined) throw failure('start', errors);
	try {
		const count = await addRecords(index, tokens);
		const { files, errors } = await index.getFiles();
		if (errors.length > 0) throw failure('write its files', errors);
		return readPart(files, count);
	} finally {
		await index.deleteIndex();
	}
}

/** One that Pagefind knows no words of, so that it leaves tokens alone. */
const LANGUAGE = 'und';

/** Records on their way to Pagefind at a time: it takes them in their order, and waiting for each would take longer than the work. */
const BATCH = 64;

async function addRecords(index: PagefindIndex, tokens: Iterable<string>): Promise<number> {
	let count = 0;
	let batch: Promise<void>[] = [];
	const add = async (content: string, url: string) => {
		const { errors } = await index.addCustomRecord({ url, content, language: LANGUAGE });
		if (errors.length > 0) throw failure(`add record ${url}`, errors);
	};
	for (const content of tokens) {
		batch.push(add(content, String(count)));
		count += 1;
		if (batch.length < BATCH) continue;
		await Promise.all(batch);
		batch = [];
	}
	await Promise.all(batch);
	return count;
}

function readPart(files: readonly BundleFile[], count: number): PagefindPart {
	const listFile = files.find(({ path }) => LIST.test(path));
	if (listFile === undefined) throw failure('list its records', []);
	const list = parseIndexList(gunzipSync(listFile.content));
	const placeOf = new Map<string, number>();
	const chunkOf = new Map<string, Uint8Array>();
	for (const { path, content } of files) {
		const record = FRAGMENT.exec(path)?.groups?.['name'];
		const chunk = CHUNK.exec(path)?.groups?.['name'];
		if (record !== undefined) placeOf.set(record, readFragmentUrl(content));
		if (chunk !== undefined) chunkOf.set(chunk, gunzipSync(content));
	}
	const places = list.names.map((name) => placeOf.get(name) ?? -1);
	if (places.includes(-1) || new Set(places).size !== count) {
		throw failure('keep every record', ['Some are missing.']);
	}
	return {
		program: files.filter(({ path }) => PROGRAM.test(path)),
		list,
		places,
		chunks: list.chunks.map(({ name }) => {
			const chunk = chunkOf.get(name);
			if (chunk === undefined) throw failure('write its files', [`${name} is missing.`]);
			return chunk;
		}),
	};
}

function failure(aim: string, errors: readonly string[]): Error {
	return new Error(`Pagefind could not ${aim}: ${errors.join('; ') || 'it gave no reason'}.`);
}
