import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { blocksText, inlineText, paragraphsOf } from '../../src/model/text.ts';
import { ATTACKS, hostileText } from './hostile-strings.ts';
import { openPage } from '../site/browser.ts';
import { serveFolder } from '../site/serve.ts';
import { hashOf, ingest, writeAll } from './sample-archive.ts';

const COUNT = 4_000;
const ITEMS = 15;
const ID = 'gb/399/ins/1';
const FILE = "a {b} & 'c' (1) import.txt";
const ROOT_FILES = [
	'src',
	'scripts',
	'public',
	'content',
	'astro.config.mjs',
	'package.json',
	'tsconfig.json',
];

const LOCK = 'content/addresses.lock';
/** Addresses that were published once; the last document is one that others cite. */
const PUBLISHED = [
	'gb/399/ins/9',
	'gb/399/ins/9/p1',
	'gb/399/ins/9/p2-a',
	'gb/340/ins/6',
	'gb/346/ins/8/p70',
	'gb/346/ins/8/p71',
];
const MOVED = [
	['gb/399/ins/9', ID],
	['gb/340/ins/6', `${ID}/p2`],
	['gb/346/ins/8/p70', 'gb/346/ins/8/p13'],
	['gb/346/ins/8/p71', `${ID}/p3`],
] as const;

/** Attacks that can stand in running text without a meaning that the archive gives them itself. */
const attack = (index: number) => ATTACKS[index % ATTACKS.length] ?? '';

function writeHostileSource(): string {
	const texts = fc.sample(hostileText, { numRuns: COUNT, seed: 20261121 });
	const paragraphs: string[] = [];
	for (let start = 0; start < texts.length; start += ITEMS) {
		const number = String(start / ITEMS + 1);
		const items = texts.slice(start, start + ITEMS).map((text) => `- ${text}；`);
		const heading = start % 300 === 0 ? ['', `► ${attack(start / 300)} 标题`, ''] : [];
		paragraphs.push(...heading, `${number}. ${attack(start / ITEMS)}：`, ...items);
	}
	return [
		'理 事 会',
		'第 399 届会议，2030 年 10 月，日内瓦',
		'INS',
		'第一项议程',
		'{process.exit(7)}<script>alert(1)</script> 标题',
		'文件目的',
		'import fs from "node:fs"。¹',
		'政策影响：<img src=x onerror=alert(1)> {process.exit(7)}。',
		'',
		'► 导言',
		'',
		...paragraphs,
		'',
		`${String(Math.ceil(COUNT / ITEMS) + 1)}. 末段。²`,
		'',
		'¹ {process.exit(7)} 首页的注。',
		'',
		'² {process.exit(7)} [链接](javascript:alert(1)) <script>alert(1)</script>。',
		'',
	].join('\n');
}

/** An appendix twice: in its paper, and as a document under a symbol of its own. */
const RULES = '1. 会议室由秘书处分配。¹\n\n2. 申请以书面形式提出。\n\n¹ 见议事规则。\n';
const mastheadOf = (symbol: string) =>
	`${symbol}\n\n理事会\n\n第 399 届会议，2030 年 10 月，日内瓦\n\n机构部分\n\nINS\n\n第五项议程\n\n`;
const TWICE = {
	'paper.txt': `${mastheadOf('GB.399/INS/5')}会议室的使用\n\n1. 规则载于附录一。\n\n附录一\n\n会议室使用规则\n\n${RULES}`,
	'appendix.txt': `${mastheadOf('GB.399/INS/5/Appendix I')}附录一：会议室使用规则\n\n${RULES}`,
};

let root = '';
let output = '';
let document: ArchiveDocument;

/** Builds the site of this project with a hostile document among its own, in a folder of its own. */
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'gb-archive-hostile-site-'));
	for (const file of ROOT_FILES) await cp(file, join(root, file), { recursive: true });
	await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
	const source = writeHostileSource();
	const path = 'content/sources/manifest.yml';
	const manifest = parse(await readFile(join(root, path), 'utf8')) as Manifest;
	manifest.documents.push({
		file: FILE,
		sha256: hashOf(source),
		origin: '{process.exit(7)}<script>alert(1)</script>',
		authentic: 'https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
		facts: {
			authorUnit: '{process.exit(7)}<script>',
			segment: '</title><script>alert(1)</script>',
		},
		corrections: [
			{
				where: `${ID}/front`,
				printed: 'onerror=alert(1)',
				proposed: '{process.exit(7)}</script>',
				reason: '<script>alert(1)</script>{x}',
			},
		],
	});
	for (const [file, text] of Object.entries(TWICE)) {
		manifest.documents.push({ file, sha256: hashOf(text), origin: '测试' });
	}
	const lock = await readFile(join(root, LOCK), 'utf8');
	manifest.moved = MOVED.map(([from, to]) => ({ from, to, reason: '{process.exit(7)}' }));
	await writeAll(root, {
		[path]: stringify(manifest),
		[LOCK]: `${lock}${PUBLISHED.map((address) => `${address} 2026-11-30\n`).join('')}`,
		[`content/sources/${FILE}`]: source,
		...Object.fromEntries(
			Object.entries(TWICE).map(([file, text]) => [`content/sources/${file}`, text]),
		),
	});
	const taken = await ingest(root);
	expect(taken.output).toContain('8 documents');
	const { documents } = await ingestSources(root);
	const found = documents.find(({ id }) => id === ID);
	if (found === undefined) throw new Error('The hostile document was not read.');
	document = found;
	const { SITE: _site, BASE: _base, NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	const build = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: root,
		env,
		encoding: 'utf8',
	});
	output = build.stdout + build.stderr;
	expect(build.status, output).toBe(0);
});

