import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Pagefind from 'pagefind';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeSearch } from '../../src/search/index/write-search.ts';
import type { BundleFile } from '../../src/search/pagefind/pagefind-part.ts';
import { changeCbor, changeJson } from './pagefind/written-index.ts';
import { sampleDocument } from './sample-document.ts';

/** What becomes of the files that Pagefind gives back. */
const pagefind = vi.hoisted(() => ({ change: (files: BundleFile[]): BundleFile[] => files }));

vi.mock('pagefind', async (importOriginal) => {
	const original = await importOriginal<typeof Pagefind>();
	return {
		...original,
		async createIndex(config: Parameters<typeof original.createIndex>[0]) {
			const { index, errors } = await original.createIndex(config);
			if (index === undefined) return { errors };
			const getFiles = async () => {
				const written = await index.getFiles();
				return { ...written, files: pagefind.change(written.files) };
			};
			return { errors, index: { ...index, getFiles } };
		},
	};
});

let outDir: string;

beforeEach(async () => {
	outDir = await mkdtemp(join(tmpdir(), 'gb-archive-untested-'));
});

afterEach(() => rm(outDir, { recursive: true }));

const build = () => writeSearch({ documents: [sampleDocument], outDir, root: process.cwd() });

test.each<[string, (files: BundleFile[]) => BundleFile[], string]>([
	[
		'of another version',
		(files) =>
			changeJson(files, /entry\.json$/u, (entry: object) => ({ ...entry, version: '9.9.9' })),
		'pagefind-entry.json › version: found "9.9.9", expected "1.5.2".',
	],
	[
		'whose records have more fields',
		(files) =>
			changeCbor(files, /\.pf_meta$/u, ([version, records, ...rest]: [string, unknown[][]]) => [
				version,
				records.map((record) => [...record, '']),
				...rest,
			]),
		'expected no more than 2 values.',
	],
])('a Pagefind %s ends the build, and nothing is written', async (_, change, message) => {
	pagefind.change = change;
	await expect(build()).rejects.toThrow(message);
	expect(await readdir(outDir)).toEqual([]);
});

test('the tested one does not', async () => {
	pagefind.change = (files) => files;
	await build();
	expect(await readdir(outDir)).toEqual(['search']);
});
