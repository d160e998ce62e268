import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBuiltSite } from '../../../scripts/check-site/check-built-site.ts';
import { readHome, requireBase } from '../../../scripts/check-site/read-home.ts';
import { formatSiteReport } from '../../../scripts/check-site.ts';

const ORIGIN = 'https://archive.example';

const page = (
	path: string,
	body: string,
	head = `<link rel="canonical" href="${ORIGIN}${path}">`,
) =>
	`<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>页</title>${head}</head>\n<body>${body}</body></html>`;
const locations = (outer: string, inner: string, paths: readonly string[]) =>
	`<?xml version="1.0"?><${outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<${inner}><loc>${ORIGIN}${path}</loc></${inner}>`).join('')}</${outer}>`;

/** A whole little site under /kb/: two paragraphs of a document, and a symbol that leads there. */
const WHOLE: Readonly<Record<string, string>> = {
	'index.html': page('/kb/', '<a href="/kb/gb/1/">文件</a><form action="/kb/"></form>'),
	'404.html': page('', '<a href="/kb/">首页</a>', '<meta name="robots" content="noindex">'),
	'gb/1/index.html': page(
		'/kb/gb/1/',
		'<p id="p1"><a href="p1/">1</a></p><p id="p2"><a href="p2/">2</a> <a href="#p1">上</a></p>',
	),
	'gb/1/p1/index.html': page(
		'/kb/gb/1/p1/',
		'<p id="p1"><a href="../#p1">1</a><a href="#p1-p2">1-2</a><a href="https://www.ilo.org/#x">外</a></p>',
	),
	'gb/1/p2/index.html': page('/kb/gb/1/p2/', '<p id="p2"><a href="/kb/gb/1/#:~:text=x">2</a></p>'),
	'GB.1/index.html': page(
		'',
		'<a href="/kb/gb/1/">GB.1</a>',
		`<meta http-equiv="refresh" content="0; url=/kb/gb/1/"><meta name="robots" content="noindex"><link rel="canonical" href="${ORIGIN}/kb/gb/1/">`,
	),
	'sitemap-index.xml': locations('sitemapindex', 'sitemap', ['/kb/sitemap-0.xml']),
	'sitemap-0.xml': locations('urlset', 'url', [
		'/kb/',
		'/kb/gb/1/',
		'/kb/gb/1/p1/',
		'/kb/gb/1/p2/',
	]),
};

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'check-site-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Returns the report of a crawl of the whole site with some files changed, without its last line. */
async function check(changes: Readonly<Record<string, string>>): Promise<string> {
	for (const [path, text] of Object.entries({ ...WHOLE, ...changes })) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	const report = formatSiteReport('dist', await checkBuiltSite(folder, '/kb/'));
	return report.split('\n').slice(0, -1).join('\n');
}

test('finds nothing wrong with a whole site', async () => {
	expect(await check({})).toBe('');
});

describe('reports, with file and line,', () => {
	test.each([
		['broken-link', 'a page that is not built', '<a href="/kb/gb/2/">'],
		['broken-link', 'an address that is none', '<a href="http://">'],
		['broken-link', 'a missing picture', '<img src="/kb/a.png" alt="">'],
		['broken-fragment', 'an id that is not on the page', '<a href="/kb/gb/1/#p3">'],
		['broken-fragment', 'an id that is not on this page', '<a href="#p9">'],
		['broken-fragment', 'a range beyond the last paragraph', '<a href="/kb/gb/1/p1/#p1-p3">'],
		['link-outside-base', 'a link that forgets the base', '<a href="/gb/1/">'],
		['link-without-slash', 'a link that hosts redirect', '<a href="/kb/gb/1">'],
		['broken-reference', 'a label of nothing', '<label for="q">词</label>'],
		['duplicate-id', 'an id that stands twice', '<i id="a"></i><i id="a"></i>'],
		['html-syntax', 'an attribute that stands twice', '<i lang="en" lang="en"></i>'],
		['html-syntax', 'a script behind the page', '</body></html><script></script>'],
		['html-content', 'a list in a heading', '<h2><ul><li>一</li></ul></h2>'],
		[
			'html-content',
			'an attribute that cannot stand there',
			'<input type="radio" autocomplete="off">',
		],
		['html-content', 'a link in a button', '<button><a href="/kb/">一</a></button>'],
	])('%s: %s', async (rule, _, body) => {
		const report = await check({
			'index.html': page('/kb/', `<a href="/kb/gb/1/">文件</a>${body}`),
		});
		expect(report.split('\n')).toContain(`dist/index.html:2:1  ${rule}`);
	});

	test.each([
		[
			'dist/gb/2/index.html  orphan-page',
			'a page that no link leads to',
			{
				'gb/2/index.html': page('/kb/gb/2/', ''),
				'sitemap-0.xml': (WHOLE['sitemap-0.xml'] ?? '').replace(
					'</urlset>',
					`<url><loc>${ORIGIN}/kb/gb/2/</loc></url></urlset>`,
				),
			},
		],
		[
			'dist/gb/1/p2/index.html  sitemap-missing',
			'a page that no sitemap lists',
			{ 'sitemap-0.xml': locations('urlset', 'url', ['/kb/', '/kb/gb/1/', '/kb/gb/1/p1/']) },
		],
		[
			'dist/sitemap-0.xml  sitemap-address',
			'an address in the sitemap that only leads on',
			{
				'sitemap-0.xml': (WHOLE['sitemap-0.xml'] ?? '').replace(
					'</urlset>',
					`<url><loc>${ORIGIN}/kb/GB.1/</loc></url></urlset>`,
				),
			},
		],
		[
			'dist/sitemap-0.xml  sitemap-address',
			'an address in the sitemap for the second time',
			{
				'sitemap-0.xml': (WHOLE['sitemap-0.xml'] ?? '').replace(
					'</urlset>',
					`<url><loc>${ORIGIN}/kb/gb/1/</loc></url></urlset>`,
				),
			},
		],
		[
			'dist/gb/1/p2/index.html  orphan-page',
			'a page that only the head of another names',
			{
				'gb/1/index.html': page(
					'/kb/gb/1/',
					'<p id="p1"><a href="p1/">1</a></p><p id="p2"></p>',
					`<link rel="canonical" href="${ORIGIN}/kb/gb/1/"><link rel="next" href="/kb/gb/1/p2/">`,
				),
			},
		],
		[
			'dist/GB.1/index.html:1:1  broken-link',
			'a redirect in the older spelling that leads nowhere',
			{
				'GB.1/index.html': page(
					'',
					'<a href="/kb/gb/1/">GB.1</a>',
					'<meta http-equiv="refresh" content="0, URL=/kb/gb/9/"><meta name="robots" content="noindex">',
				),
			},
		],
		[
			'dist/404.html  canonical-missing',
			'a page without canonical address',
			{ '404.html': page('', '<a href="/kb/">首页</a>', '') },
		],
	])('%s: %s', async (first, _, changes: Record<string, string>) => {
		expect((await check(changes)).split('\n')[0]).toBe(first);
	});

	test('what is wrong and what to do', async () => {
		expect(await check({ 'index.html': page('/kb/', '<a href="/kb/gb/1/#p3">3</a>') })).toBe(
			[
				'dist/index.html:2:1  broken-fragment',
				'  Unexpected link /kb/gb/1/#p3: nothing on /kb/gb/1/ has the id “p3”.',
				'  Hint: Link to an id that is there.',
				'dist/index.html: 1 error',
			].join('\n'),
		);
	});
});

test('says what to do where there is no built site', async () => {
	await expect(checkBuiltSite(folder, '/')).rejects.toThrow('Run `npm run build` first');
});

describe('where a built site lives', () => {
	test('is what its first page says', async () => {
		await writeFile(join(folder, 'index.html'), page('/kb/', ''));
		expect((await readHome(folder)).href).toBe(`${ORIGIN}/kb/`);
	});

	test.each([
		['no site', {}, 'it has no index.html. Run `npm run build` first.'],
		['a page that says nothing', { 'index.html': page('/kb/', '', '') }, 'no canonical address'],
		[
			'a page that says what is no URL',
			{ 'index.html': page('/kb/', '', '<link rel="canonical" href="/kb/">') },
			'no canonical address',
		],
	])('is not known of %s', async (_reason, files, message) => {
		for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
		await expect(readHome(folder)).rejects.toThrow(message);
	});

	test.each([
		[undefined, 'nothing is meant'],
		['/kb/', 'the same'],
		['kb', 'the same without slashes'],
	])('may be meant as %j: %s', (meant, _reason) => {
		expect(requireBase(new URL(`${ORIGIN}/kb/`), meant)).toBe('/kb/');
	});

	test.each(['/', '', '/kb/a/', '/KB/'])('is refused where “%s” is meant', (meant) => {
		expect(() => requireBase(new URL(`${ORIGIN}/kb/`), meant)).toThrow(
			/^The site was built for the path \/kb\/, and BASE says \S*\. Build it again with the same BASE\.$/,
		);
	});
});
