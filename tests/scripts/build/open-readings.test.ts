import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ingestForBuild } from '../../../scripts/ingest.ts';
import { openReadings } from '../../../scripts/build/open-readings.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { compareDocuments } from '../../../src/ingest/write/compare.ts';
import type { Keep } from '../../../src/keep/keep.ts';
import { documentText, makeArchive, silent, writeAll } from '../../hostile/sample-archive.ts';

let root: string;

beforeEach(async () => {
	root = await makeArchive({ 'a.txt': documentText(1), 'b.txt': documentText(2) });
	await writeAll(root, { 'src/a.ts': '' });
	expect(await ingestForBuild({ root, progress: silent })).toBe(0);
});

afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(root, { recursive: true });
});

/** Reads the sources as a build does. Returns how many documents had to be read anew. */
async function countRead(keep: Keep): Promise<number> {
	const put = vi.spyOn(keep, 'put');
	const { sources } = await ingestSources(root, { keep });
	expect(sources).toHaveLength(2);
	return put.mock.calls.filter(([kind]) => kind === 'readings').length;
}

test('a build after an ingestion reads no document again, and gives the same', async () => {
	expect(await countRead(openReadings({ root }))).toBe(0);
	const kept = await ingestSources(root, { keep: openReadings({ root }) });
	expect(kept).toStrictEqual(await ingestSources(root));
});

test('a build of another program reads all of them', async () => {
	await writeAll(root, { 'src/a.ts': 'other' });
	expect(await countRead(openReadings({ root }))).toBe(2);
});

test.each([
	['SITE', 'https://archive.example'],
	['BASE', '/archive/'],
	['REPORT_TO', 'a@archive.example'],
])(
	'a build with another %s reads none, since what is read does not depend on it',
	async (name, value) => {
		vi.stubEnv(name, value);
		expect(await countRead(openReadings({ root }))).toBe(0);
	},
);

test('a build in another folder for what is kept reads all of them', async () => {
	expect(await countRead(openReadings({ root, cacheDir: join(root, 'other') }))).toBe(2);
});

test('a source that changed behind the ingestion is not taken for what it was', async () => {
	await appendFile(join(root, 'content/sources/a.txt'), '3. 三。\n');
	const read = ingestSources(root, { keep: openReadings({ root }) });
	await expect(read).rejects.toThrow('source-checksum');
});

test('a document that changed behind the ingestion stops the build', async () => {
	const keep = openReadings({ root });
	const { sources } = await ingestSources(root, { keep });
	await expect(compareDocuments(root, sources, keep)).resolves.toBeUndefined();
	await appendFile(join(root, 'content/documents/gb/346/ins/1.mdx'), '多余\n');
	await expect(compareDocuments(root, sources, keep)).rejects.toThrow('document-differs');
});
