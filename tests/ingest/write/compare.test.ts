import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compareDocuments } from '../../../src/ingest/write/compare.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { digest } from '../../../src/keep/digest.ts';
import { type Keep, NO_KEEP } from '../../../src/keep/keep.ts';
import { openKeep } from '../../../src/keep/open-keep.ts';
import {
	documentText,
	ingest,
	makeArchive,
	manifestOf,
	writeAll,
} from '../../hostile/sample-archive.ts';

const SOURCES = { 'a.txt': documentText(8), 'b.txt': documentText(9) };
const FILE = 'content/documents/gb/346/ins/8.mdx';

let root: string;

beforeEach(async () => {
	root = await makeArchive(SOURCES);
	await ingest(root);
	return () => rm(root, { recursive: true, force: true });
});

const open = () => openKeep(join(root, 'keep'), digest('program'));

/** Reads and compares as a build does. Returns what is wrong, or the ids of the documents. */
async function compare(keep: Keep): Promise<string> {
	try {
		const { sources, documents } = await ingestSources(root, { keep });
		await compareDocuments(root, sources, keep);
		return documents.map(({ id }) => id).join();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

const BOTH = 'gb/346/ins/8,gb/346/ins/9';

describe('a warm build finds what one from nothing finds', () => {
	test.each<[string, string, () => Promise<void>]>([
		['nothing', BOTH, () => Promise.resolve()],
		['a changed file', 'document-differs', () => appendFile(join(root, FILE), ' ')],
		['a missing file', 'document-differs', () => rm(join(root, FILE))],
		[
			'one too many',
			'document-differs',
			() => writeAll(root, { 'content/documents/gb/1.mdx': '' }),
		],
		[
			'a changed source',
			'source-checksum',
			() => writeAll(root, { 'content/sources/a.txt': documentText(8, '1. 三。\n') }),
		],
		[
			'an error',
			'paragraph-sequence',
			() => {
				const sources = { ...SOURCES, 'a.txt': documentText(8, '2. 二。\n') };
				return writeAll(root, {
					'content/sources/a.txt': sources['a.txt'],
					'content/sources/manifest.yml': manifestOf(sources),
				});
			},
		],
		[
			'two documents with one address',
			'document-twice',
			() => {
				const sources = { ...SOURCES, 'c.txt': `${documentText(8)}3. 三。\n` };
				return writeAll(root, {
					'content/sources/c.txt': sources['c.txt'],
					'content/sources/manifest.yml': manifestOf(sources),
				});
			},
		],
		[
			'a published address that is gone',
			'address-lost',
			() => appendFile(join(root, 'content/addresses.lock'), 'gb/346/ins/9/p9 2026-11-30\n'),
		],
	])('%s', async (_name, expected, change) => {
		expect(await compare(open())).toBe(BOTH);
		await change();
		const cold = await compare(NO_KEEP);
		expect(cold).toContain(expected);
		expect(await compare(open())).toBe(cold);
		expect(await compare(open())).toBe(cold);
	});
});

test('an entry that was damaged is made anew', async () => {
	await compare(open());
	const entries = await readdir(join(root, 'keep'), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	expect(files).toHaveLength(4);
	const paths = files.map((entry) => join(entry.parentPath, entry.name));
	const whole = await Promise.all(paths.map((path) => readFile(path)));
	for (const [index, path] of paths.entries()) {
		const bytes = whole[index] ?? Buffer.alloc(0);
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
		await writeFile(path, index % 2 === 0 ? bytes.subarray(0, -1) : bytes);
	}
	expect(await compare(open())).toBe(BOTH);
	await appendFile(join(root, FILE), ' ');
	expect(await compare(open())).toBe(await compare(NO_KEEP));
});
