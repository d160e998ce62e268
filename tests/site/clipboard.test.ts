import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ApiDocument } from '../../src/model/api/document.ts';
import { openPage, type OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

const DOCUMENT = 'gb/346/ins/8/';
const PERMISSIONS = ['clipboard-read', 'clipboard-write'];

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

const open = (path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<OpenPage> =>
	openPage(server.url(path), {
		context: { permissions: PERMISSIONS, viewport: VIEWPORTS.wide, colorScheme },
	});

function readDocument(): ApiDocument {
	const file = join(inject('sites').root.folder, 'api/v1/gb/346/ins/8.json');
	return JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;
}

const paragraph = (number: number) => {
	const found = readDocument().paragraphs.find((one) => one.number === number);
	if (found === undefined) throw new Error(`There is no paragraph ${String(number)}.`);
	return found;
};

interface Copied {
	text: string;
	html: string;
}

/** Empties the clipboard, does what copies, and returns what it holds then. */
async function copy(page: Page, act: () => Promise<void>): Promise<Copied> {
	await page.evaluate(() => navigator.clipboard.writeText('nothing'));
	await act();
	const read = () =>
		page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const get = async (type: string) =>
				item?.types.includes(type) === true ? await (await item.getType(type)).text() : '';
			return { text: await get('text/plain'), html: await get('text/html') };
		});
	await expect.poll(async () => (await read()).text).not.toBe('nothing');
	return read();
}

/** Selects from so many characters into the first text of one element to so many into the last text of another. */
const select = (page: Page, from: [string, number], to: [string, number]) =>
	page.evaluate(
		([[first, start], [last, end]]) => {
			const textsOf = (selector: string) => {
				const root = document.querySelector(selector);
				if (root === null) throw new Error(`The page has no ${selector}.`);
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				const texts: Text[] = [];
				while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
				return texts;
			};
			const begin = textsOf(first)[0];
			const finish = textsOf(last).at(-1);
			if (begin === undefined || finish === undefined) throw new Error('There are no words.');
			getSelection()?.setBaseAndExtent(begin, start, finish, end === -1 ? finish.data.length : end);
		},
		[from, to] as const,
	);

const copyByKey = async (page: Page) => {
	// What watches the reader is fetched when there is a selection.
	await page.locator('.selection-bar:popover-open').waitFor();
	return copy(page, () => page.keyboard.press('Control+c'));
};

async function copyForm(page: Page, place: string, form: string): Promise<Copied> {
	await page.locator(place).hover({ position: { x: 5, y: 5 } });
	await page.locator(`${place} .copy-button`).click();
	await page.locator('.copy-panel:popover-open').waitFor();
	return copy(page, () =>
		page.locator('.copy-panel').getByRole('button', { name: form }).first().click(),
	);
}

/** Returns what HTML from the clipboard holds: its text, its elements, its links, and attributes besides. */
const readHtml = (page: Page, html: string) =>
	page.evaluate((markup) => {
		const body = new DOMParser().parseFromString(markup, 'text/html').body;
		const all = [...body.querySelectorAll('*')];
		return {
			text: body.textContent,
			elements: [...new Set(all.map(({ localName }) => localName))].sort(),
			attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))].sort(),
			links: [...body.querySelectorAll('a')].map((link): [string, string] => [
				link.textContent,
				link.href,
			]),
			blocks: [...body.children].map(({ localName }) => localName),
		};
	}, html);

const raise = (number: number) =>
	String(number).replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
const bare = (text: string) => text.replaceAll(/\s/gu, '');

