import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { collectRecords } from '../../src/search/collect-records.ts';
import type { Manifest } from '../../src/search/data-files.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { groupOf } from './glossary-group.ts';
import { sampleDocument } from './sample-document.ts';

const records = collectRecords([sampleDocument, { ...sampleDocument, id: 'gb/335/ins/9' }]);
const glossary = [groupOf(['行政首长协调理事会', 'CEB'])];

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

test('parts the index where it grows, and ships neither the program of Pagefind nor its fragments', async () => {
	const files = await buildSearchIndex(records, {
		shardSize: 12,
		blockSize: { least: 5, most: 12 },
	});
	const { folder, shards } = readManifest(files);
	expect(shards).toEqual(['s0', 's1']);
	const ofShards = [...files.keys()].filter((path) => path.startsWith(`${folder}s`));
	for (const path of ofShards) {
		expect(path.slice(folder.length)).toMatch(/^s[01]\/(?:list\.pf_meta|index\/\w+\.pf_index)$/u);
	}
	for (const name of shards) expect(files.has(`${folder}${name}/list.pf_meta`)).toBe(true);
});
