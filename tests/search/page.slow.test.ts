import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../site/browser.ts';
import { type SearchSite, serveSearch } from './serve-search.ts';

let site: SearchSite;

beforeAll(async () => {
	site = await serveSearch();
});

afterAll(() => site[Symbol.asyncDispose]());

/** Opens the search page with a query, if any, and waits for what its status says. */
async function openSearch(query: string, status: RegExp | string) {
	const opened = await openPage(site.url(`search/${query}`));
	await waitForStatus(opened.page, status);
	return opened;
}

async function waitForStatus(page: Page, status: RegExp | string): Promise<void> {
	await page.locator('[data-search-status]', { hasText: status }).waitFor();
}

async function type(page: Page, query: string): Promise<void> {
	await page.fill('input[name="q"]', query);
	await page.keyboard.press('Enter');
}

test('runs the query of its address, and shows passages with their marks', async () => {
	await using opened = await openSearch('?q=社会对话', /^\d+段/u);
	const { page } = opened;
	expect(await page.inputValue('input[name="q"]')).toBe('社会对话');
	expect(await page.title()).toBe('社会对话 - 检索');
	expect(await page.locator('li.hit').count()).toBe(20);
	expect(await page.locator('.hit-text mark').first().textContent()).toBe('社会对话');
	const href = await page.locator('a.hit-symbol').first().getAttribute('href');
	expect(href).toMatch(/^\/archive\/gb\/\d+\//u);
	await opened.expectClean();
});

test('shows more on demand, and goes to the first of them', async () => {
	await using opened = await openSearch('?q=社会对话', /^\d+段/u);
	const { page } = opened;
	await page.click('[data-search-more]');
	await waitForStatus(page, '已列出40处');
	const focused = await page.evaluate(() => document.activeElement?.textContent);
	expect(await page.locator('a.hit-symbol').nth(20).textContent()).toBe(focused);
});

test('puts queries and filters into the address, and goes back to them', async () => {
	await using opened = await openSearch('', '输入词语');
	const { page } = opened;
	await type(page, '社会对话');
	await waitForStatus(page, /^\d+段/u);
	const all = await page.textContent('[data-search-status]');
	await page.check('input[name="kind"][value="heading"]');
	await waitForStatus(page, /^3个标题，\d份文件/u);
	expect(new URL(page.url()).searchParams.get('kind')).toBe('heading');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('heading');
	await page.goBack();
	await waitForStatus(page, all ?? '');
	await page.goBack();
	await waitForStatus(page, '输入词语');
	expect(await page.locator('li.hit').count()).toBe(0);
});

test('takes a query for text, whatever stands in it', async () => {
	await using opened = await openSearch('', '输入词语');
	await type(opened.page, '<img src=x onerror=alert(1)>');
	await waitForStatus(opened.page, '没有找到');
	expect(await opened.page.locator('img').count()).toBe(0);
	await opened.expectClean();
});

test('helps where nothing is found', async () => {
	await using opened = await openSearch('?q=社会对活', '没有找到');
	const { page } = opened;
	await page.click('[data-search-advice] a');
	await waitForStatus(page, /^\d+段/u);
	expect(await page.inputValue('input[name="q"]')).toBe('社会对话');
});

test.each([
	['**/index.json', 'the list of what there is'],
	['**/*.pf_index', 'a part of the index'],
	['**/texts/*.json', 'a passage'],
])('says so where %s cannot be fetched, %s, and tries again', async (path) => {
	await using opened = await openPage(site.url('search/'));
	const { page } = opened;
	await page.route(path, (route) => route.abort());
	await type(page, '社会对话');
	await waitForStatus(page, '检索没有完成');
	await page.unroute(path);
	await type(page, '社会对话');
	await waitForStatus(page, /^\d+段/u);
});

test.each([
	['劳工组织'.repeat(20), 'a form of the glossary again and again'],
	['劳工组织'.repeat(500), 'five hundred times'],
	[Array(500).fill('劳工组织').join(' '), 'five hundred times, parted'],
	['的'.repeat(2000), 'a key held down'],
	['，'.repeat(2000), 'nothing but punctuation'],
])(
	'answers what has more readings than can be tried, and then the next query: %#',
	async (query) => {
		await using opened = await openSearch('', '输入词语');
		const { page } = opened;
		await type(page, query);
		await waitForStatus(page, /^没有找到|\d+段/u);
		await type(page, '社会对话');
		await waitForStatus(page, /^\d+段/u);
		await opened.expectClean();
	},
);

test('answers a passage of many terms, pasted with and without its white space', async () => {
	const { text = '' } = site.records.find(({ id }) => id === 'gb/346/ins/8/p53') ?? {};
	const whole = site.records.map((record) => record.text).join('');
	await using opened = await openSearch('', '输入词语');
	const { page } = opened;
	await type(page, text.replaceAll(/\s/gu, ''));
	await waitForStatus(page, /^1段/u);
	expect(await page.locator('a.hit-symbol').getAttribute('href')).toContain('#p53');
	for (const from of [0, 40_000, 80_000]) {
		await type(page, whole.replaceAll(/\s/gu, '').slice(from, from + 2000));
		await waitForStatus(page, '没有找到');
		await type(page, '社会对话');
		await waitForStatus(page, /^\d+段/u);
	}
	await opened.expectClean();
});

test('gives a query up when the next one comes, and shows the answer to that', async () => {
	await using opened = await openSearch('', '输入词语');
	const { page } = opened;
	const queries = site.records.slice(0, 20).map(({ text }) => text.slice(0, 300));
	for (const query of queries) await type(page, query);
	await type(page, '社会对话');
	// One of the queries before may have been answered in time; its answer stands there until the last one comes.
	const mark = page.locator('.hit-text mark').first();
	await expect.poll(() => mark.textContent()).toBe('社会对话');
	expect(await page.inputValue('input[name="q"]')).toBe('社会对话');
	await opened.expectClean();
	expect(await mark.textContent()).toBe('社会对话');
});

const DATA = '**/search/data-*/**';

test.each<[string, (route: Route) => Promise<void>, string]>([
	['a lost network', (route) => route.abort('internetdisconnected'), '连不上服务器'],
	['a missing file', (route) => route.fulfill({ status: 404 }), '服务器上缺一个索引文件'],
	['a host that refuses', (route) => route.fulfill({ status: 503 }), '服务器拒绝提供'],
	['a damaged file', (route) => route.fulfill({ body: '[' }), '索引文件已经损坏'],
])('says of %s what it is, and finds once it is over', async (_, answer, said) => {
	await using opened = await openSearch('', '输入词语');
	const { page } = opened;
	await page.context().route(DATA, answer);
	await type(page, '社会对话');
	await waitForStatus(page, said);
	await page.context().unroute(DATA);
	await page.getByRole('button', { name: '再试一次' }).click();
	await waitForStatus(page, /^\d+段/u);
});

test('names another archive that does not answer, and shows what the others have', async () => {
	await using opened = await openSearch('', '输入词语');
	const { page } = opened;
	await page.context().route('**/search/index.json', async (route) => {
		const response = await route.fetch();
		const manifest = (await response.json()) as object;
		const others = ['http://elsewhere.localhost:1/search/'];
		await route.fulfill({ response, json: { ...manifest, others } });
	});
	await type(page, '社会对话');
	await waitForStatus(page, /^\d+段/u);
	const notice = page.getByText('elsewhere.localhost:1没有回应，下面没有其中的结果。');
	await notice.waitFor();
	expect(await page.locator('li.hit').count()).toBe(20);
});
