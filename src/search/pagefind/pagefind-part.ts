import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { readIndexList } from './index-list.ts';
import { type Chunk, markOf, type Postings, readPostings } from './read-chunk.ts';
import { dropSignature, isSigned, SIGNATURE } from './signature.ts';
import { readTested, TESTED_VERSION, untested } from './tested.ts';

/** A file that Pagefind wrote, by its path. */
export interface BundleFile {
	path: string;
	content: Uint8Array;
}

/** What Pagefind made of some records. */
export interface PagefindPart {
	postings: Postings;
}

/** Names of the files that are read. */
const FILES = {
	script: 'pagefind.js',
	wasm: 'wasm.unknown.pagefind',
	entry: 'pagefind-entry.json',
	list: (hash: string) => `pagefind.${hash}.pf_meta`,
	chunk: (name: string) => `index/${name}.pf_index`,
} as const;

/** Files that nothing here is made of: the records as they would be shown, and Pagefind's own interfaces. */
const UNREAD =
	/^(?:fragment\/und_[0-9a-f]+\.pf_fragment|pagefind-(?:component-ui|highlight|modular-ui|ui|worker)\.(?:css|js))$/u;

/** One that Pagefind knows no words of, so that it leaves tokens alone. */
const LANGUAGE = 'und';

/** What Pagefind's client reads first. */
const entrySchema = (records: number) =>
	z.strictObject({
		version: z.literal(TESTED_VERSION),
		languages: z.strictObject({
			[LANGUAGE]: z.strictObject({
				hash: z.string(),
				wasm: z.null(),
				page_count: z.literal(records),
			}),
		}),
		include_characters: z.array(z.string()),
	});

/**
 * Returns a Pagefind index over the tokens of records, which begin with anything but "z". It has neither metadata nor filters:
 * Pagefind would index the one, and write the other in an order that changes from run to run. Throws where it is not the
 * tested Pagefind that is installed, or it writes anything in another form.
 */
export async function buildPagefindPart(tokens: Iterable<string>): Promise<PagefindPart> {
	const manifest = findPackageJSON('pagefind', import.meta.url);
	checkPackage(manifest === undefined ? '{}' : readFileSync(manifest, 'utf8'));
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

/** Throws where the package.json of Pagefind is not that of the tested version. */
export function checkPackage(json: string): void {
	readTested(
		z.object({ version: z.literal(TESTED_VERSION) }),
		JSON.parse(json),
		'package.json of pagefind',
	);
}

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
		batch.push(add(`${content} ${markOf(count)}`, String(count)));
		count += 1;
		if (batch.length < BATCH) continue;
		await Promise.all(batch);
		batch = [];
	}
	await Promise.all(batch);
	return count;
}

/** Returns what Pagefind made of so many records, by the files that it wrote. Throws where anything of them is not as the tested version writes it. */
export function readPart(files: readonly BundleFile[], count: number): PagefindPart {
	const unread = new Map(files.map(({ path, content }) => [path, content]));
	const take = (path: string): Uint8Array => {
		const content = unread.get(path);
		if (content === undefined) throw untested(path, 'nothing', 'a file of this name');
		unread.delete(path);
		return content;
	};
	const entry = readEntry(take(FILES.entry), count);
	checkScript(take(FILES.script));
	take(FILES.wasm);
	const listFile = FILES.list(entry.languages[LANGUAGE].hash);
	const list = readIndexList(unpack(listFile, take(listFile)), listFile);
	if (list.records !== count) {
		throw untested(listFile, `${String(list.records)} records`, String(count));
	}
	const chunks = list.chunks.map((name): Chunk => {
		const file = FILES.chunk(name);
		return { file, bytes: unpack(file, take(file)) };
	});
	for (const path of unread.keys()) {
		if (!UNREAD.test(path)) throw untested(path, 'a file', 'none of this name');
	}
	return { postings: readPostings(chunks, count) };
}

function readEntry(content: Uint8Array, count: number): z.infer<ReturnType<typeof entrySchema>> {
	const text = new TextDecoder().decode(content);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw untested(FILES.entry, 'a text that is none', 'JSON', cause);
	}
	return readTested(entrySchema(count), value, FILES.entry);
}

/** Where Pagefind's client says which version it is. */
const SCRIPT_VERSION = /pagefind_version\s*=\s*(?<version>"[^"]*")/u;

function checkScript(script: Uint8Array): void {
	const found = SCRIPT_VERSION.exec(new TextDecoder().decode(script))?.groups?.['version'];
	const expected = JSON.stringify(TESTED_VERSION);
	if (found !== expected)
		throw untested(`${FILES.script} › pagefind_version`, found ?? 'none', expected);
}

/** Returns what stands behind the signature of a compressed file. */
function unpack(file: string, content: Uint8Array): Uint8Array {
	let bytes: Uint8Array;
	try {
		const unpacked = gunzipSync(content);
		bytes = new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length);
	} catch (cause) {
		throw untested(file, 'another', 'a file compressed by gzip', cause);
	}
	if (!isSigned(bytes)) throw untested(file, 'another signature', JSON.stringify(SIGNATURE));
	return dropSignature(bytes);
}

function failure(aim: string, errors: readonly string[]): Error {
	return new Error(`Pagefind could not ${aim}: ${errors.join('; ') || 'it gave no reason'}.`);
}