afterAll(() => rm(root, { recursive: true, force: true }));

const readPage = (path: string) => readFile(join(root, 'dist', path), 'utf8');

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
};
const decode = (html: string) =>
	html.replaceAll(
		/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
			if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
			return ENTITIES[name ?? ''] ?? whole;
		},
	);

/** A tag with its attributes, whose values may hold any sign but their quote. */
const TAG =
	/<\/?(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[^\s"'<>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/giu;
const ATTRIBUTE =
	/\s(?<name>[^\s"'<>=/]+)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>]+)))?/gu;

/** Returns the tags of a page with their attributes decoded. */
function readTags(html: string): { name: string; attributes: Map<string, string> }[] {
	return [...html.matchAll(TAG)].map(({ groups }) => ({
		name: groups?.['name']?.toLowerCase() ?? '',
		attributes: new Map(
			[...(groups?.['attributes'] ?? '').matchAll(ATTRIBUTE)].map(({ groups: parts }) => [
				parts?.['name']?.toLowerCase() ?? '',
				decode(parts?.['double'] ?? parts?.['single'] ?? parts?.['bare'] ?? ''),
			]),
		),
	}));
}

const squeeze = (text: string) => text.replaceAll(/[\s\u200B]/gu, '');
const textOf = (html: string) => squeeze(decode(html.replaceAll(TAG, '')));

/** Returns what of a page could run or lead to something that runs, beside the scripts of the site itself. */
function findDangers(html: string): string[] {
	return readTags(html).flatMap(({ name, attributes }) => {
		const dangers = [...attributes].flatMap(([key, value]) => {
			if (key.startsWith('on')) return [`${key}="${value}"`];
			const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'poster'].includes(key);
			const scheme = /^\s*(?<name>[a-z][a-z0-9+.-]*):/iu
				.exec(value)
				?.groups?.['name']?.toLowerCase();
			return isAddress && scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)
				? [`${key}="${value}"`]
				: [];
		});
		const strange = ['iframe', 'object', 'embed', 'img'].includes(name) ? [`<${name}>`] : [];
		return [...dangers, ...strange];
	});
}

/** Returns the scripts of a page, each by its attributes; data that is no script is left out. */
const scriptsOf = (html: string) =>
	readTags(html)
		.filter(({ name, attributes }) => name === 'script' && attributes.get('type') !== DATA)
		.map(({ attributes }) => JSON.stringify([...attributes]));

const DATA = 'application/ld+json';

describe('hostile text in every field of a document', () => {
	test('runs nothing while the site is built', async () => {
		for (const folder of [root, process.cwd(), join(root, 'dist')]) {
			expect(existsSync(join(folder, 'PWNED'))).toBe(false);
		}
		const names = await readdir(join(root, 'dist'), { recursive: true });
		expect(names.filter((name) => /PWNED|passwd/u.test(name))).toEqual([]);
		expect(paragraphsOf(document.body)).toHaveLength(Math.ceil(COUNT / ITEMS) + 1);
	});

	test('has a note of the first page beside what it explains', async () => {
		const page = await readPage(`${ID}/index.html`);
		const framed =
			/<div class="passage">\s*<section class="front"[\s\S]*?<\/section>\s*(?<note><aside[\s\S]*?<\/aside>)/u;
		expect(textOf(framed.exec(page)?.groups?.['note'] ?? '')).toContain(
			'{process.exit(7)}首页的注。',
		);
		expect(page.split('首页的注')).toHaveLength(2);
	});

	test('stands in the page of the document as printed, all of it', async () => {
		const page = textOf(await readPage(`${ID}/index.html`));
		let from = 0;
		for (const { number, blocks } of paragraphsOf(document.body)) {
			for (const block of blocks) {
				const text = squeeze(inlineText(block.content));
				const at = page.indexOf(text, from);
				expect(at, `paragraph ${String(number)}: ${text}`).toBeGreaterThanOrEqual(from);
				from = at + text.length;
			}
		}
		for (const note of document.footnotes)
			expect(page).toContain(squeeze(inlineText(note.content)));
		expect(page).toContain(squeeze(document.metadata.title.value));
	});

	test('stands in the data as printed', async () => {
		const data = JSON.parse(await readPage(`api/v1/${ID}.json`)) as {
			title: string;
			paragraphs: { text: string; html: string }[];
		};
		expect(data.title).toBe(document.metadata.title.value);
		expect(data.paragraphs.map(({ text }) => squeeze(text))).toEqual(
			paragraphsOf(document.body).map(({ blocks }) => squeeze(blocksText(blocks))),
		);
		for (const { html } of data.paragraphs) {
			expect(findDangers(html)).toEqual([]);
			expect(scriptsOf(html)).toEqual([]);
		}
	});

	test('adds no script, no handler and no address that runs to any page', async () => {
		const own = scriptsOf(await readPage('gb/346/ins/8/index.html'));
		expect(new Set(scriptsOf(await readPage(`${ID}/index.html`)))).toEqual(new Set(own));
		const ownParagraph = new Set(scriptsOf(await readPage('gb/346/ins/8/p1/index.html')));
		const names = await readdir(join(root, 'dist'), { recursive: true });
		const pages = names.filter((name) => name.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(600);
		for (const name of pages) {
			const html = await readPage(name);
			expect(findDangers(html), name).toEqual([]);
			if (new RegExp(`^${ID}/p\\d`, 'u').test(name)) {
				expect(new Set(scriptsOf(html)), name).toEqual(ownParagraph);
			}
		}
	});
});

describe('addresses that are gone', () => {
	test.each([
		['gb/399/ins/9', `/${ID}/`, 'a document'],
		['GB.399/INS/9', `/${ID}/`, 'its symbol'],
		['gb/399/ins/9/p1', `/${ID}/p1/`, 'its paragraph'],
		['gb/340/ins/6', `/${ID}/p2/`, 'a document that is cited'],
		['gb/346/ins/8/p70', '/gb/346/ins/8/p13/', 'a paragraph of a document that is held'],
	])('%s leads on to %s: %s', async (from, to) => {
		const page = await readPage(`${from}/index.html`);
		const refresh = readTags(page).find(
			({ attributes }) => attributes.get('http-equiv') === 'refresh',
		);
		expect(refresh?.attributes.get('content')).toBe(`0; url=${to}`);
	});

	test('are listed for the script that follows fragments', async () => {
		const { moved } = JSON.parse(await readPage('moved.json')) as { moved: object };
		expect(moved).toEqual({
			'gb/340/ins/6': `/${ID}/p2/`,
			'gb/346/ins/8/p70': '/gb/346/ins/8/p13/',
			'gb/346/ins/8/p71': `/${ID}/p3/`,
			'gb/399/ins/9': `/${ID}/`,
			'gb/399/ins/9/p1': `/${ID}/p1/`,
			'gb/399/ins/9/p2-a': `/${ID}/`,
		});
	});

	test.each([
		['gb/346/ins/8/#p70', 'gb/346/ins/8/#p13', 'a fragment, in its document'],
		['gb/346/ins/8/#p71', `${ID}/p3/`, 'a fragment, in another document'],
		['gb/346/ins/8/p71/', `${ID}/p3/`, 'the page of a paragraph'],
		['GB.399/INS/9/', `${ID}/`, 'the page of a symbol'],
		['gb/399/ins/9/', `${ID}/`, 'a document'],
		['gb/399/ins/9/#p1', `${ID}/#p1`, 'a paragraph in a document'],
	])('/%s leads a reader to /%s: %s', async (from, to) => {
		await using server = await serveFolder(join(root, 'dist'));
		await using opened = await openPage(server.url(from));
		await opened.page.waitForURL(server.url(to));
		expect(await opened.page.locator('h1').count()).toBe(1);
	});
});

describe('an appendix that is in its paper and a document of its own, word for word', () => {
	const [inPaper, own] = ['gb/399/ins/5/appendix1', 'gb/399/ins/5/appendix-i'];

	test.each([
		[`${inPaper}/`, `${own}/`, 'the appendix'],
		[`${inPaper}/p2/`, `${own}/p2/`, 'a paragraph of it'],
		[`${own}/`, `${own}/`, 'the document'],
		[`${own}/p2/`, `${own}/p2/`, 'a paragraph of the document'],
		['gb/399/ins/5/p1/', 'gb/399/ins/5/p1/', 'a paragraph of the paper itself'],
	])('%s is canonical at %s: %s', async (page, canonical) => {
		const tags = readTags(await readPage(`${page}index.html`));
		const link = tags.find(({ attributes }) => attributes.get('rel') === 'canonical');
		expect(link?.attributes.get('href')).toBe(`http://localhost:4321/${canonical}`);
	});

	test('is listed for search engines once', async () => {
		const sitemap = await readPage('sitemap-0.xml');
		expect(sitemap).toContain(`<loc>http://localhost:4321/${own}/p2/</loc>`);
		expect(sitemap).not.toContain(`${inPaper}/`);
	});

	test('leads from each of the two to the other', async () => {
		const linksOf = (html: string) =>
			readTags(html).map(({ attributes }) => attributes.get('href'));
		expect(linksOf(await readPage('gb/399/ins/5/index.html'))).toContain(`/${own}/`);
		expect(linksOf(await readPage(`${own}/index.html`)).join('\n')).toMatch(
			/^\/gb\/399\/ins\/5\/(?:#appendix1|appendix1\/)$/mu,
		);
	});
});
