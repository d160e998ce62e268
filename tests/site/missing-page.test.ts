import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';

describe.each(['root', 'archive'] as const)('a page that is missing from the site “%s”', (name) => {
	test.each([
		['gb/346/ins/999/', 'a document that nobody cites'],
		['gb/346/ins/8/p62/', 'a paragraph after the last'],
		['a/b/c/d/e.html', 'a file deep down, where relative links would break'],
	])('%s gives 404 with a way on: %s', async (path, _name) => {
		const { folder, base } = inject('sites')[name];
		await using server = await serveFolder(folder, { base });
		await using opened = await openPage(server.url(path), { status: 404 });
		const { page } = opened;
		expect(await page.locator('h1').count()).toBe(1);
		await page.keyboard.press('/');
		await page.keyboard.type('GB.346/INS/8 第12段');
		await page.keyboard.press('Enter');
		const hit = page.locator('[data-search-results] a').first();
		await hit.waitFor();
		expect(await hit.getAttribute('href')).toBe(`${base}gb/346/ins/8/#p12`);
		await opened.expectClean();
	});
});
