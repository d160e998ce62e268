import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { toDataScript } from '../../scripts/kit/collect-search-data.ts';
import { createOfflineSearch } from '../../src/reader/kit/offline-search.ts';
import { DATA_NAME, type KitSearchData } from '../../src/reader/kit/search-data.ts';
import type { Search, SearchAnswer } from '../../src/search/client/answer.ts';
import { isExactMatch, parseQuery } from '../../src/search/query.ts';
import { awaitAnswer } from './await-answer.ts';
import { type OpenPage, openPage } from './browser.ts';
import { KIT_QUERIES } from './kit-queries.ts';
import { toRecords } from './searched-records.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { readSiteData } from './site-data.ts';
import { type UnpackedKit, unpackKit } from './unpack-kit.ts';

const DATA = 'assets/search-data.js';

let kit: UnpackedKit;
let data: KitSearchData;
let search: Search;
let server: SiteServer;
let asked: OpenPage;
let opened: OpenPage;
let records: { id: string; normal: string }[];

beforeAll(async () => {
	const site = inject('sites').root;
	kit = await unpackKit(site.folder);
	const page: Record<string, unknown> = {};
	runInNewContext(await readFile(join(kit.folder, DATA), 'utf8'), page);
	data = page[DATA_NAME] as KitSearchData;
	search = createOfflineSearch(data);
	records = toRecords((await readSiteData(site)).documents);
	server = await serveFolder(site.folder);
	asked = await openPage(server.url('about/'));
	opened = await openPage(kit.url('search.html'), { context: { offline: true } });
});

afterAll(async () => {
	await asked.close();
	await opened.close();
	await server.close();
	await kit[Symbol.asyncDispose]();
});

/** Asks the search of the site, as anyone does who imports it. */
function askSite(query: string): Promise<SearchAnswer> {
	const module = JSON.stringify(server.url('search/search.js'));
	// A function would be rewritten by Vitest where it imports.
	return asked.page.evaluate<SearchAnswer>(
		`import(${module}).then(({ search }) => search(${JSON.stringify(query)}, { limit: Infinity }))`,
	);
}

