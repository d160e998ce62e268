import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ApiDocument } from '../../src/model/api/document.ts';
import { awaitAnswer } from './await-answer.ts';
import { type OpenPage, openPage } from './browser.ts';
import { passTime } from './pass-time.ts';
import { toNormal, toRecords } from './searched-records.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { readSiteData } from './site-data.ts';
import { VIEWPORTS } from './viewport.ts';

let server: SiteServer;
let documents: ApiDocument[];

beforeAll(async () => {
	const site = inject('sites').root;
	({ documents } = await readSiteData(site));
	server = await serveFolder(site.folder);
});

afterAll(() => server.close());

const toPath = (page: string, query: string, fragment = '') =>
	`${page}?${String(new URLSearchParams({ q: query }))}${fragment}`;

const bar = (page: Page) => page.locator('.landing-bar');
const status = (page: Page) => page.locator('.landing-bar [role="status"]');

/** Opens a page and waits until its bar says something. */
async function openLanding(path: string, context: BrowserContextOptions = {}): Promise<OpenPage> {
	const opened = await openPage(server.url(path), { context });
	await status(opened.page).filter({ hasText: /./u }).waitFor();
	return opened;
}

/** Returns where a page says that the reader is: which of how many. */
async function readPosition(page: Page): Promise<[at: number, count: number]> {
	const [, at, count] =
		/第(\d+)处，共(\d+)处/u.exec((await status(page).textContent()) ?? '') ?? [];
	return [Number(at), Number(count)];
}

const awaitPosition = (page: Page, at: number) =>
	status(page)
		.filter({ hasText: `第${String(at)}处，` })
		.waitFor();

/** Returns the words that are painted, in the order of the page; what one place is made of stands apart. */
const readPainted = (page: Page, name = 'landing-hit') =>
	page.evaluate((key) => {
		const highlight = CSS.highlights.get(key);
		const ranges = [...(highlight ?? [])].map((one) => {
			const range = document.createRange();
			range.setStart(one.startContainer, one.startOffset);
			range.setEnd(one.endContainer, one.endOffset);
			return range;
		});
		return ranges
			.sort((left, right) => left.compareBoundaryPoints(Range.START_TO_START, right))
			.map(String);
	}, name);

/** Counts the places of a text that hold one of some words; those that overlap are one. */
function countPlaces(normal: string, words: readonly string[]): number {
	const places = words.flatMap((word) =>
		Array.from(normal, (_, at) => at)
			.filter((at) => normal.startsWith(word, at))
			.map((at) => ({ from: at, to: at + word.length })),
	);
	let count = 0;
	let end = 0;
	for (const { from, to } of places.sort((left, right) => left.from - right.from)) {
		if (from >= end) count += 1;
		end = Math.max(end, to);
	}
	return count;
}

/** Counts them in all that a document's page shows of the searched text; its title stands in the first page, too. */
const countInDocument = (id: string, words: readonly string[]) =>
	toRecords(documents.filter((one) => one.id === id))
		.filter((record) => record.id !== id)
		.reduce((sum, { normal }) => sum + countPlaces(normal, words), 0);

const INS = 'gb/346/ins/8';
const PFA = 'gb/346/pfa/1';
const UNIDO = 'unido/pbc/38/item-11';

/** Query, document, what has to be marked, why the row is there. */
const QUERIES: [query: string, document: string, words: string[], reason: string][] = [
	['社会对话', PFA, ['社会对话'], 'a term'],
	['国', INS, ['国'], 'a single character, hundreds of places'],
	['合作合作', 'gb/340/pol/6', ['合作合作'], 'what stands nowhere, though its halves do'],
	['社會對話', PFA, ['社会对话'], 'traditional characters'],
	['ＧＢ．３４１／ＩＮＳ／７', INS, ['gb.341/ins/7'], 'full width, inside a link'],
	[
		'GB.341/INS/7、GB.341/POL/4',
		INS,
		['gb.341/ins/7、gb.341/pol/4'],
		'from one link into the next',
	],
	['2030', PFA, ['2030'], 'figures'],
	['2030年', INS, ['2030年'], 'white space in print, none in the query'],
	['“社会 对话”', PFA, ['社会对话'], 'white space inside quotes'],
	['社会对话 三方', PFA, ['社会对话', '三方'], 'two terms'],
	['社会对话|三方', PFA, ['社会对话', '三方'], 'alternatives'],
	['对话 -社会', PFA, ['对话'], 'what is excluded is not marked'],
	['社会|社会对话', PFA, ['社会', '社会对话'], 'one place where both stand'],
	['联盟。该联盟', PFA, ['联盟。该联盟'], 'over the mark of a note'],
	['国家and全球', PFA, ['国家and全球'], 'words with a correction'],
	[
		'理事会：(a)注意到',
		INS,
		['理事会:(a)注意到'],
		'over the label of an item; punctuation in full width',
	],
	['multilaterals', INS, ['multilaterals'], 'the summary of the first page, in other case'],
	['联合国改革', INS, ['联合国改革'], 'title and text'],
	['决定草案', INS, ['决定草案'], 'headings'],
	['例如，见', INS, ['例如,见'], 'notes'],
	['工业发展', UNIDO, ['工业发展'], 'a document without a symbol'],
	['第', INS, ['第'], 'not in what the site itself says'],
];

