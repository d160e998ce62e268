import { expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';

test.each([true, false])(
	'a document that is not held says so, and leads to the paragraphs that cite it (script: %s)',
	async (javaScriptEnabled) => {
		await using server = await serveFolder(inject('sites').root.folder);
		await using opened = await openPage(server.url('gb/340/ins/6/'), {
			context: { javaScriptEnabled },
		});
		const { page } = opened;
		expect(await page.locator('main').innerText()).toContain('没有收录');
		expect(await page.locator('h1').innerText()).toBe('GB.340/INS/6');
		// Note 2 of GB.346/INS/8, which paragraph 2 carries the mark of, cites it.
		await page.locator('main a[href="/gb/346/ins/8/#p2"]').click();
		await page.waitForURL(server.url('gb/346/ins/8/#p2'));
		expect(await page.locator(':target').getAttribute('id')).toBe('p2');
		expect(await page.locator('#fn2').innerText()).toContain('GB.340/INS/6');
		await opened.expectClean();
	},
);

test('a reference to a document that is not held opens its page', async () => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url('gb/346/ins/8/'));
	await opened.page.locator('#fn2 a.reference[href="/gb/340/ins/6/"]').first().click();
	await opened.page.waitForURL(server.url('gb/340/ins/6/'));
	await opened.expectClean();
});
