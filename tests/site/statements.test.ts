import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findElements, hasClass, textProperty } from '../../scripts/check-site/page-tree.ts';
import { ingestDocument, type SourceReading } from '../../src/ingest/ingest-document.ts';
import type { ClassifiedLine } from '../../src/ingest/read/line.ts';
import { hashBytes } from '../../src/ingest/sources/read-source-file.ts';
import { readManifest, SOURCES } from '../../src/ingest/sources/read-sources.ts';
import { awaitAnswer } from './await-answer.ts';
import { openPage } from './browser.ts';
import { pageText } from './page-text.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { readSiteData, requirePage, type SiteData } from './site-data.ts';

/* What the archive says of itself, where it can be held against what it does. */

let data: SiteData;
let server: SiteServer;
let readings: SourceReading[];

beforeAll(async () => {
	const { folder, base } = inject('sites').archive;
	data = await readSiteData({ folder, base });
	server = await serveFolder(folder, { base });
	readings = await Promise.all(
		readManifest(process.cwd()).manifest.documents.map(async (entry) => {
			const bytes = await readFile(join(SOURCES, entry.file));
			return ingestDocument({ entry, bytes, sha256: hashBytes(bytes) });
		}),
	);
});

afterAll(() => server.close());

const bare = (text: string) => text.replaceAll(/\s/gu, '');
const textOf = (path: string) => pageText(requirePage(data.site, `${data.site.base}${path}`).tree);

test('no page ends a sentence twice', () => {
	const doubled = [...data.site.pages.values()].flatMap(({ url, tree }) =>
		[...pageText(tree).matchAll(/.{0,20}(?:[。；，：]{2}|[a-z)]\.\.(?!\.)).{0,8}/gu)].map(
			([words]) => `${url}: ${words}`,
		),
	);
	expect(doubled).toEqual([]);
});

test('where no address for messages is set, no page sends its reader to one', () => {
	for (const path of ['about/', 'about/rights/', 'about/accessibility/']) {
		expect(textOf(path), path).toContain('没有设接收来信的地址，请与提供本站的机构联系。');
		expect(textOf(`en/${path}`), path).toContain('No contact address has been set for this site');
	}
});

describe('the lines that stand on no page', () => {
	/** What a line prints besides marks of notes, links, bold type and quotation of web addresses. */
	const stripMarkup = (text: string) =>
		text
			.replaceAll(/<sup>\d+<\/sup>|[¹²³⁰⁴-⁹]+|\*\*/gu, '')
			.replaceAll(/\[(?<words>[^[\]]+)\]\([^()]*\)/gu, '$<words>')
			.replaceAll(/<(?<address>https?:[^<>]+)>/gu, '$<address>');

	/** Lines of the masthead that the page sets in its own manner. */
	const MANNERS: Readonly<Record<string, string>> = {
		第三十八届会议: '第38届会议',
		第五十届会议: '第50届会议',
		临时议程项目11: '第十一项议程',
	};

	/** Returns what of a line has to stand on the page of its document, a piece each. */
	function piecesOf({ role, text, content, field }: ClassifiedLine): string[] {
		const words = bare(stripMarkup(text.slice(content.from, content.to)));
		if (role !== 'masthead') return [words];
		const value = words.replace(/^[^：]*：/u, '');
		// The page has the code in the symbol.
		return field === 'sectionCode'
			? [`/${value}/`]
			: value.split('，').map((piece) => MANNERS[piece] ?? piece);
	}

	test('are all but those that stand on the page of their document', () => {
		let count = 0;
		for (const { document, lines, leftOut } of readings) {
			const page = bare(textOf(`${document?.id ?? ''}/`));
			const missing = new Set(leftOut.map(({ line }) => line));
			for (const line of lines) {
				if (missing.has(line.number) || ['blank', 'rule'].includes(line.role)) continue;
				count += 1;
				for (const piece of piecesOf(line)) {
					expect(page, `${document?.id ?? ''}, line ${String(line.number)}`).toContain(piece);
				}
			}
		}
		expect(count).toBeGreaterThan(1100);
	});

	test('are not those of another meeting, nor a notice: the page has them', () => {
		const page = bare(textOf('unido/pbc/38/item-11/'));
		for (const words of ['为节约起见', '工业发展理事会', '第50届会议', '2022年11月21日至23日']) {
			expect(page).toContain(words);
		}
	});

	test.each([
		['about/coverage/', '行，'],
		['en/about/coverage/', ', '],
	])('are listed by their numbers and words on %s', (path) => {
		const listed = bare(textOf(path));
		for (const { document, leftOut } of readings) {
			expect(leftOut.length, document?.id).toBeGreaterThan(0);
			for (const { line, text, kind } of leftOut) {
				if (kind === 'contents') continue;
				const number = path.startsWith('en/') ? `Line${String(line)},` : `第${String(line)}行，`;
				expect(listed).toContain(number);
				expect(listed).toContain(bare(text));
			}
		}
		// The table of contents of GB.346/PFA/1, its lines 43 to 66.
		expect(listed).toMatch(/第43至66行，目录|Lines43to66,tableofcontents/u);
	});

	test('are as many as the end of their document says, which leads to the list', () => {
		for (const { document, leftOut } of readings) {
			const { tree } = requirePage(data.site, `${data.site.base}${document?.id ?? ''}/`);
			const [link] = findElements(
				tree,
				(one) => textProperty(one, 'dataLabel') === 'provenance.leftOut',
			);
			if (link === undefined) throw new Error(`${document?.id ?? ''} does not say it.`);
			expect(pageText(link)).toContain(`其中${String(leftOut.length)}行不在本页上`);
			expect(textProperty(link, 'href')).toBe(`${data.site.base}about/coverage/#left-out`);
		}
	});

	test('are those that the pages about the archive give as examples', () => {
		const all = readings.flatMap(({ leftOut }) => leftOut.map(({ text }) => text));
		expect(all).toContain('文件目的');
		for (const path of ['about/', 'en/about/']) expect(textOf(path)).toContain('文件目的');
		// What they say is on the page, and is not among them.
		for (const words of ['工业发展理事会', '为节约起见，本文件未作印发']) {
			expect(all.join('\n')).not.toContain(words);
			expect(textOf('about/')).toContain(`“${words}”`);
		}
	});
});

