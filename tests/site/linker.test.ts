import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type {} from '../../src/citations/linker/linker.ts';
import { openPage, type OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

const ARCHIVE = 'https://archive.example/kb';

/** Sentences of Governing Body papers and of notes about them, as intranet pages have them. */
const BODY = `
<header><p id="outside">GB.346/INS/8</p></header>
<main>
<p id="chinese">理事会在第346届会议上审议了该报告（理事会文件GB.346/INS/8，第12至15段），另见GB.340/POL/6第61(a)段。</p>
<p id="list">见A/75/399，第96段；GB.335/INS/9，第13、17和19至24段。</p>
<p id="english">The Office recalled its report (GB.341/POL/3(Rev.1), para. 22) and paragraph 3 of document GB.346/PFA/1.</p>
<p id="linked">已有链接：<a href="https://www.ilo.org/x">GB.346/INS/8，<b>第12段</b></a></p>
<p id="code"><code>GB.346/INS/8</code> <kbd>GB.346/INS/8</kbd></p>
<p id="controls"><input value="GB.346/INS/8"><textarea>GB.346/INS/8</textarea><button>GB.346/INS/8</button></p>
<p id="editable" contenteditable="true">GB.346/INS/8</p>
<p id="excepted" data-gb-linker="off">GB.346/INS/8</p>
<p id="standard">按照GB/T 7714—2015和GB 18030-2005，文件见https://www.ilo.org/gb/GB.346/INS/8 。</p>
<p id="bold">见<b>GB.346/INS/8</b>，<span>第<i>12</i>段</span>。</p>
<p id="partly">见<b>文件GB.346/INS/8</b>，第12段。</p>
<p id="raised">见GB.346/INS/8<sup>3</sup>，又GB.346/<br>INS/8，第12段。</p>
<p id="blocks">GB.346/INS/8</p><p>，第12段</p>
<table><tr><td id="cell">GB.346/INS/8</td></tr></table>
</main>`;

const page = (body: string, attributes = `data-archive="${ARCHIVE}" data-scope="main" defer`) =>
	'<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>GB.346/INS/8</title>' +
	`<link rel="icon" href="data:,"><script src="linker.js" ${attributes}></script></head><body>${body}</body></html>`;

let folder: string;
let server: SiteServer;

beforeAll(async () => {
	const { folder: site } = inject('sites').archive;
	folder = await mkdtemp(join(tmpdir(), 'gb-archive-linker-'));
	const files = {
		'linker.js': await readFile(join(site, 'linker.js')),
		'index.html': page(BODY),
		'bare.html': page('<p>GB.346/INS/8，第12段</p>', ''),
		'twice.html': page(BODY + `<script src="linker.js" data-archive="${ARCHIVE}"></script>`),
		'wrong.html': page(BODY, 'data-archive="javascript:alert(1)//"'),
	};
	for (const [name, content] of Object.entries(files)) {
		await writeFile(join(folder, name), content);
	}
	server = await serveFolder(folder);
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

/** Returns the links in an element, as "words → address". */
const linksIn = ({ page: opened }: OpenPage, selector: string) =>
	opened
		.locator(`${selector} a.gb-archive-link`)
		.evaluateAll((links) =>
			links.map((link) => `${link.textContent} → ${(link as HTMLAnchorElement).href}`),
		);

describe('the linker on a page of another site', () => {
	test('links symbols and paragraphs in Chinese and English sentences', async () => {
		await using opened = await openPage(server.url());
		await opened.expectClean();
		expect(await linksIn(opened, '#chinese')).toEqual([
			`GB.346/INS/8，第12至15段 → ${ARCHIVE}/gb/346/ins/8/p12/#p12-p15`,
			`GB.340/POL/6第61(a)段 → ${ARCHIVE}/gb/340/pol/6/#p61-a`,
		]);
		expect(await linksIn(opened, '#list')).toEqual([
			`GB.335/INS/9 → ${ARCHIVE}/gb/335/ins/9/`,
			`13 → ${ARCHIVE}/gb/335/ins/9/p13/`,
			`17 → ${ARCHIVE}/gb/335/ins/9/p17/`,
			`19至24 → ${ARCHIVE}/gb/335/ins/9/p19/#p19-p24`,
		]);
		expect(await linksIn(opened, '#english')).toEqual([
			`GB.341/POL/3(Rev.1), para. 22 → ${ARCHIVE}/gb/341/pol/3/rev1/p22/`,
			`paragraph 3 of document GB.346/PFA/1 → ${ARCHIVE}/gb/346/pfa/1/p3/`,
		]);
		expect(await linksIn(opened, '#cell')).toEqual([`GB.346/INS/8 → ${ARCHIVE}/gb/346/ins/8/`]);
	});

	test('reads across what only changes the look of words, and across nothing else', async () => {
		await using opened = await openPage(server.url());
		await opened.expectClean();
		expect(await linksIn(opened, '#bold')).toEqual([
			`GB.346/INS/8，第12段 → ${ARCHIVE}/gb/346/ins/8/p12/`,
		]);
		// Of an element that begins before the citation each part is a link of its own.
		expect(await linksIn(opened, '#partly')).toEqual([
			`GB.346/INS/8 → ${ARCHIVE}/gb/346/ins/8/p12/`,
			`，第12段 → ${ARCHIVE}/gb/346/ins/8/p12/`,
		]);
		expect(await linksIn(opened, '#raised')).toEqual([
			`GB.346/INS/8 → ${ARCHIVE}/gb/346/ins/8/`,
			`GB.346/INS/8，第12段 → ${ARCHIVE}/gb/346/ins/8/p12/`,
		]);
		expect(await linksIn(opened, '#blocks')).toEqual([`GB.346/INS/8 → ${ARCHIVE}/gb/346/ins/8/`]);
	});

	test.each(['outside', 'linked', 'code', 'controls', 'editable', 'excepted', 'standard'])(
		'leaves #%s alone',
		async (id) => {
			await using opened = await openPage(server.url());
			await opened.expectClean();
			expect(await linksIn(opened, `#${id}`)).toEqual([]);
		},
	);

	test('changes no text', async () => {
		await using without = await openPage(server.url(), { context: { javaScriptEnabled: false } });
		await using opened = await openPage(server.url());
		await opened.expectClean();
		expect(await opened.page.textContent('body')).toBe(await without.page.textContent('body'));
	});

	test('does nothing twice', async () => {
		await using once = await openPage(server.url());
		await using twice = await openPage(server.url('twice.html'));
		await twice.expectClean();
		const main = await once.page.innerHTML('main');
		expect(await twice.page.innerHTML('main')).toBe(main);
		await twice.page.evaluate(() => window.gbArchiveLinker?.link(document.body));
		expect(await twice.page.innerHTML('main')).toBe(main);
	});

	test('takes the archive that it came from, and the whole page, where nothing is said', async () => {
		await using opened = await openPage(server.url('bare.html'));
		await opened.expectClean();
		expect(await linksIn(opened, 'body')).toEqual([
			`GB.346/INS/8，第12段 → ${server.url('gb/346/ins/8/p12/')}`,
		]);
	});

	test('is read in a page in GBK, from a server that names no encoding', async () => {
		const chinese = Buffer.from([0xa3, 0xac, 0xb5, 0xda, 0x31, 0x32, 0xb6, 0xce]);
		const gbk = Buffer.concat([
			Buffer.from('<!doctype html><meta charset="gbk"><title>-</title>'),
			Buffer.from('<link rel="icon" href="data:,"><p>GB.346/INS/8'),
			chinese,
			Buffer.from(`</p><script src="linker.js" data-archive="${ARCHIVE}"></script>`),
		]);
		const script = await readFile(join(folder, 'linker.js'));
		const old = createServer(({ url }, response) => {
			const isScript = url === '/linker.js';
			response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
			response.end(isScript ? script : gbk);
		});
		await new Promise<void>((resolve) => old.listen(0, 'localhost', resolve));
		try {
			const { port } = old.address() as AddressInfo;
			await using opened = await openPage(`http://localhost:${String(port)}/`);
			await opened.expectClean();
			expect(await linksIn(opened, 'body')).toEqual([
				`GB.346/INS/8，第12段 → ${ARCHIVE}/gb/346/ins/8/p12/`,
			]);
		} finally {
			old.closeAllConnections();
			old.close();
		}
	});

	test('links text that comes later, when it is told to', async () => {
		await using opened = await openPage(server.url());
		await opened.expectClean();
		const html = await opened.page.evaluate(() => {
			const mail = document.createElement('div');
			mail.innerHTML = '<p>请见GB.346/INS/8，第12段。</p>';
			window.gbArchiveLinker?.link(mail);
			return mail.innerHTML;
		});
		expect(html).toBe(
			`<p>请见<a href="${ARCHIVE}/gb/346/ins/8/p12/" class="gb-archive-link">GB.346/INS/8，第12段</a>。</p>`,
		);
	});

	test('refuses an archive that is no web address', async () => {
		await using opened = await openPage(server.url('wrong.html'));
		await expect(opened.expectClean()).rejects.toThrow('Unexpected data-archive');
		expect(await linksIn(opened, 'body')).toEqual([]);
	});
});
