import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import axe from 'axe-core';
import { EIGHT_QUOTATIONS, EIGHT_VERDICTS } from '../fixtures/eight-quotations.ts';
import { openPage, type OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

let server: SiteServer;

beforeAll(async () => {
	const { folder, base } = inject('sites').archive;
	server = await serveFolder(folder, { base });
});

afterAll(() => server.close());

async function check(path: string, text: string, context = {}): Promise<OpenPage> {
	const opened = await openPage(server.url(path), { context });
	await opened.page.locator('#check-text').fill(text);
	await opened.page.locator('[data-check-form] [type=submit]').click();
	await opened.page.locator('.check-list').waitFor();
	return opened;
}

describe.each([
	['check/', '共8处引文：一字不差4处，不在所引之处1处，有出入2处，未收录1处。'],
	[
		'en/check/',
		'Quotations: 8. Verbatim: 4; not at the place cited: 1; different: 2; not held: 1.',
	],
])('a brief with eight quotations, four of them wrong, on %s', (path, summary) => {
	test('each is judged, what differs is marked, and each place is a link', async () => {
		await using opened = await check(path, EIGHT_QUOTATIONS);
		const { page } = opened;
		expect(await page.locator('[data-check-status]').innerText()).toBe(summary);
		const items = page.locator('.check-list > li');
		expect(
			await items.evaluateAll((found) =>
				found.map((item) => (item as HTMLElement).dataset['verdict']),
			),
		).toEqual([...EIGHT_VERDICTS]);
		const marked = (name: string) =>
			items.locator(name).evaluateAll((found) => found.map((one) => one.lastChild?.textContent));
		expect([await marked('del'), await marked('ins')]).toEqual([['21', '不'], ['12']]);
		await items.nth(6).locator('a').click();
		await page.waitForURL('**/gb/346/ins/8/#p61');
		await opened.expectClean();
	});

	test.each([
		['light', { colorScheme: 'light' }],
		['dark, narrow', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
		['forced colours', { forcedColors: 'active' }],
	])('is accessible and no wider than the window: %s', async (_, context) => {
		await using opened = await check(path, EIGHT_QUOTATIONS, context);
		const { page } = opened;
		await page.evaluate(axe.source);
		const violations = await page.evaluate(async () => {
			const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
			return found.violations.map(({ id }) => id);
		});
		expect(violations).toEqual([]);
		const [wide, window] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(wide).toBe(window);
		await opened.expectClean();
	});
});

test('on paper stand the verdicts and the places, and not the form', async () => {
	await using opened = await check('check/', EIGHT_QUOTATIONS);
	const { page } = opened;
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.check-list > li').count()).toBe(8);
	for (const gone of ['.check-form', '.check-print'])
		expect(await page.locator(gone).isVisible()).toBe(false);
	expect(await page.locator('[data-check-status]').isVisible()).toBe(true);
	await opened.expectClean();
});

test('what is pasted leaves the page in no request, and stays in no storage', async () => {
	await using opened = await openPage(server.url('check/'));
	const { page } = opened;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	const secret = '“总干事承诺任命一名劳工专员”';
	await page.locator('#check-text').fill(secret);
	await page.locator('[data-check-form] [type=submit]').click();
	await page.locator('.check-list').waitFor();
	for (const one of asked) {
		expect(one.startsWith(server.origin)).toBe(true);
		expect(decodeURIComponent(one)).not.toContain('劳工专员');
	}
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
		'{}',
	);
	expect(page.url()).toBe(server.url('check/'));
	await opened.expectClean();
});
