import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatSitemap } from '../../src/outputs/sitemap/format-sitemap.ts';
import { isIndexable } from '../../src/outputs/sitemap/list-indexable.ts';
import { notePages } from '../../src/build/note-pages.ts';
import { writeRobots, writeSitemap } from '../../src/build/write-site-files.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';

const URL = 'https://archive.example/kb/gb/346/ins/8/';

const page = (head: string, body = '') =>
	`<!DOCTYPE html><html lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

test.each([
	[true, 'a page that calls itself canonical', page(canonical(URL))],
	[false, 'a page that calls another canonical', page(canonical(`${URL}p1/`))],
	[false, 'a page that names no canonical address', page('')],
	[
		false,
		'a page that asks to be left out',
		page(`<meta name="robots" content="noindex">${canonical(URL)}`),
	],
	[
		false,
		'a page that asks for more than that',
		page(`<meta name="robots" content="nofollow, noindex">${canonical(URL)}`),
	],
	[
		true,
		'a page that only talks about it',
		page(canonical(URL), '<meta name="robots" content="noindex">'),
	],
	[false, 'a page whose text alone names an address', page('', canonical(URL))],
])('isIndexable gives %s for %s', (expected, _, html) => {
	expect(isIndexable(html, URL)).toBe(expected);
});

let outDir: string;

beforeEach(async () => {
	outDir = await mkdtemp(join(tmpdir(), 'sitemap-'));
});

afterEach(() => rm(outDir, { recursive: true }));

async function build(
	pages: Readonly<Record<string, string>>,
	ledger: Parameters<typeof makeOutputContext>[1] = {},
) {
	for (const [path, html] of Object.entries(pages)) {
		await mkdir(dirname(join(outDir, path)), { recursive: true });
		await writeFile(join(outDir, path), html);
	}
	const { context, files } = makeOutputContext([], { outDir, ...ledger });
	await writeSitemap(context);
	return files;
}

test('lists the pages that may be indexed, in the order of their paths, and the file in the index', async () => {
	const files = await build({
		'index.html': page(canonical('https://archive.example/kb/')),
		'gb/346/ins/8/index.html': page(canonical(URL)),
		'gb/346/ins/8/p2/index.html': page(canonical(`${URL}p2/`)),
		'GB.346/INS/8/index.html': page(canonical(URL)),
		'404.html': page(canonical('https://archive.example/kb/404.html')),
	});
	expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
	const urls = files.get('sitemap-0.xml')?.match(/(?<=<loc>)[^<]+/gu);
	expect(urls).toEqual(['https://archive.example/kb/', URL, `${URL}p2/`]);
	expect(files.get('sitemap-index.xml')).toContain(
		'<loc>https://archive.example/kb/sitemap-0.xml</loc>',
	);
});

test('lists what the steps have written by what was noted of it, and what stands in no note by its file', async () => {
	const { context, files } = makeOutputContext([], { outDir });
	const noted = notePages(context.write, context);
	const p = (number: number) => `gb/346/ins/8/p${String(number)}/`;
	await noted.write(`${p(1)}index.html`, page(canonical(`${URL}p1/`)), 'gb/346/ins/8');
	await noted.write(`${p(2)}index.html`, page(canonical(URL)), 'gb/346/ins/8');
	await noted.write('api/v1/documents.json', page(canonical(URL)));
	expect([1, 2, 3].map((number) => noted.isIndexed(`${p(number)}index.html`))).toEqual([
		true,
		false,
		undefined,
	]);
	expect(noted.isIndexed('api/v1/documents.json')).toBeUndefined();
	expect([...files.keys()]).toEqual([
		`${p(1)}index.html`,
		`${p(2)}index.html`,
		'api/v1/documents.json',
	]);
	// On the disk the two that are noted are not what they were written as: nobody reads them.
	const onDisk = { [p(1)]: '', [p(2)]: canonical(`${URL}p2/`), [p(3)]: canonical(`${URL}p3/`) };
	for (const [folder, head] of Object.entries(onDisk)) {
		await mkdir(join(outDir, folder), { recursive: true });
		await writeFile(join(outDir, folder, 'index.html'), page(head));
	}
	await writeSitemap({ ...context, isIndexed: noted.isIndexed });
	const urls = files.get('sitemap-0.xml')?.match(/(?<=<loc>)[^<]+/gu);
	expect(urls).toEqual([`${URL}p1/`, `${URL}p3/`]);
});

test('says when a document, with its places, was published last by the ledger, and nothing of any other page', async () => {
	const home = 'https://archive.example/kb/';
	const paths = ['', 'about/', 'gb/346/ins/8/', 'gb/346/ins/8/p2/', 'gb/346/ins/9/', 'gb/346/'];
	const pages = paths.map((path) => [`${path}index.html`, page(canonical(home + path))]);
	const release = {
		first: '2026-11-21',
		last: '2026-12-01',
		later: new Map([['2026-12-01', ['gb/346/ins/8/p2']]]),
	};
	const files = await build(Object.fromEntries(pages) as Record<string, string>, {
		releases: new Map([['gb/346/ins/8', release]]),
	});
	const rows = (files.get('sitemap-0.xml') ?? '').matchAll(
		/<loc>([^<]*)<\/loc>(?:\s*<lastmod>([^<]*)<\/lastmod>)?/gu,
	);
	expect(Object.fromEntries([...rows].map(([, url, day]) => [url, day]))).toEqual({
		[home]: undefined,
		[`${home}about/`]: undefined,
		[`${home}gb/346/`]: undefined,
		[`${home}gb/346/ins/8/`]: '2026-12-01',
		[`${home}gb/346/ins/8/p2/`]: '2026-12-01',
		[`${home}gb/346/ins/9/`]: undefined,
	});
	expect(files.get('sitemap-index.xml')).toContain('<lastmod>2026-12-01</lastmod>');
});

test('escapes what an address may hold', async () => {
	const path = 'GB.341/INS/3/1(Rev.2)&';
	const url = `https://archive.example/kb/${encodeURI(path).replace('&', '%26')}/`;
	const files = await build({ [`${path}/index.html`]: page(canonical(url)) });
	expect(files.get('sitemap-0.xml')).toContain(`<loc>${url}</loc>`);
});

test('is written as the protocol has it, an address with signs of XML too', () => {
	// https://www.sitemaps.org/protocol.html
	expect(
		formatSitemap([
			{ url: 'https://archive.example/', modified: null },
			{ url: 'https://archive.example/?a=<1>&b;c', modified: '2026-11-21' },
		]),
	).toBe(
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
			'  <url>\n    <loc>https://archive.example/</loc>\n  </url>\n' +
			'  <url>\n    <loc>https://archive.example/?a=&lt;1&gt;&amp;b;c</loc>\n    <lastmod>2026-11-21</lastmod>\n  </url>\n' +
			'</urlset>\n',
	);
});

test('robots.txt names the sitemap and the data, and leaves out the answers of the search, in both languages', async () => {
	const { context, files } = makeOutputContext([], { outDir });
	await writeRobots(context);
	expect(files.get('robots.txt')).toBe(
		[
			'User-agent: *',
			'Disallow: /kb/search/?',
			'Disallow: /kb/en/search/?',
			'',
			'# 数据: https://archive.example/kb/llms.txt',
			'# 数据: https://archive.example/kb/api/v1/passages.jsonl',
			'Sitemap: https://archive.example/kb/sitemap-index.xml',
			'',
		].join('\n'),
	);
});
