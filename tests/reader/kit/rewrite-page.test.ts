import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../scripts/check-site/parse-page.ts';
import { createFinder, planPages } from '../../../scripts/kit/kit-plan.ts';
import { createRehomer } from '../../../scripts/kit/kit-home.ts';
import { rewritePage } from '../../../scripts/kit/rewrite-page.ts';
import { renderQr } from '../../../src/outputs/paths/render-qr.ts';
import { toContents } from './kit-contents.ts';

const CONTENTS = toContents(['gb/346/ins/8', 'gb/340/pol/6'], ['reform']);
const find = createFinder(planPages(CONTENTS), CONTENTS);
const PAGE = { path: 'gb/346/ins/8/', file: 'gb/346/ins/8/index.html' };
const HOME = 'https://archive.example/';

function rewrite(
	body: string,
	{
		home = null,
		head = '',
		attributes = '',
		rehome = null,
		hasGuides = true,
	}: {
		home?: string | null;
		head?: string;
		attributes?: string;
		rehome?: ((address: string) => string) | null;
		hasGuides?: boolean;
	} = {},
): string {
	const html = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8">${head}<title>页</title></head><body${attributes}>${body}</body></html>`;
	const setting = { base: '/', home, find, rehome, hasGuides };
	return toHtml(rewritePage(parsePage(html).tree, PAGE, setting));
}

const bodyOf = (html: string) => /<body[^>]*>(.*)<\/body>/su.exec(html)?.[1];

describe('links', () => {
	test.each([
		[
			'<a href="/gb/340/pol/6/#p2">二</a>',
			'<a href="../../../340/pol/6/index.html#p2">二</a>',
			'to a document of the kit',
		],
		[
			'<a class="reference not-held" href="/gb/340/ins/6/">件</a>',
			'<span class="reference not-held" title="不在这个离线包里" data-kit-absent="">件</span>',
			'to a document that is nowhere',
		],
		[
			'<p><a href="/documents/gb/">理事会</a></p>',
			'<p><span>理事会</span></p>',
			'to a page that is nowhere: words as all others',
		],
		[
			'<a href="https://www.ilo.org/x">x</a>',
			'<a href="https://www.ilo.org/x" rel="noopener" title="需要联网" data-kit-away="">x</a>',
			'to another host',
		],
		[
			'<img src="/images/0a.png" alt="图">',
			'<img src="../../../../images/0a.png" alt="图">',
			'an image of a figure, which the kit holds',
		],
		['<a href="#fn1">1</a>', '<a href="#fn1">1</a>', 'within the page'],
		[
			'<form action="/search/" method="get"><input name="q"></form>',
			'<form action="../../../../search.html" method="get"><input name="q"></form>',
			'a form of the search',
		],
		['<p>甲<form action="/basket/"></form></p>', '<p>甲</p><p></p>', 'a form that nothing answers'],
	])('%s → %s: %s', (body, expected) => {
		expect(bodyOf(rewrite(body))).toBe(expected);
	});

	test('to a document that is published lead there', () => {
		expect(bodyOf(rewrite('<a href="/gb/340/ins/6/">件</a>', { home: HOME }))).toBe(
			'<a href="https://archive.example/gb/340/ins/6/" rel="noopener" title="需要联网" data-kit-away="">件</a>',
		);
	});

	test.each([null, HOME])('out of the bar are taken away, whether published or not: %j', (home) => {
		const bar =
			'<header class="bar"><nav><a href="/documents/">文件</a><a href="/map/">决定</a></nav></header>';
		expect(bodyOf(rewrite(bar, { home }))).toBe(
			'<header class="bar"><nav><a href="../../../../index.html#documents">文件</a></nav></header>',
		);
	});

	test('are words alone among the facts about a document, whether published or not', () => {
		const facts = '<ul class="facts"><li><a href="/documents/2022/">2022年</a></li></ul>';
		expect(bodyOf(rewrite(facts, { home: HOME }))).toBe(
			'<ul class="facts"><li><span>2022年</span></li></ul>',
		);
	});

	test('leave no empty list, and no section that is nothing but a title', () => {
		const section =
			'<section><h2>联系</h2> <ul class="relations-links"> <li> <a href="/map/">图</a> </li> </ul> </section><section><h2>来源</h2><p>某处</p></section>';
		expect(bodyOf(rewrite(section))).toBe('<section><h2>来源</h2><p>某处</p></section>');
	});

	test('printed as an address lead to what they print', () => {
		const address =
			'<p class="path-qr"><a class="path-address" href="/paths/reform/"> https://archive.example/paths/reform/ </a></p>';
		expect(bodyOf(rewrite(address, { home: HOME }))).toContain(
			'href="https://archive.example/paths/reform/"',
		);
		expect(bodyOf(rewrite(address))).toBe('');
	});
});

