import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

let server: SiteServer;

beforeAll(async () => {
	const { folder, base } = inject('sites').archive;
	server = await serveFolder(folder, { base });
});

afterAll(() => server.close());

test.each([
	['GB.346/INS/8/', 'gb/346/ins/8/', 'the symbol alone'],
	['GB.346/INS/8/#p12', 'gb/346/ins/8/#p12', 'a paragraph behind the symbol'],
	['GB.346/INS/8/#fn3', 'gb/346/ins/8/#fn3', 'a note behind the symbol'],
])('/%s leads to /%s: %s', async (from, to, _reason) => {
	await using opened = await openPage(server.url('about/'));
	await opened.page.goto(server.url(from));
	await opened.page.waitForURL(server.url(to));
	await opened.expectClean();
	expect(opened.page.url()).toBe(server.url(to));
});

test('without script a symbol leads to its document all the same', async () => {
	await using opened = await openPage(server.url('about/'), {
		context: { javaScriptEnabled: false },
	});
	await opened.page.goto(server.url('GB.346/INS/8/#p12'));
	await opened.page.waitForURL(
		(url) => url.pathname === new URL(server.url('gb/346/ins/8/')).pathname,
	);
});
