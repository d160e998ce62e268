import { beforeAll, expect, test } from 'vitest';
import { collectSearchData } from '../../../scripts/kit/collect-search-data.ts';
import { createOfflineSearch } from '../../../src/reader/kit/offline-search.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import type { Search } from '../../../src/search/client/answer.ts';
import { answerQuery, listMatches } from '../../../src/search/client/answer-query.ts';
import { createWordCutter } from '../../../src/search/index/cut-words.ts';
import { loadGroups } from '../../../src/search/index/load-glossary.ts';
import { drawSubstrings } from '../../search/draw-substrings.ts';
import { type MemoryArchive, openMemoryArchive } from '../../search/memory-archive.ts';
import { KIT_QUERIES } from '../../site/kit-queries.ts';

let search: Search;
let archive: MemoryArchive;

beforeAll(async () => {
	const root = process.cwd();
	const { documents } = await ingestSources(root);
	const groups = loadGroups(root);
	search = createOfflineSearch(collectSearchData(documents, createWordCutter(groups), groups));
	archive = await openMemoryArchive();
});

type Listed = [id: string | undefined, match: 'exact' | 'related', piece: boolean][];

async function askSite(query: string): Promise<Listed> {
	const { matches } = await answerQuery(query, archive, () => Promise.resolve());
	return listMatches(matches, archive.catalogue).map(({ ordinal, match, piece }) => [
		archive.records[ordinal]?.id,
		match,
		piece,
	]);
}

async function askKit(query: string): Promise<Listed> {
	const { results } = await search(query, { limit: Infinity });
	return results.map(({ id, match, piece }) => [id, match, piece]);
}

const QUERIES: readonly (readonly [query: string, reason: string])[] = [
	...KIT_QUERIES,
	['劳工', 'a piece of longer words'],
	['能力发展合作', 'words one behind the other'],
	['187号公约', 'a Convention, and others whose number holds it'],
	['第87号公约', 'a Convention by its number'],
	['目标8.7', 'a target of a goal'],
	['都灵中心', 'a name that the glossary knows in another form'],
	['外卖员', 'an everyday word'],
	['勞動力', 'traditional characters'],
];

test.each(QUERIES)('a kit lists for %j what the site lists, in its order: %s', async (query) => {
	expect(await askKit(query)).toEqual(await askSite(query));
});

test('and so for random pieces of it', async () => {
	const drawn = drawSubstrings(
		archive.records.map(({ text }) => text),
		120,
	);
	for (const query of drawn) expect(await askKit(query), query).toEqual(await askSite(query));
});