describe('Ctrl+C', () => {
	test.each(['light', 'dark'] as const)(
		'over two headings gives lines, headings and marks of notes, and nothing of the %s page',
		async (scheme) => {
			await using opened = await open(DOCUMENT, scheme);
			const { page } = opened;
			await select(page, ['#h2', 0], ['#p5 .paragraph-text', -1]);
			const { text, html } = await copyByKey(page);
			const [heading, under, fourth = '', ...rest] = text.split('\n');
			expect([heading, under]).toEqual(['I. 联合国发展系统改革现状', '四年度全面政策审查']);
			const notes = readDocument().footnotes.filter(({ number }) => number === 5 || number === 6);
			// As printed, with its two marks, between the paragraphs its notes, and no number of a paragraph.
			expect(bare(fourth.replace(raise(5), '').replace(raise(6), ''))).toBe(
				bare(paragraph(4).text),
			);
			expect(fourth).toContain(`执行情况，${raise(5)}并就`);
			expect(rest.map(bare)).toEqual([
				...notes.map((note) => bare(raise(note.number) + note.text)),
				bare(paragraph(5).text),
			]);
			const read = await readHtml(page, html);
			expect(read.blocks).toEqual(['h2', 'h3', 'p', 'p', 'p', 'p']);
			expect(read.elements).toEqual(['a', 'h2', 'h3', 'p', 'sup']);
			expect(read.attributes).toEqual(['href']);
			expect(read.links).toEqual([
				['5', server.url(`${DOCUMENT}#fn5`)],
				['6', server.url(`${DOCUMENT}#fn6`)],
				['第 75/233 号决议', server.url('un/a/res/75/233/')],
			]);
			await opened.expectClean();
		},
	);

	test('inside of one paragraph is put into the line where it is pasted', async () => {
		await using opened = await open(DOCUMENT);
		await select(opened.page, ['#p12 .paragraph-text', 0], ['#p12 .paragraph-text', 10]);
		const { text, html } = await copyByKey(opened.page);
		expect(paragraph(12).text.startsWith(text)).toBe(true);
		expect(html).toBe(text);
	});

	test('of items keeps their letters, of a bullet list the list', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await select(page, ['#p61 .paragraph-text', 0], ['#p61-b .item-text', -1]);
		const { text, html } = await copyByKey(page);
		expect(bare(text)).toBe(bare(paragraph(61).text));
		expect(text.split('\n').map((line) => line.slice(0, 4))).toEqual(['理事会：', '(a) ', '(b) ']);
		expect((await readHtml(page, html)).blocks).toEqual(['p', 'p', 'p']);
	});

	test('of the words of a page alone leaves its buttons, numbers and signs of corrections out', async () => {
		await using opened = await open(`${DOCUMENT}p4/`);
		const { page } = opened;
		await page.locator('#p4').hover({ position: { x: 5, y: 5 } });
		await page.locator('#p4 .copy-button').waitFor();
		await select(page, ['#p4', 0], ['#p4 .paragraph-text', -1]);
		const { text } = await copyByKey(page);
		expect(bare(text.replace(raise(5), '').replace(raise(6), ''))).toBe(bare(paragraph(4).text));
	});

	test('in a field, and outside of the page, is left to the browser', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await page.keyboard.press('/');
		await page.keyboard.type('第12段');
		await page.keyboard.press('Control+a');
		const { text, html } = await copy(page, () => page.keyboard.press('Control+c'));
		expect([text, html]).toEqual(['第12段', '']);
	});
});

describe('a selection', () => {
	test('over a heading is cited by its paragraphs, with the heading in the quotation', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await select(page, ['#p3 .paragraph-text', 0], ['#p4 .paragraph-text', -1]);
		const bar = page.locator('.selection-bar:popover-open');
		await bar.waitFor();
		const cited = await copy(page, () => bar.getByRole('button', { name: '中文引注' }).click());
		expect(cited.text).toBe('理事会文件GB.346/INS/8，第3和4段');
		const link = await copy(page, () =>
			bar.getByRole('button', { name: '链接', exact: true }).click(),
		);
		expect(link.text).toBe(server.url(`${DOCUMENT}p3/#p3-p4`));
		const { text } = await copy(page, () => bar.getByRole('button', { name: '引文' }).click());
		const lines = text.split('\n');
		expect(lines.slice(1, 3)).toEqual(['I. 联合国发展系统改革现状', '四年度全面政策审查']);
		expect(text).toContain('（理事会文件GB.346/INS/8，第3和4段，脚注从略）');
	});
});

describe('a quotation', () => {
	test('says in plain text that marks of notes were left out, and keeps marks and notes as HTML', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		const { text, html } = await copyForm(page, '#p4', '引文连同引注');
		const url = server.url(`${DOCUMENT}p4/`);
		expect(text.endsWith(`”（理事会文件GB.346/INS/8，第4段，脚注从略）${url}`)).toBe(true);
		expect(bare(text)).toContain(bare(paragraph(4).text).slice(0, 100));
		const read = await readHtml(page, html);
		expect(read.elements).toEqual(['a', 'p', 'sup']);
		expect(read.attributes).toEqual(['href']);
		expect(read.links).toEqual([
			['5', server.url(`${DOCUMENT}#fn5`)],
			['6', server.url(`${DOCUMENT}#fn6`)],
			['理事会文件GB.346/INS/8，第4段', url],
		]);
		expect(read.text).not.toContain('脚注从略');
		const note = readDocument().footnotes.find(({ number }) => number === 5)?.text ?? '-';
		expect(read.text).toContain(`5 ${note}`);
	});

	test('of a paragraph without notes says nothing of them', async () => {
		await using opened = await open(DOCUMENT);
		const { text } = await copyForm(opened.page, '#p5', '引文连同引注');
		expect(text).toBe(
			`“${paragraph(5).text}”（理事会文件GB.346/INS/8，第5段）${server.url(`${DOCUMENT}p5/`)}`,
		);
	});
});

