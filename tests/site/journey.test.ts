import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';
import { measureCover, measureTarget, VIEWPORTS } from './viewport.ts';

const DOCUMENT = 'gb/346/ins/8';
const WORD = '社会对话';

/** Expects the paragraph that the address names as the target, whole below what covers the top of the window. */
async function expectTargetInView(page: Page, id: string) {
	await page.locator(`#${id}:target`).waitFor();
	const [target, cover] = [await measureTarget(page), await measureCover(page)];
	expect(target?.top).toBeGreaterThanOrEqual(cover);
	expect(target?.top).toBeLessThan(VIEWPORTS.narrow.height / 2);
}

describe.each(['root', 'archive'] as const)('under the base of the site “%s”', (site) => {
	test.each(Object.entries(VIEWPORTS))(
		'a reader goes from home to a paragraph and back, searches, and opens a hit (%s)',
		async (_, viewport) => {
			const { folder, base } = inject('sites')[site];
			await using server = await serveFolder(folder, { base });
			await using opened = await openPage(server.url(), { context: { viewport } });
			const { page } = opened;
			const follow = async (href: string, scope = 'body') => {
				await page.locator(`${scope} a[href="${base}${href}"]:visible`).first().click();
			};
			const expectAt = (path: string) => page.waitForURL(server.url(path));

			await follow('documents/');
			await expectAt('documents/');
			await follow(`${DOCUMENT}/`, 'main');
			await expectAt(`${DOCUMENT}/`);

			const printed = await page.locator('#p12 .paragraph-text').innerText();
			await page.getByRole('link', { name: '第12段的链接', exact: true }).click();
			await expectAt(`${DOCUMENT}/p12/`);
			expect(await page.locator('#p12 .paragraph-text').innerText()).toBe(printed);
			expect(await page.locator('h1').innerText()).toBe('GB.346/INS/8，第12段');

			await follow(`${DOCUMENT}/#p12`, 'main');
			await expectAt(`${DOCUMENT}/#p12`);
			await expectTargetInView(page, 'p12');

			await page.keyboard.press('/');
			await page.keyboard.type(WORD);
			await page.keyboard.press('Enter');
			await expectAt(`search/?q=${encodeURIComponent(WORD)}`);
			const hit = page.locator('[data-search-results] a').first();
			await hit.waitFor();
			expect(await page.locator('[data-search-results] mark').first().innerText()).toBe(WORD);
			const href = await hit.getAttribute('href');
			await hit.click();
			await page.waitForURL(new URL(href ?? '', server.origin).href);
			expect(await page.locator(':target').textContent()).toContain(WORD);
			await expectTargetInView(page, href?.split('#')[1] ?? '');
			await opened.expectClean();
		},
	);
});

describe('the slash', () => {
	test.each([
		['', 'home'],
		['documents/', 'the list of documents'],
		['gb/346/ins/8/', 'a document'],
		['gb/346/ins/8/p12/', 'the page of a paragraph'],
		['gb/340/ins/6/', 'a document that is not held'],
		['about/', 'the text about the archive'],
	])('focuses the search field of /%s: %s', async (path, _name) => {
		await using server = await serveFolder(inject('sites').root.folder);
		await using opened = await openPage(server.url(path));
		const { page } = opened;
		await page.keyboard.press('/');
		const focused = page.locator('input[name="q"]:focus');
		expect(await focused.count()).toBe(1);
		expect(await focused.inputValue()).toBe('');
		await page.keyboard.type('GB.346/INS/8');
		expect(await focused.inputValue()).toBe('GB.346/INS/8');
		await opened.expectClean();
	});
});

test('every kind of address that a document gives lands below the bar, on a narrow page too', async () => {
	await using server = await serveFolder(inject('sites').root.folder);
	for (const viewport of Object.values(VIEWPORTS)) {
		for (const fragment of ['p61-a', 'fn3', 'h4', 'p61']) {
			await using opened = await openPage(server.url(`gb/346/ins/8/#${fragment}`), {
				context: { viewport },
			});
			await expectTargetInView(opened.page, fragment);
			await opened.expectClean();
		}
	}
});

test('leads from a search without script to the page that says what is needed', async () => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url('search/?q=x'), {
		context: { javaScriptEnabled: false },
	});
	expect(await opened.page.locator('noscript').innerText()).not.toBe('');
	await opened.expectClean();
});