async function listShown(page: Page): Promise<string[]> {
	const links = page.locator('[data-match="exact"] .hit-symbol');
	const hrefs = await links.evaluateAll((all) =>
		all.map((link) => (link as HTMLAnchorElement).href),
	);
	// The address carries the query to the page of the passage.
	return hrefs.map((href) => href.slice(kit.url('').length).replace(/\?[^#]*/u, ''));
}

describe('the search of a kit', () => {
	test.each(KIT_QUERIES)('finds for %j what the site and a plain scan find: %s', async (query) => {
		const { results, totals } = await search(query, { limit: Infinity });
		const site = await askSite(query);
		const ofSite = site.results;
		// The order is the same, too.
		expect(results.map(({ id }) => id)).toEqual(ofSite.map(({ id }) => id));
		expect(results.map(({ excerpt, marks }) => [excerpt, marks])).toEqual(
			ofSite.map(({ excerpt, marks }) => [excerpt, marks]),
		);
		expect(totals).toEqual(site.totals);
		const terms = parseQuery(query);
		const held = new Set(
			records.filter(({ normal }) => isExactMatch(normal, terms)).map(({ id }) => id),
		);
		// The place that a query names is exact without holding its words.
		const exact = results.filter(({ match }) => match === 'exact');
		const holding = exact.filter(({ id, why }) => why === null || held.has(id));
		expect(holding.map(({ id }) => id).sort()).toEqual([...held].sort());
	});

	test('has more than sixty queries to answer', () => {
		expect(KIT_QUERIES.length).toBeGreaterThan(60);
	});
});

describe('the search page of a kit', () => {
	test('shows in the browser what the search finds', async () => {
		const { page } = opened;
		const queries = KIT_QUERIES.filter(([query], at) => at % 3 === 0 && query.trim() !== '');
		for (const [query] of queries) {
			await page.goto(kit.url(`search.html?q=${encodeURIComponent(query)}`));
			await awaitAnswer(page);
			const { results } = await search(query);
			const exact = results.filter(({ match }) => match === 'exact');
			expect(await listShown(page), query).toEqual(exact.map(({ url }) => url));
		}
		await opened.expectClean();
	});

	test('says how many there are, adds the next ones, and marks the words', async () => {
		await using found = await openPage(kit.url('search.html?q=社会对话'), {
			context: { offline: true },
		});
		const { page } = found;
		expect(await page.locator('.search-status').innerText()).toMatch(/^61段、.*4份文件。$/u);
		expect(await page.locator('.kit-note').innerText()).toContain('与在线文库的检索相同');
		expect(await page.locator('.hit').count()).toBe(20);
		expect(await page.locator('.hit mark').first().innerText()).toBe('社会对话');
		await page.locator('[data-search-more]').click();
		await page.locator('.search-status', { hasText: '已列出40处' }).waitFor();
		await found.expectClean();
	});

	test('finds by the other names of the glossary, and says so', async () => {
		await using found = await openPage(kit.url('search.html?q=都灵中心'), {
			context: { offline: true },
		});
		const { page } = found;
		await awaitAnswer(page);
		await page.locator('[data-search-more]').click();
		const named = page.locator('.hit[data-match="related"]', { hasText: '都灵国际培训中心' });
		await expect.poll(() => named.count()).toBeGreaterThan(0);
		expect(await named.first().locator('.hit-why').innerText()).toContain('都灵国际培训中心');
		await found.expectClean();
	});

	test('narrows down by kind and session, with an address that says so', async () => {
		await using found = await openPage(kit.url('search.html?q=社会对话'), {
			context: { offline: true },
		});
		const { page } = found;
		await page.getByRole('checkbox', { name: '标题' }).check();
		await page.locator('.search-status', { hasText: /^3个标题/u }).waitFor();
		await page.getByText('按文件', { exact: true }).click();
		expect(await page.locator('.document-title').first().innerText()).toContain('GB.346/PFA/1');
		expect(new URL(page.url()).searchParams.get('kind')).toBe('heading');
		await page.reload();
		await page.locator('.search-status', { hasText: /^3个标题/u }).waitFor();
		await found.expectClean();
	});

	test('goes by keyboard from the bar of any page to a passage, and back', async () => {
		await using found = await openPage(kit.url('gb/335/ins/9/index.html'), {
			context: { offline: true },
		});
		const { page } = found;
		await page.keyboard.press('/');
		await page.keyboard.type('GB.346/INS/8 第12段');
		await page.keyboard.press('Enter');
		await page.waitForURL(/search\.html\?q=/u);
		await awaitAnswer(page);
		await page.locator('[data-search-form] input').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(kit.url('gb/346/ins/8/index.html#p12'));
		expect(await page.locator(':target').getAttribute('id')).toBe('p12');
		await page.goBack();
		await awaitAnswer(page);
		expect(await page.locator('.hit').count()).toBeGreaterThan(0);
		await found.expectClean();
	});

	test('shows hostile text of a record as it is', async () => {
		const text = '</script><img src=x onerror="document.title=1">“国”"; alert(1) \u2028 ${1}';
		const hostile = {
			...data,
			records: data.records.map((record) => ({ ...record, text, section: [text] })),
		};
		const intact = await readFile(join(kit.folder, DATA));
		await writeFile(join(kit.folder, DATA), toDataScript(hostile));
		await using found = await openPage(kit.url('search.html?q=onerror'), {
			context: { offline: true },
		});
		const { page } = found;
		await awaitAnswer(page);
		await writeFile(join(kit.folder, DATA), intact);
		expect(await page.locator('.hit-text').first().textContent()).toBe(text);
		expect(await page.locator('.search-results img').count()).toBe(0);
		expect(await page.title()).toContain('onerror - ');
		await found.expectClean();
	});
});