/** Programs that make `pasted.docx` of `pasted.html` in a folder, with their parameters. */
const CONVERTERS = [
	{
		program: 'soffice',
		parametersIn: (folder: string) => [
			`-env:UserInstallation=file://${folder}/profile`,
			...['--headless', '--infilter=HTML (StarWriter):EncodingFilter:UTF-8'],
			...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, `${folder}/pasted.html`],
		],
	},
	{
		program: 'pandoc',
		parametersIn: (folder: string) => [
			...['-f', 'html', `${folder}/pasted.html`, '-o', `${folder}/pasted.docx`],
		],
	},
];

const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string) =>
	text.replaceAll(/&(amp|lt|gt|quot|apos);/gu, (all, name: string) => XML[name] ?? all);

/** A link as an element, whose address is a relation; and one as a field, as LibreOffice writes it where it has a fragment. */
const LINK =
	/<w:hyperlink [^>]*?r:id="(?<id>[^"]*)"[^>]*>(?<words>.*?)<\/w:hyperlink>|HYPERLINK "(?<url>[^"]*)"(?: \\l "(?<anchor>[^"]*)")?\s*<\/w:instrText>(?<shown>.*?)<w:fldChar w:fldCharType="end"/gsu;

/** Returns the text and the links of a Word file, the links in the order of its words. */
function readDocx(file: string): { text: string; links: [string, string][] } {
	const parts = unzipSync(readFileSync(file));
	const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const targets = new Map(
		[...part('word/_rels/document.xml.rels').matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => [
			/ Id="([^"]*)"/u.exec(tag)?.[1],
			/ Target="([^"]*)"/u.exec(tag)?.[1],
		]),
	);
	const wordsOf = (xml: string) =>
		unescapeXml(
			[...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)].map(([, words]) => words).join(''),
		);
	const body = part('word/document.xml');
	const links = [...body.replaceAll('&quot;', '"').matchAll(LINK)];
	return {
		text: wordsOf(body),
		links: links.map(({ groups = {} }): [string, string] => {
			const { id, words, url, anchor, shown } = groups;
			const target = url ?? targets.get(id) ?? '';
			return [
				wordsOf(words ?? shown ?? ''),
				unescapeXml(anchor === undefined ? target : `${target}#${anchor}`),
			];
		}),
	};
}

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe.each(CONVERTERS)(
	'$program makes a Word file of what was copied',
	({ program, parametersIn }) => {
		const there = isThere(program);
		const nameOf = (what: string) =>
			there ? what : `skipped, because this machine has no ${program}: ${what}`;

		function toDocx({ html }: Copied) {
			const folder = mkdtempSync(join(tmpdir(), 'gb-archive-paste-'));
			try {
				writeFileSync(
					join(folder, 'pasted.html'),
					`<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`,
				);
				const { status, stderr } = spawnSync(program, parametersIn(folder));
				expect(status, String(stderr)).toBe(0);
				return readDocx(join(folder, 'pasted.docx'));
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}

		test.skipIf(!there)(nameOf('a quotation, with its words, marks and links'), async () => {
			await using opened = await open(DOCUMENT);
			const copied = await copyForm(opened.page, '#p4', '引文连同引注');
			const { text, links } = toDocx(copied);
			const read = await readHtml(opened.page, copied.html);
			expect(bare(text)).toBe(bare(read.text));
			expect(bare(text)).toContain(bare('提供了进一步指导。联合国秘书长及副秘书长(担任'));
			expect(links).toEqual(read.links);
		});

		test.skipIf(!there)(nameOf('what Ctrl+C gave, over a heading'), async () => {
			await using opened = await open(DOCUMENT);
			const { page } = opened;
			await select(page, ['#h2', 0], ['#p5 .paragraph-text', -1]);
			const copied = await copyByKey(page);
			const { html, text: plain } = copied;
			const { text, links } = toDocx(copied);
			// The marks are raised by their look there.
			expect(bare(text)).toBe(
				bare(plain.replaceAll(/[⁰¹²³⁴-⁹]/gu, (one) => one.normalize('NFKC'))),
			);
			expect(links.map(([, url]) => url)).toEqual(
				(await readHtml(page, html)).links.map(([, url]) => url),
			);
		});

		test.skipIf(!there)(nameOf('a merged citation, each place a link of its own'), async () => {
			await using opened = await open('basket/#gb/346/ins/8:p12,p14-p16,fn3');
			const { page } = opened;
			await page.getByLabel('同一文件的合为一条').check();
			await page.getByLabel('形式').selectOption('english');
			const copied = await copy(page, () =>
				page.getByRole('button', { name: '复制全部引注' }).click(),
			);
			expect(copied.text).toBe('GB.346/INS/8, paras 12 and 14–16; footnote 3');
			const { text, links } = toDocx(copied);
			expect(text).toBe(copied.text);
			expect(links).toEqual([
				['GB.346/INS/8', server.url(DOCUMENT)],
				['12', server.url(`${DOCUMENT}p12/`)],
				['14–16', server.url(`${DOCUMENT}p14/#p14-p16`)],
				['3', server.url(`${DOCUMENT}#fn3`)],
			]);
		});
	},
);