describe('the page that a result leads to', () => {
	test.each(QUERIES)('marks each place of %s in %s: %#', async (query, id, words) => {
		const count = countInDocument(id, words);
		await using opened = await openLanding(toPath(`${id}/`, query));
		const { page } = opened;
		const painted = await readPainted(page);
		if (count === 0) {
			expect(await bar(page).textContent()).toContain(`没有“${query}”`);
			expect(painted).toEqual([]);
		} else {
			expect(await readPosition(page)).toEqual([1, count]);
			const printed = toNormal(painted.join(''));
			const longest = words.toSorted((left, right) => right.length - left.length);
			const other = longest.reduce((rest, word) => rest.replaceAll(word, ''), printed);
			expect(words.some((word) => word.length > 2) ? other : '').toBe('');
			expect(painted.length).toBeGreaterThanOrEqual(count);
		}
		await opened.expectClean();
	});

	test('the table has queries with many places, and with none', () => {
		const counts = QUERIES.map(([, id, words]) => countInDocument(id, words));
		expect(counts.filter((count) => count === 0)).toHaveLength(1);
		expect(Math.max(...counts)).toBeGreaterThan(100);
	});

	test('leaves the text, its canonical address and what is copied as they are', async () => {
		const read = async (path: string) => {
			await using opened = await openPage(server.url(path), {
				context: { permissions: ['clipboard-read', 'clipboard-write'] },
			});
			const { page } = opened;
			await opened.settle();
			await page.locator('#p40 .paragraph-text').evaluate((element) => {
				getSelection()?.selectAllChildren(element);
			});
			// What copies is there then.
			await page.locator('.selection-bar:popover-open').waitFor();
			await page.keyboard.press('Control+c');
			const [html, plain] = await page.evaluate(async () => {
				const [item] = await navigator.clipboard.read();
				return Promise.all(
					['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()),
				);
			});
			await page.evaluate(() => getSelection()?.empty());
			await page.locator('#p40').hover();
			await page.keyboard.press('c');
			await page.locator('.toast').filter({ hasText: /./u }).waitFor();
			return {
				html,
				plain,
				cited: await page.evaluate(() => navigator.clipboard.readText()),
				text: await page.locator('.document-text').innerHTML(),
				canonical: await page.locator('link[rel="canonical"]').getAttribute('href'),
			};
		};
		const plain = await read(`${INS}/#p40`);
		expect(await read(toPath(`${INS}/`, '社会', '#p40'))).toEqual(plain);
		expect(plain.cited).not.toContain('?');
	});

	test('begins in the paragraph that the address names, and keeps that address', async () => {
		await using opened = await openLanding(toPath(`${PFA}/`, '社会对话', '#p47'));
		const { page } = opened;
		const expected = countPlaces(
			toRecords(documents.filter(({ id }) => id === PFA))
				.filter(({ id }) => /\/(?:front|p\d+|fn\d+|h\d+|box\d+|fig\d+)$/u.test(id))
				.find(({ id }) => id === `${PFA}/p47`)?.normal ?? '',
			['社会对话'],
		);
		expect(expected).toBe(0);
		// Paragraph 47 has none: it stays in sight, and the next place is behind it.
		expect(
			await page.locator('#p47').evaluate((one) => one.getBoundingClientRect().top),
		).toBeLessThan(300);
		expect(new URL(page.url()).hash).toBe('#p47');
		const place = /第(\d+)段/u.exec((await status(page).textContent()) ?? '')?.[1];
		expect(Number(place)).toBeGreaterThan(47);
	});
});

/** Returns the number of the paragraph that the bar names. */
const readPlace = async (page: Page) => (await status(page).textContent())?.match(/（(.*)）/u)?.[1];

/** Returns whether the hit where the reader is stands free between the bars. */
const isSeen = (page: Page) =>
	page.evaluate(() => {
		const [range] = [...(CSS.highlights.get('landing-current') ?? [])];
		if (range === undefined) return false;
		const box = new Range();
		box.setStart(range.startContainer, range.startOffset);
		box.setEnd(range.endContainer, range.endOffset);
		const { top, bottom } = box.getBoundingClientRect();
		const head = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
		const foot = document.querySelector('.landing-bar')?.getBoundingClientRect().top ?? 0;
		return top >= head && bottom <= foot;
	});

describe('the bar', () => {
	test.each([
		['wide', VIEWPORTS.wide],
		['narrow', VIEWPORTS.narrow],
	])(
		'steps through all places in their order, and around, each in sight: %s',
		async (_, viewport) => {
			await using opened = await openLanding(toPath(`${INS}/`, '驻地协调员'), { viewport });
			const { page } = opened;
			const [, count] = await readPosition(page);
			const tops: number[] = [];
			for (let at = 1; at <= count; at += 1) {
				await awaitPosition(page, at);
				expect(await isSeen(page), String(at)).toBe(true);
				expect(await readPainted(page, 'landing-current')).toEqual(['驻地协调员']);
				tops.push(
					await page.evaluate(() => {
						const [range] = [...(CSS.highlights.get('landing-current') ?? [])];
						const root = range?.startContainer.parentElement?.closest(
							'[id]:is(article, aside, h1, h2, h3, section)',
						);
						return [...document.querySelectorAll('[id]')].findIndex((one) => one === root);
					}),
				);
				await page.getByRole('button', { name: '下一处' }).click();
			}
			expect(tops).toEqual(tops.toSorted((left, right) => left - right));
			await awaitPosition(page, 1);
			await page.getByRole('button', { name: '上一处' }).click();
			await awaitPosition(page, count);
			expect(await readPlace(page)).toMatch(/^第\d+段|^脚注\d+/u);
			await opened.expectClean();
		},
	);

	test('obeys the keys, but not in a field, and not where single keys are switched off', async () => {
		await using opened = await openLanding(toPath(`${INS}/`, '驻地协调员'));
		const { page } = opened;
		const [, count] = await readPosition(page);
		await page.keyboard.press('n');
		await awaitPosition(page, 2);
		await page.keyboard.press('Shift+N');
		await awaitPosition(page, 1);
		await page.keyboard.press('Shift+N');
		await awaitPosition(page, count);
		await page.keyboard.press('/');
		await page.keyboard.type('n');
		expect(await readPosition(page)).toEqual([count, count]);
		expect(await page.locator('[data-search-shortcut]').inputValue()).toBe('n');
		await page.evaluate(() => {
			(document.activeElement as HTMLElement).blur();
			localStorage.setItem('copy-key', 'off');
		});
		await page.keyboard.press('n');
		await passTime(page, 150);
		expect(await readPosition(page)).toEqual([count, count]);
		await opened.expectClean();
	});

	test('closes by its button and by Escape, and takes the query out of the address', async () => {
		for (const isKey of [true, false]) {
			await using opened = await openLanding(toPath(`${INS}/`, '社会', '#p40'));
			const { page } = opened;
			const close = page.getByRole('button', { name: '收起' });
			if (isKey) {
				await close.focus();
				await page.keyboard.press('Escape');
			} else await close.click();
			expect(await bar(page).count()).toBe(0);
			expect(new URL(page.url()).search).toBe('');
			expect(new URL(page.url()).hash).toBe('#p40');
			expect(await readPainted(page)).toEqual([]);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
			await page.keyboard.press('n');
			await opened.expectClean();
		}
	});

	test('never covers what has the focus', async () => {
		await using opened = await openLanding(toPath(`${INS}/`, '社会'), {
			viewport: VIEWPORTS.narrow,
		});
		const { page } = opened;
		await page.locator('#p3 .paragraph-number').focus();
		for (let step = 0; step < 40; step += 1) {
			await page.keyboard.press('Tab');
			const isFree = await page.evaluate(() => {
				const foot = document.querySelector('.landing-bar');
				const focused = document.activeElement;
				if (foot === null || focused === null || foot.contains(focused)) return true;
				return focused.getBoundingClientRect().bottom <= foot.getBoundingClientRect().top;
			});
			expect(isFree, String(step)).toBe(true);
		}
	});

	test('opens what is folded around a place', async () => {
		await using opened = await openLanding(toPath(`${INS}/`, '社会对话', '#p1'));
		const { page } = opened;
		await page.locator('#p40').evaluate((paragraph) => {
			const details = document.createElement('details');
			paragraph.before(details);
			details.append(paragraph);
		});
		await page.keyboard.press('n');
		await page.locator('details[open] > #p40').waitFor();
		expect(await isSeen(page)).toBe(true);
	});

	test('says what is related where the words do not stand there', async () => {
		await using opened = await openLanding(`${INS}/?q=儿童基金&near=联合国儿童基金会#p24`);
		expect(await bar(opened.page).textContent()).toContain('相关的“联合国儿童基金会”');
		await using none = await openLanding(toPath(`${INS}/`, '龘龘', '#p24'));
		expect(await bar(none.page).textContent()).toContain('没有“龘龘”');
		const link = none.page.locator('.landing-bar a');
		expect(await link.getAttribute('href')).toBe(toPath('/search/', '龘龘'));
		await none.expectClean();
	});

	test('speaks English where the labels do', async () => {
		await using opened = await openPage(server.url(`${INS}/`));
		const { page } = opened;
		await page.evaluate(() => {
			localStorage.setItem('labels', 'en');
		});
		await page.goto(server.url(toPath(`${INS}/`, '社会对话')));
		await status(page)
			.filter({ hasText: /1 of \d+ \(para\. \d+\)/u })
			.waitFor();
		await page.getByRole('button', { name: 'Next' }).waitFor();
		await opened.expectClean();
	});

	test('is fetched only where there is a query', async () => {
		const requests: string[] = [];
		await using opened = await openPage('about:blank');
		opened.page.on('request', (request) => requests.push(request.url()));
		await opened.page.goto(server.url(`${INS}/#p12`));
		await opened.settle();
		expect(requests.filter((url) => /show-hits|follow-fragment/u.test(url))).toEqual([]);
	});
});

test('a paragraph page marks its own text', async () => {
	await using opened = await openLanding(toPath(`${INS}/p40/`, '社会对话'));
	expect(await readPosition(opened.page)).toEqual([1, 1]);
	expect(await readPainted(opened.page)).toEqual(['社会对话']);
	await opened.expectClean();
});

test('a browser without highlights gets elements, and its text back when the bar closes', async () => {
	await using opened = await openPage('about:blank');
	const { page } = opened;
	await page.addInitScript(() => {
		Reflect.deleteProperty(CSS, 'highlights');
	});
	await page.goto(server.url(`${INS}/`));
	const plain = await page.locator('.document-text').innerHTML();
	const path = toPath(`${INS}/`, '联合国');
	await page.goto(server.url(path));
	await status(page).filter({ hasText: /./u }).waitFor();
	const [, count] = await readPosition(page);
	const marked = await page.locator('mark.landing-hit').allTextContents();
	expect(toNormal(marked.join(''))).toBe('联合国'.repeat(count));
	await page.keyboard.press('n');
	await awaitPosition(page, 2);
	expect(await page.locator('mark.landing-current').count()).toBe(1);
	await page.getByRole('button', { name: '收起' }).click();
	expect(await page.locator('mark.landing-hit').count()).toBe(0);
	expect(await page.locator('.document-text').innerHTML()).toBe(plain);
});

test('without script the page is as usual', async () => {
	await using opened = await openPage(server.url(toPath(`${INS}/`, '社会对话', '#p40')), {
		context: { javaScriptEnabled: false },
	});
	expect(await bar(opened.page).count()).toBe(0);
	expect(await opened.page.locator('#p40').isVisible()).toBe(true);
	await opened.expectClean();
});

test('the results of the search lead to marked places', async () => {
	await using opened = await openPage(server.url('search/?q=结社自由'));
	const { page } = opened;
	await awaitAnswer(page);
	const first = page.locator('[data-search-results] a.hit-symbol').first();
	const href = (await first.getAttribute('href')) ?? '';
	expect(new URLSearchParams(/\?(.*)#/u.exec(href)?.[1]).get('q')).toBe('结社自由');
	await first.click();
	await status(page).filter({ hasText: /./u }).waitFor();
	expect(await isSeen(page)).toBe(true);
	const place = await page.evaluate(() => {
		const [range] = [...(CSS.highlights.get('landing-current') ?? [])];
		return range?.startContainer.parentElement?.closest(location.hash) !== null;
	});
	expect(place).toBe(true);
	await opened.expectClean();
});

describe('axe finds nothing wrong with the bar open', () => {
	test.each([
		['light', {}],
		['dark', { colorScheme: 'dark' }],
		['forced colours', { forcedColors: 'active' }],
		['narrow', { viewport: VIEWPORTS.narrow }],
	] as const)('%s', async (_, context) => {
		await using opened = await openLanding(toPath(`${INS}/`, '社会', '#p40'), {
			...context,
			reducedMotion: 'reduce',
		});
		const { page } = opened;
		await page.evaluate(axe.source);
		const violations = await page.evaluate(async () => {
			const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
			// What the bar covers of the text depends on where the page stands; the bar itself is judged for size.
			const whole = await inPage.run({ resultTypes: ['violations'] });
			const bar = await inPage.run('.landing-bar', { runOnly: ['target-size'] });
			return [...whole.violations, ...bar.violations];
		});
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
		).toEqual([]);
	});
});
