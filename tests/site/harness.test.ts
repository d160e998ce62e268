import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

const html = (body: string) =>
	`<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>页</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const FILES: Readonly<Record<string, string>> = {
	'index.html': html('<script type="module" src="module.js"></script>'),
	'module.js': 'document.body.dataset.ran = "yes";',
	'empty.wasm': '\0asm',
	'folder/index.html': html('目录'),
	'404.html': html('没有这一页'),
	'console/index.html': html('<script>console.error("出错了")</script>'),
	'exception/index.html': html('<script>missing()</script>'),
	'foreign/index.html': html('<img src="http://elsewhere.test/a.png" alt="">'),
	'lost-image/index.html': html('<img src="lost.png" alt="">'),
	'chain/index.html': html('<script type="module" src="chain.js"></script>'),
	'chain/chain.js':
		'await (await fetch("../")).text(); requestAnimationFrame(() => requestIdleCallback(() => fetch("lost.json")));',
	'leading/index.html': html('<script type="module" src="leading.js"></script>'),
	'leading/leading.js': 'await (await fetch("../")).text(); location.replace("../lost-image/");',
	'inline/index.html': html('<script>document.body.dataset.ran = "yes"</script>'),
};

let folder: string;
let server: SiteServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-harness-'));
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	server = await serveFolder(folder, { base: '/archive/' });
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

describe('serveFolder', () => {
	test.each([
		['', 200, 'text/html;charset=utf-8', 'the base itself is its index.html'],
		['folder/', 200, 'text/html;charset=utf-8', 'a folder is its index.html'],
		['folder/?q=1', 200, 'text/html;charset=utf-8', 'a query changes nothing'],
		['module.js', 200, 'text/javascript;charset=utf-8', 'a module needs its type'],
		['empty.wasm', 200, 'application/wasm', 'streaming compilation needs its type'],
		['folder', 301, null, 'without the slash its relative links would be others'],
		['404', 404, 'text/html;charset=utf-8', 'no extension is guessed'],
		['lost/', 404, 'text/html;charset=utf-8', 'what is missing is 404.html'],
		['../', 404, 'text/html;charset=utf-8', 'what is outside the base is missing'],
		['%2e%2e%2f%2e%2e%2fetc/passwd', 404, 'text/html;charset=utf-8', 'nothing above the folder'],
		['%ff', 404, 'text/html;charset=utf-8', 'a malformed address is missing'],
	])('answers /archive/%s with %i, %s: %s', async (path, status, type, _reason) => {
		const response = await fetch(server.url(path), { redirect: 'manual' });
		expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
	});

	test('redirects to the slash and keeps the query', async () => {
		const response = await fetch(server.url('folder?q=1'), { redirect: 'manual' });
		expect(response.headers.get('location')).toBe('/archive/folder/?q=1');
	});
});

describe('openPage', () => {
	test.each([
		['console/', 'Console: 出错了'],
		['exception/', 'Exception: missing is not defined'],
		['foreign/', 'Request to another host: http://elsewhere.test/a.png'],
		['lost-image/', 'Status 404: http://localhost/archive/lost-image/lost.png'],
		['lost/', 'Status 404: http://localhost/archive/lost/'],
		['chain/', 'Status 404: http://localhost/archive/chain/lost.json'],
		['leading/', 'Status 404: http://localhost/archive/lost-image/lost.png'],
	])('reports what is wrong with %s', async (path, problem) => {
		await using opened = await openPage(server.url(path));
		await expect(opened.expectClean()).rejects.toThrow('Problems on');
		const problems = opened.problems.map((text) => text.replace(server.origin, 'http://localhost'));
		expect(problems).toContain(problem);
	});

	test('waits for what is still under way when it is asked, and reports that too', async () => {
		const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
		const late = createServer((request, response) => {
			if (request.url === '/') response.end(html('<script>fetch("lost.json")</script>'));
			else void released.then(() => response.writeHead(404).end());
		});
		await once(late.listen(0, 'localhost'), 'listening');
		const { port } = late.address() as AddressInfo;
		await using opened = await openPage(`http://localhost:${String(port)}/`);
		const reported = opened.expectClean();
		release(undefined);
		await expect(reported).rejects.toThrow('Problems on');
		expect(opened.problems.join()).toContain(
			`Status 404: http://localhost:${String(port)}/lost.json`,
		);
		late.close();
		late.closeAllConnections();
	});

	test('finds nothing wrong with a clean page, and runs its module', async () => {
		await using opened = await openPage(server.url());
		await opened.expectClean();
		expect(await opened.page.getAttribute('body', 'data-ran')).toBe('yes');
	});

	test('accepts the page for what is missing where it is expected', async () => {
		await using opened = await openPage(server.url('lost/'), { status: 404 });
		await opened.expectClean();
		expect(await opened.page.textContent('body')).toBe('没有这一页');
	});

	test('reports a page that is there where 404 is expected', async () => {
		await using opened = await openPage(server.url('folder/'), { status: 404 });
		await expect(opened.expectClean()).rejects.toThrow('Status 200');
	});

	test('runs no script where the context has none', async () => {
		await using opened = await openPage(server.url(), { context: { javaScriptEnabled: false } });
		await opened.expectClean();
		expect(await opened.page.getAttribute('body', 'data-ran')).toBeNull();
	});

	test('enforces a content security policy that the server sends', async () => {
		const headers = { 'Content-Security-Policy': "script-src 'self'" };
		await using strict = await serveFolder(folder, { headers });
		await using opened = await openPage(strict.url('inline/'));
		await expect(opened.expectClean()).rejects.toThrow('Content Security Policy');
		expect(await opened.page.getAttribute('body', 'data-ran')).toBeNull();
	});

	test('keeps one origin from reading another', async () => {
		await using other = await serveFolder(folder);
		await using opened = await openPage(server.url());
		const read = opened.page.evaluate(
			(url) => fetch(url).then((response) => response.text()),
			other.url(),
		);
		await expect(read).rejects.toThrow('Failed to fetch');
	});
});

describe('the built sites', () => {
	test.each(['root', 'archive'] as const)('%s is whole under its base', async (name) => {
		const { folder: site, base } = inject('sites')[name];
		await using built = await serveFolder(site, { base });
		await using opened = await openPage(built.url());
		await opened.expectClean();
		const links = await opened.page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((link) => link?.startsWith(base) !== true)).toEqual([]);
	});
});
