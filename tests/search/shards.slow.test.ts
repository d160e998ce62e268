import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { SearchAnswer } from '../../src/search/client/answer.ts';
import { collectRecords } from '../../src/search/collect-records.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { bundleClient } from '../../src/search/index/bundle-client.ts';
import { loadGroups } from '../../src/search/index/load-glossary.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { type OpenPage, openPage } from '../site/browser.ts';
import { type SiteServer, serveFolder } from '../site/serve.ts';
import { drawSubstrings } from './draw-substrings.ts';

type Options = NonNullable<Parameters<typeof buildSearchIndex>[1]>;

/** The same records in other parts; of the last two, each has some documents, and the first of them names the other. */
const ARCHIVES: Record<string, { options?: Options; holds?: (record: SearchRecord) => boolean }> = {
	whole: {},
	parts: { options: { blockSize: { least: 20, most: 60 } } },
	shards: { options: { shardSize: 100, blockSize: { least: 16, most: 40 } } },
	joint: {
		options: { blockSize: { least: 24, most: 70 }, others: ['../../other/search/'] },
		holds: ({ document }) => /pfa|unido/u.test(document),
	},
	other: { holds: ({ document }) => !/pfa|unido/u.test(document) },
};

const QUERIES = [
	['国', 'one character'],
	['的', 'one nearly everywhere'],
	['社会对话', 'a word'],
	['会对话', 'across the border of words'],
	['三方成员能力', 'other punctuation'],
	['能力发展', 'words apart'],
	['第334届会议', 'a correction'],
	['联合国儿童基金会', 'another name'],
	['resident coordinator', 'two English words'],
	['儿基会合作', 'a name apart from the rest'],
	['劳工局 三方', 'two terms'],
	['雇主|工人', 'alternatives'],
	['对话 -社会', 'exclusion'],
	['-的', 'exclusion alone'],
	['2022年11月', 'a date'],
	['，', 'punctuation'],
	['勞工組織', 'traditional characters'],
	['GB.346/INS/8 第12段', 'an address'],
	['unido/pbc/38/item-11', 'the address of a document of the other archive'],
	['理事会文件GB.346/INS/8，第12、15和20段', 'a citation'],
	['GB.347/INS/99', 'a document that is not held'],
	['社会对活', 'a slip of the pen, with suggestions'],
	['人工智能治理指数', 'nothing, with suggestions'],
	['龘龘', 'nothing'],
	['', 'no query'],
] as const;

let folder: string;
let server: SiteServer;
let opened: OpenPage;
let drawn: string[];

beforeAll(async () => {
	const root = process.cwd();
	const { documents } = await ingestSources(root);
	const records = collectRecords(documents);
	drawn = drawSubstrings(
		records.map(({ text }) => text),
		18,
	);
	const glossary = loadGroups(root);
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-shards-'));
	const scripts = (await bundleClient(root)).map(
		([name, text]) => [name, new TextEncoder().encode(text)] as const,
	);
	for (const [name, { options, holds = () => true }] of Object.entries(ARCHIVES)) {
		const files = await buildSearchIndex(records.filter(holds), { glossary, ...options });
		for (const [path, content] of [...files, ...scripts]) {
			const file = join(folder, name, 'search', path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
	}
	await close();
	const page = '<!doctype html><html lang="zh-Hans"><link rel="icon" href="data:,"></html>';
	await writeFile(join(folder, 'index.html'), page);
	server = await serveFolder(folder, { base: '/' });
	opened = await openPage(server.url());
});

afterAll(async () => {
	await opened.close();
	await server.close();
	await rm(folder, { recursive: true });
});

/** Returns all that an archive answers, its URLs without the path that it stands under, and without the archive of each. */
async function ask(archive: string, query: string): Promise<SearchAnswer> {
	const module = server.url(`${archive}/search/search.js`);
	const call = `import(${JSON.stringify(module)}).then(({ search }) => search(${JSON.stringify(query)}, { limit: Infinity }))`;
	const answer = await opened.page.evaluate<SearchAnswer>(call);
	const results = answer.results.map((one) => ({
		...one,
		url: one.url.replace(/^\/\w+/u, ''),
		archive: null,
	}));
	return { ...answer, results };
}

/** What the whole archive answers, by query: the others are all held against it. */
const whole = new Map<string, Promise<SearchAnswer>>();

function askWhole(query: string): Promise<SearchAnswer> {
	const asked = whole.get(query) ?? ask('whole', query);
	whole.set(query, asked);
	return asked;
}

describe.each(['parts', 'shards', 'joint'])('the archive in %s answers as one', (name) => {
	test.each(QUERIES)('%j: %s', async (query) => {
		expect(await ask(name, query)).toEqual(await askWhole(query));
	});

	test('and so for random pieces of it', async () => {
		for (const query of drawn) {
			expect(await ask(name, query), query).toEqual(await askWhole(query));
		}
	});
});

test('results of another archive lead to it', async () => {
	const module = server.url('joint/search/search.js');
	const { results } = await opened.page.evaluate<SearchAnswer>(
		`import(${JSON.stringify(module)}).then(({ search }) => search('社会对话', { limit: Infinity }))`,
	);
	const held = new Set(results.map(({ url }) => url.split('/')[1]));
	expect(held).toEqual(new Set(['joint', 'other']));
	for (const { archive, document, url } of results) {
		const isOwn = /pfa|unido/u.test(document);
		expect(url.startsWith(isOwn ? '/joint/' : '/other/')).toBe(true);
		expect(archive).toBe(isOwn ? null : server.url('other/'));
	}
	await opened.expectClean();
});