test('every symbol that is cited is a link, as the home page says, and its page lists the place', () => {
	for (const { id, front, paragraphs, footnotes } of data.documents) {
		const references = [front, ...paragraphs, ...footnotes].flatMap((one) => one.references);
		for (const { raw, target } of references) {
			expect(target, `${id}: ${raw}`).not.toBeNull();
			if (target === null || target === id) continue;
			const { tree } = requirePage(data.site, `${data.site.base}${target}/`);
			const citing = findElements(tree, (one) => hasClass(one, 'citing-place'));
			const hrefs = citing.map((one) => String(textProperty(one, 'href')));
			expect(hrefs.some((href) => href.startsWith(`${data.site.base}${id}/`))).toBe(true);
		}
	}
});

describe('the words of a search', () => {
	const WORDS = '社会对话';

	/** Returns the addresses that the server was asked for while something was done on a page. */
	async function watchRequests(path: string, status: number, act: Act): Promise<string[]> {
		await using opened = await openPage(server.url(path), { status });
		const { page } = opened;
		const asked: string[] = [];
		page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
		await act(page);
		await page.waitForURL((url) => url.searchParams.get('q')?.includes(WORDS) === true);
		await awaitAnswer(page);
		const mark = page.locator('[data-search-results] mark');
		await mark.filter({ hasText: WORDS }).first().waitFor();
		await opened.expectClean();
		expect(asked.some((url) => url.includes('/search/'))).toBe(true);
		return asked;
	}

	type Act = (page: Awaited<ReturnType<typeof openPage>>['page']) => Promise<void>;

	const typeInBar: Act = async (page) => {
		await page.keyboard.press('/');
		await page.keyboard.type(WORDS);
		await page.keyboard.press('Enter');
	};
	const follow =
		(selector: string): Act =>
		(page) =>
			page.locator(selector).first().click();

	test.each<[string, string, Act, number?]>([
		['gb/346/ins/8/', 'the bar of a document', typeInBar],
		['gb/346/ins/8/p12/', 'the bar of a paragraph', typeInBar],
		['en/about/', 'the bar of an English page', typeInBar],
		['gb/346/ins/999/', 'the bar of the page that is missing', typeInBar, 404],
		['search/', 'the bar of the search page itself', typeInBar],
		['search/?q=%E5%9B%BD', 'the bar of an answer', typeInBar],
		[
			'',
			'the field of the home page',
			async (page) => {
				await page.fill('main .search-input', WORDS);
				await page.locator('main .search-input').press('Enter');
			},
		],
		['', 'a link of the home page', follow('a[href*="search/?q="]')],
		['glossary/', 'a link of the glossary', follow('#social-dialogue .glossary-count a')],
		['index/s/', 'a link of the term index', follow('#social-dialogue .index-about a')],
		['search/', 'an example of the search page', follow('.search-syntax a')],
		[
			'unido/pbc/38/item-11/?q=%E7%A4%BE%E4%BC%9A%E5%AF%B9%E8%AF%9D',
			'the way back from a document that has them not',
			follow('a[href*="search/?q="]'),
		],
	])('are sent to no server from /%s: %s', async (path, _name, act, status = 200) => {
		const asked = await watchRequests(path, status, act);
		expect(asked.filter((url) => url.split('#')[0]?.includes(WORDS))).toEqual([]);
	});

	test('are sent where an address that has them is opened, and where a result is, as privacy says', async () => {
		await using opened = await openPage(server.url(`search/?q=${encodeURIComponent(WORDS)}`));
		const { page } = opened;
		await awaitAnswer(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
		await page.locator('[data-search-results] a.hit-symbol').first().click();
		await page.waitForLoadState('load');
		expect(asked.some((url) => url.includes(`?q=${WORDS}`))).toBe(true);
		for (const path of ['about/privacy/', 'en/about/privacy/']) {
			expect(textOf(path)).toMatch(/从检索结果打开文件|A document is opened from the results/u);
		}
		await opened.expectClean();
	});
});

test('the server sees a network address, and privacy says so in both languages', () => {
	expect(textOf('about/privacy/')).toContain('网络地址（IP地址）');
	expect(textOf('en/about/privacy/')).toContain('network address (IP address)');
	expect(textOf('en/about/')).toContain('your network address');
});
