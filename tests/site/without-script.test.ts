import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';
import { measureTarget, VIEWPORTS } from './viewport.ts';

const DOCUMENT = 'gb/346/ins/8/';

describe.each(Object.entries(VIEWPORTS))('without script, %s', (name, viewport) => {
	const open = async (path: string) => {
		const server = await serveFolder(inject('sites').root.folder);
		const opened = await openPage(server.url(path), {
			context: { javaScriptEnabled: false, viewport },
		});
		return { server, opened, page: opened.page };
	};

	test('every paragraph, item and note of a document is there to read', async () => {
		const { server, opened, page } = await open(DOCUMENT);
		await using _server = server;
		await using _opened = opened;
		for (const [selector, count] of [
			['article.paragraph', 61],
			['aside.note', 12],
			['.item', 2],
		] as const) {
			const all = page.locator(selector);
			const visible = page.locator(`${selector}:visible`);
			expect(await visible.count(), selector).toBe(await all.count());
			expect(await all.count(), selector).toBe(count);
		}
		await opened.expectClean();
	});

	test('a mark leads to its note, and the note back', async () => {
		const { server, opened, page } = await open(DOCUMENT);
		await using _server = server;
		await using _opened = opened;
		await page.locator('#fnref3 a').click();
		expect((await measureTarget(page))?.id).toBe('fn3');
		await page.locator('#fn3 .note-number').click();
		expect((await measureTarget(page))?.id).toBe('fnref3');
		await opened.expectClean();
	});

	test('the outline leads to a heading', async () => {
		const { server, opened, page } = await open(DOCUMENT);
		await using _server = server;
		await using _opened = opened;
		const link = page.locator('nav.outline a[href="#h3"]');
		if (!(await link.isVisible())) await page.locator('nav.outline summary').click();
		await link.click();
		expect((await measureTarget(page))?.id).toBe('h3');
		await opened.expectClean();
	});

	test('the number of a paragraph opens its page, and its references open what they name', async () => {
		const { server, opened, page } = await open(DOCUMENT);
		await using _server = server;
		await using _opened = opened;
		await page.locator('#p12 .paragraph-number').click();
		await page.waitForURL(server.url(`${DOCUMENT}p12/`));
		await page.goto(server.url(DOCUMENT));
		await page.locator('.document-text a.reference:not(.not-held)').first().click();
		expect(await page.locator('article.paragraph').count()).toBeGreaterThan(0);
		await opened.expectClean();
	});

	test('the symbol as printed leads to the document', async () => {
		const { server, opened, page } = await open('GB.346/INS/8/');
		await using _server = server;
		await using _opened = opened;
		await page.waitForURL(server.url(DOCUMENT));
		expect(await page.locator('h1').count(), name).toBe(1);
		await opened.expectClean();
	});
});

test('under a base path, the symbol as printed leads to the document', async () => {
	const { folder, base } = inject('sites').archive;
	await using server = await serveFolder(folder, { base });
	await using opened = await openPage(server.url('GB.346/INS/8/'), {
		context: { javaScriptEnabled: false },
	});
	await opened.page.waitForURL(server.url(DOCUMENT));
	await opened.expectClean();
});