test('addresses are printed under the home that is given: in letters, as codes, and in the head', () => {
	const built = 'http://localhost:4321/';
	const code = (address: string) =>
		`<div class="path-qr">${toHtml(renderQr(address))}<a class="path-address" href="/paths/reform/">${address}</a></div>`;
	const html = rewrite(code(`${built}paths/reform/`), {
		home: HOME,
		head: `<link rel="canonical" href="${built}paths/reform/">`,
		rehome: createRehomer(built, HOME),
	});
	expect(html).toContain(toHtml(renderQr(`${HOME}paths/reform/`)));
	expect(html).toContain(`>${HOME}paths/reform/</a>`);
	expect(html).toContain(`<link rel="canonical" href="${HOME}paths/reform/">`);
	expect(html).not.toContain('localhost');
});

test('answers, and what shows them, are left out of a kit for participants', () => {
	const body =
		'<section class="slide"><h2>问题</h2><p>为什么？</p><div class="slide-answers" hidden><p>答案</p></div></section>' +
		'<aside class="slides-speaker"><p>说明</p></aside>' +
		'<button type="button" data-slides-answers>答案</button><button type="button" data-slides-next>下一页</button>';
	expect(bodyOf(rewrite(body, { hasGuides: false }))).toBe(
		'<section class="slide"><h2>问题</h2><p>为什么？</p></section><button type="button" data-slides-next="">下一页</button>',
	);
	expect(bodyOf(rewrite(body))).toContain('答案');
});

describe('the head', () => {
	const HEAD = [
		'<script src="/_astro/apply-theme.js"></script>',
		'<link rel="canonical" href="http://localhost:4321/gb/346/ins/8/">',
		'<link rel="alternate" type="application/atom+xml" href="/feed.xml">',
		'<link rel="stylesheet" href="/_astro/site.Ab1.css">',
		'<link rel="stylesheet" media="print" href="/gb/346/ins/8/print.css">',
		'<meta property="og:url" content="http://localhost:4321/gb/346/ins/8/">',
		'<script type="application/ld+json">{"@id":"http://localhost:4321/"}</script>',
		`<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-x'">`,
	].join('');

	test('has the style sheets, the policy and the scripts of the kit, and no address of the build', () => {
		const head = rewrite('', { head: HEAD }).replaceAll('&#x27;', "'");
		expect(/<head>(.*)<title>/su.exec(head)?.[1]).toBe(
			[
				'<meta charset="utf-8">',
				`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'">`,
				'<script src="../../../../assets/theme.js"></script>',
				'<link rel="stylesheet" href="../../../../assets/site.Ab1.css">',
				'<link rel="stylesheet" media="print" href="print.css">',
			].join(''),
		);
	});

	test('ends with what is the kit’s own, the script to run when the page is there', () => {
		expect(rewrite('')).toContain(
			'<link rel="stylesheet" href="../../../../assets/kit.css"><script src="../../../../assets/page.js" defer></script></head>',
		);
	});

	test('of a presentation has one script, and no choice of theme', () => {
		const html = rewrite('', { attributes: ' class="page-slides"' });
		expect(html.match(/<script[^>]*>/gu)).toEqual([
			'<script src="../../../../assets/slides.js" defer>',
		]);
	});
});

test('no module is left, wherever it stands, and no inline script', () => {
	const html = rewrite(
		'<p>一</p><script type="module" src="/_astro/Page.js"></script><script>alert(1)</script>',
	);
	expect(bodyOf(html)).toBe('<p>一</p>');
});

test('a text keeps its signs and its white space', () => {
	const text = '<p>第 5 段  &#x26; &lt;b> “甲” </p>';
	expect(parsePage(rewrite(text)).tree).toMatchObject({ children: [{}, {}] });
	expect(bodyOf(rewrite(text))).toBe('<p>第 5 段  &#x26; &#x3C;b> “甲” </p>');
});
