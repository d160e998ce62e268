import { close } from 'pagefind';
import { afterAll, expect, test, vi } from 'vitest';
import { collectRecords } from '../../src/search/collect-records.ts';
import type { Manifest } from '../../src/search/data-files.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { sampleDocument } from './sample-document.ts';

const records = collectRecords([sampleDocument, { ...sampleDocument, id: 'gb/335/ins/9' }]);
const glossary = [['行政首长协调理事会', 'CEB']];

// Pagefind is a process of its own, which other work on the machine slows down.
vi.setConfig({ testTimeout: 60_000 });

afterAll(() => close());

function readManifest(files: Map<string, Uint8Array>): Manifest {
	return JSON.parse(new TextDecoder().decode(files.get('index.json'))) as Manifest;
}

test('gives the same bytes again, whatever the order of the records', async () => {
	const once = await buildSearchIndex(records, { glossary });
	expect(await buildSearchIndex(records, { glossary })).toEqual(once);
	expect(await buildSearchIndex(records.toReversed(), { glossary })).toEqual(once);
});

test('names its folder by what is in it', async () => {
	const [one, other] = [
		await buildSearchIndex(records),
		await buildSearchIndex(records.slice(1)),
	].map(readManifest);
	expect(one?.folder).toMatch(/^data-[0-9a-f]{12}\/$/u);
	expect(other?.folder).not.toBe(one?.folder);
});

test('names the records of another archive otherwise, though it holds the same texts', async () => {
	const of = (id: string) => buildSearchIndex(collectRecords([{ ...sampleDocument, id }]));
	const [one, other] = [await of('gb/346/ins/8'), await of('gb/335/ins/9')].map(readManifest);
	expect(one?.shards[0]?.key).toMatch(/^[0-9a-f]{6}$/u);
	expect(other?.shards[0]?.key).not.toBe(one?.shards[0]?.key);
});

test('ships the program of Pagefind once, and none of its interfaces', async () => {
	const files = await buildSearchIndex(records, {
		shardSize: 12,
		blockSize: { least: 5, most: 12 },
	});
	const { folder, shards } = readManifest(files);
	expect(shards.map(({ name }) => name)).toEqual(['s0', 's1']);
	expect(shards[0]?.key).not.toBe(shards[1]?.key);
	for (const { name, list } of shards) expect(files.has(`${folder}${name}/${list}`)).toBe(true);
	const programs = [...files.keys()].filter((path) => /\.(?:js|css|pagefind)$/u.test(path));
	expect(programs.sort()).toEqual([`${folder}s0/pagefind.js`, `${folder}s0/wasm.unknown.pagefind`]);
	expect([...files.keys()].some((path) => path.includes('fragment'))).toBe(false);
});
