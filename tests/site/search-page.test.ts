import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ApiDocument } from '../../src/model/api/document.ts';
import { awaitAnswer } from './await-answer.ts';
import { type OpenPage, openPage } from './browser.ts';
import { toNormal, toRecords } from './searched-records.ts';
import { type SiteServer, serveFolder } from './serve.ts';
import { readSiteData } from './site-data.ts';

async function openSearchPage(server: SiteServer, query: string): Promise<OpenPage> {
	const opened = await openPage(server.url(`search/${query}`));
	if (query !== '') await awaitAnswer(opened.page);
	return opened;
}

const status = (page: Page) => page.locator('[data-search-status]');
const field = (page: Page) => page.locator('[data-search-form] input[name="q"]');
const links = (page: Page) => page.locator('[data-search-results] a.hit-symbol');
const isFocused = (element: Element) => element === document.activeElement;

/** Chooses a layout by its label, as a reader does: the button itself is not to be seen, and drawn anew with each answer. */
const chooseView = (page: Page, view: string) =>
	page.click(`label:has(input[name="view"][value="${view}"])`);

describe('the search page', () => {
	let server: SiteServer;
	let documents: ApiDocument[];

	beforeAll(async () => {
		const site = inject('sites').root;
		({ documents } = await readSiteData(site));
		server = await serveFolder(site.folder, { base: site.base });
	});

	afterAll(() => server.close());

	/** Paragraphs, and documents with any record, that hold a text. */
	function count(text: string) {
		const own = toRecords(documents).filter(({ normal }) => normal.includes(text));
		const paragraphs = own.filter(({ id }) => /\/p\d+$/u.test(id));
		const ids = documents.filter(({ id }) => own.some((one) => `${one.id}/`.startsWith(`${id}/`)));
		return { paragraphs: paragraphs.length, documents: ids.length };
	}

	test('says how many there are, of what, in how many documents, where it is read aloud', async () => {
		await using opened = await openSearchPage(server, '?q=驻地协调员');
		const { paragraphs, documents } = count('驻地协调员');
		const said = await status(opened.page).textContent();
		expect(said).toContain(`${String(paragraphs)}段`);
		expect(said).toContain(`${String(documents)}份文件`);
		expect(await status(opened.page).getAttribute('role')).toBe('status');
		await opened.expectClean();
	});

	test('tells no query to the server, whatever is typed and read', async () => {
		await using opened = await openSearchPage(server, '');
		const { page } = opened;
		const requests: Request[] = [];
		page.on('request', (request) => requests.push(request));
		await field(page).fill('驻地协调员');
		await page.waitForURL((url) => url.searchParams.get('q') === '驻地协调员');
		await awaitAnswer(page);
		await field(page).fill('社会对话');
		await page.waitForURL((url) => url.searchParams.get('q') === '社会对话');
		await awaitAnswer(page);
		// Not while they are made: one that is on its way when the page closes has no answer to wait for.
		const told = await Promise.all(
			requests.map(async (request) => {
				const { referer = '' } = await request.allHeaders();
				return decodeURIComponent(request.url() + referer);
			}),
		);
		expect(told.length).toBeGreaterThan(2);
		expect(told.filter((words) => /驻地协调员|社会对话/u.test(words))).toEqual([]);
	});

	test('searches while one types, and makes one address of it', async () => {
		await using opened = await openSearchPage(server, '');
		const { page } = opened;
		await field(page).pressSequentially('驻地协调员', { delay: 30 });
		await page.waitForURL((url) => url.searchParams.get('q') === '驻地协调员');
		await awaitAnswer(page);
		expect(await field(page).evaluate(isFocused)).toBe(true);
		await page.goBack();
		expect(new URL(page.url()).search).toBe('');
		expect(await links(page).count()).toBe(0);
		await opened.expectClean();
	});

	test('goes by the keyboard from the field to the results, opens one, and comes back', async () => {
		await using opened = await openSearchPage(server, '?q=社会对话');
		const { page } = opened;
		await field(page).focus();
		await page.keyboard.press('ArrowDown');
		expect(await links(page).nth(0).evaluate(isFocused)).toBe(true);
		await page.keyboard.press('ArrowDown');
		expect(await links(page).nth(1).evaluate(isFocused)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await field(page).evaluate(isFocused)).toBe(true);
		await page.keyboard.press('ArrowDown');
		const href = (await links(page).nth(0).getAttribute('href')) ?? '';
		await page.keyboard.press('Enter');
		await page.waitForURL(server.url(href.slice(1)));
		await page.goBack();
		await awaitAnswer(page);
		await opened.expectClean();
	});

	test('groups by document, with counts that add up', async () => {
		await using opened = await openSearchPage(server, '?q=社会对话');
		const { page } = opened;
		await chooseView(page, 'document');
		await page.locator('.document-title').first().waitFor();
		expect(new URL(page.url()).searchParams.get('view')).toBe('document');
		await page.click('[data-search-more]');
		await page.locator('.hit').nth(39).waitFor();
		const titles = await page.locator('.part-exact .document-title').allTextContents();
		expect(new Set(titles).size).toBe(titles.length);
		await opened.expectClean();
	});

	test('lists a line a hit, every hit of every passage, aligned, and scrolls by the keyboard', async () => {
		await using opened = await openSearchPage(server, '?q=驻地协调员&view=lines');
		const { page } = opened;
		const hits = toRecords(documents).reduce(
			(sum, { normal }) => sum + normal.split('驻地协调员').length - 1,
			0,
		);
		expect(await page.locator('tr.line').count()).toBe(hits);
		const left = await page
			.locator('.line-hit')
			.evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
		expect(new Set(left).size).toBe(1);
		const region = page.getByRole('region', { name: /上下文对照/u });
		await region.focus();
		expect(await region.evaluate(isFocused)).toBe(true);
		await opened.expectClean();
	});

	test('narrows down to draft decisions, by session, and sorts, all in the address', async () => {
		await using opened = await openSearchPage(server, '?q=理事会&decisions=1&sort=date');
		const { page } = opened;
		const expected = documents
			.flatMap(({ id, decisions, paragraphs }) =>
				paragraphs.flatMap((paragraph) =>
					decisions.includes(paragraph.id) && toNormal(paragraph.text).includes('理事会')
						? [`/${id}/?q=${encodeURIComponent('理事会')}#p${String(paragraph.number)}`]
						: [],
				),
			)
			.sort();
		const hrefs = await links(page).evaluateAll((all) =>
			all.map((link) => link.getAttribute('href') ?? ''),
		);
		expect(hrefs.toSorted()).toEqual(expected);
		await page.check('input[name="session"][value="346"]');
		await page.waitForURL((url) => url.searchParams.get('session') === '346');
		await expect.poll(() => links(page).count()).toBeLessThan(expected.length);
		await opened.expectClean();
	});

	test('takes related results away and brings them back', async () => {
		await using opened = await openSearchPage(server, '?q=COVID-19');
		const { page } = opened;
		const said = await status(page).textContent();
		expect(said).toContain('相关');
		await chooseView(page, 'lines');
		await chooseView(page, 'list');
		await page.uncheck('input[name="way"][value="alias"]');
		await page.locator('.omitted').waitFor();
		expect(await status(page).textContent()).not.toContain('相关');
		await page.click('.omitted button');
		await expect.poll(() => status(page).textContent()).toBe(said);
		await opened.expectClean();
	});

	test('keeps queries on the device alone, clears them, and keeps none where told so', async () => {
		await using opened = await openSearchPage(server, '?q=驻地协调员');
		const { page } = opened;
		const recent = page.locator('[data-search-recent] a');
		await page.goto(server.url('search/'));
		expect(await recent.allTextContents()).toEqual(['驻地协调员']);
		await page.click('[data-search-recent] button');
		expect(await recent.count()).toBe(0);
		await page.uncheck('input[name="remember"]');
		await page.goto(server.url('search/?q=三方'));
		await awaitAnswer(page);
		await page.goto(server.url('search/'));
		expect(await recent.count()).toBe(0);
		expect(await page.isChecked('input[name="remember"]')).toBe(false);
		await opened.expectClean();
	});

	test('says what was searched where nothing is found, and offers what is near', async () => {
		await using opened = await openSearchPage(server, '?q=社会对活');
		const { page } = opened;
		const advice = page.locator('[data-search-advice]');
		expect(await advice.textContent()).toContain(`${String(documents.length)}份文件`);
		expect(await advice.textContent()).toContain('“社会对活”');
		await advice.getByRole('link', { name: '社会对话' }).click();
		await page.waitForURL((url) => url.searchParams.get('q') === '社会对话');
		await awaitAnswer(page);
		await opened.expectClean();
	});

	test('says that a part could not be fetched, and tries again', async () => {
		await using opened = await openPage(server.url('search/'));
		const { page } = opened;
		await page.route('**/*.pf_index', (route) => route.abort());
		await field(page).fill('社会对话');
		const retry = page.getByRole('button', { name: '再试一次' });
		await retry.waitFor();
		expect(await status(page).textContent()).toContain('没有完成');
		await page.unroute('**/*.pf_index');
		await retry.click();
		await links(page).first().waitFor();
	});

	test('shows the first result on a phone without scrolling', async () => {
		await using opened = await openPage(server.url('search/?q=社会对话'), {
			context: { viewport: { width: 390, height: 844 } },
		});
		await awaitAnswer(opened.page);
		const box = await links(opened.page).first().boundingBox();
		expect(box?.y).toBeLessThan(700);
		const width = await opened.page.evaluate('document.documentElement.scrollWidth');
		expect(width).toBeLessThanOrEqual(390);
	});
});
