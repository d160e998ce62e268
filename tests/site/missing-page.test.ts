import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { MANGLED, NOT_THERE } from './mangled-addresses.ts';
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

	test('a mangled address leads to the clean one of the place by itself', async () => {
		const { folder, base } = inject('sites')[name];
		await using server = await serveFolder(folder, { base });
		await using opened = await openPage(server.url('about/'));
		for (const [typed, clean] of MANGLED) {
			await opened.page.goto('about:blank');
			await opened.page.goto(server.url(typed)).catch(() => null);
			await opened.page
				.waitForURL((url) => decodeURI(url.href) === server.url(clean))
				.catch(() => {
					expect(decodeURI(opened.page.url()), typed).toBe(server.url(clean));
				});
		}
	});

	test('what is not held is said, and the nearest that is held is offered', async () => {
		const { folder, base } = inject('sites')[name];
		await using server = await serveFolder(folder, { base });
		await using opened = await openPage(server.url('about/'));
		for (const [typed, said, offered] of NOT_THERE) {
			const response = await opened.page.goto(server.url(typed));
			expect(response?.status(), typed).toBe(404);
			const place = opened.page.locator('[data-missing]');
			await place.locator('p').waitFor();
			expect(await place.locator('p').textContent(), typed).toContain(said);
			const links = await place
				.locator('a')
				.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
			expect(links, typed).toEqual(offered.map((path) => base + path));
		}
	});
});

test('without script the page of an unknown address offers search and documents', async () => {
	const { folder } = inject('sites').root;
	await using server = await serveFolder(folder);
	await using opened = await openPage(server.url('gb/346/ins/8/p12。'), {
		status: 404,
		context: { javaScriptEnabled: false },
	});
	const links = await opened.page
		.locator('main a')
		.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
	expect(links).toEqual(['/documents/', '/about/', '/']);
	expect(await opened.page.locator('.bar [name="q"]').count()).toBeGreaterThan(0);
});
