import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, type OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

const FRAGMENT = 'gb/346/ins/8:p12,p14-p16;gb/335/ins/9:p3';

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

const open = (path: string): Promise<OpenPage> =>
	openPage(server.url(path), {
		context: {
			permissions: ['clipboard-read', 'clipboard-write'],
			viewport: VIEWPORTS.wide,
			acceptDownloads: true,
		},
	});

/** Opens a page with a basket of three passages that is the device's own. */
async function openFilled(): Promise<OpenPage> {
	const opened = await open(`basket/#${FRAGMENT}`);
	await opened.page.getByRole('button', { name: '并入我的选段' }).click();
	await opened.page.getByRole('button', { name: '全部移除' }).waitFor();
	return opened;
}

const names = (page: Page) => page.locator('.basket-name').allInnerTexts();
const status = (page: Page) => page.locator('.toast').innerText();
const load = (page: Page, text: string) =>
	page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const NAMES = [
	'理事会文件GB.346/INS/8，第12段',
	'理事会文件GB.346/INS/8，第14至16段',
	'理事会文件GB.335/INS/9，第3段',
];

test('a paragraph goes into the basket from its document, and is there after the page is closed', async () => {
	await using opened = await open('gb/346/ins/8/');
	const { page } = opened;
	await page.locator('#p12').hover({ position: { x: 5, y: 5 } });
	await page.locator('#p12 .copy-button').click();
	await page.locator('.copy-panel').getByRole('button', { name: '加入选段' }).click();
	await page.getByRole('link', { name: '打开选段' }).click();
	await page.waitForURL(/\/basket\//u);
	await expect.poll(() => names(page)).toEqual(NAMES.slice(0, 1));
	await page.reload();
	await expect.poll(() => names(page)).toEqual(NAMES.slice(0, 1));
	await opened.expectClean();
});

test('passages are collected where they are found, without a hover, and an empty basket says how', async () => {
	await using opened = await open('basket/');
	const { page } = opened;
	expect(await page.locator('.basket-how').innerText()).toContain('加入选段');
	await page.getByRole('link', { name: '看文件目录' }).waitFor();
	await page.goto(server.url('gb/346/ins/8/'));
	// Every paragraph can be, before the reader has done anything.
	expect(await page.locator('.document-text button.collect:visible').count()).toBe(61);
	const { height } = (await page.locator('#p12').boundingBox()) ?? { height: 0 };
	await page.locator('#p12 .collect').click();
	await page.locator('#p12 a.collected').waitFor();
	expect((await page.locator('#p12').boundingBox())?.height).toBe(height);
	await page.goto(server.url(`search/?q=${encodeURIComponent('gb/335/ins/9 p3')}`));
	await page.locator('.hit-collect').first().click();
	await page.locator('a.hit-collect').click();
	await expect.poll(() => names(page)).toEqual([NAMES[0], NAMES[2]]);
	await page.goto(server.url('gb/346/ins/8/#p12'));
	await page.mouse.move(300, 300);
	await page.locator('#p12 a.collected').waitFor();
	expect(await page.locator('a.collected').count()).toBe(1);
	await opened.expectClean();
});

test('an address brings a basket, and takes nothing from the one that is there', async () => {
	await using opened = await openFilled();
	const { page } = opened;
	expect(await names(page)).toEqual(NAMES);
	await page.goto(server.url('about/'));
	await page.goto(server.url('basket/#gb/346/pfa/1:p5'));
	await page.locator('.basket-shared').waitFor();
	expect(await names(page)).toEqual(['理事会文件GB.346/PFA/1，第5段']);
	await page.getByRole('link', { name: '看我的选段' }).click();
	await expect.poll(() => names(page)).toEqual(NAMES);
	await opened.expectClean();
});

test('the order is changed by buttons that keep the focus; what is removed can be brought back', async () => {
	await using opened = await openFilled();
	const { page } = opened;
	await page.getByRole('button', { name: `${NAMES[2] ?? ''}：上移` }).click();
	await expect.poll(() => names(page)).toEqual([NAMES[0], NAMES[2], NAMES[1]]);
	expect(await page.locator(':focus').getAttribute('aria-label')).toBe(`${NAMES[2] ?? ''}：上移`);
	await expect.poll(() => status(page)).toContain('移到第2位');
	await page.getByRole('button', { name: `${NAMES[0] ?? ''}：移除` }).click();
	await expect.poll(() => names(page)).toEqual([NAMES[2], NAMES[1]]);
	await page.getByRole('button', { name: '撤销' }).click();
	await expect.poll(() => names(page)).toEqual([NAMES[0], NAMES[2], NAMES[1]]);
	await page.getByRole('button', { name: '全部移除' }).click();
	await expect.poll(() => names(page)).toEqual([]);
	await page.getByRole('button', { name: '撤销' }).click();
	await expect.poll(() => names(page)).toHaveLength(3);
	expect(decodeURIComponent(new URL(page.url()).hash)).toBe(
		'#gb/346/ins/8:p12;gb/335/ins/9:p3;gb/346/ins/8:p14-p16',
	);
	await opened.expectClean();
});

test('citations are pasted in the form chosen, those of one document as one', async () => {
	await using opened = await openFilled();
	const { page } = opened;
	await page.getByLabel('形式').selectOption('english');
	await page.getByRole('button', { name: '复制全部引注' }).click();
	const paste = () => page.evaluate(() => navigator.clipboard.readText());
	await expect
		.poll(paste)
		.toBe('GB.346/INS/8, para. 12\nGB.346/INS/8, paras 14–16\nGB.335/INS/9, para. 3');
	await page.getByLabel('同一文件的合为一条').check();
	await page.getByRole('button', { name: '复制全部引注' }).click();
	await expect.poll(paste).toBe('GB.346/INS/8, paras 12 and 14–16\nGB.335/INS/9, para. 3');
	await opened.expectClean();
});

test('the handout has the passages as they stand in their documents', async () => {
	await using opened = await openFilled();
	const { page } = opened;
	await page.getByLabel('名称').fill('培训');
	await page.getByLabel('名称').press('Tab');
	await page.locator('.basket-handout summary').click();
	await expect.poll(() => page.locator('.handout .paragraph').count()).toBe(5);
	expect(await page.locator('.handout-title').innerText()).toBe('培训');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.basket-list').isVisible()).toBe(false);
	expect(await page.locator('.handout .paragraph').first().isVisible()).toBe(true);
	await opened.expectClean();
});

test.each([
	['citations.ris', /^TY {2}- RPRT[\s\S]*GB\.346\/INS\/8[\s\S]*TY {2}- RPRT/u],
	['citations.bib', /@techreport\{gb-346-ins-8,[\s\S]*关于联合国改革的最新情况/u],
	['citations.csl.json', /"note": "第12和14至16段"/u],
])('reference managers are given %s', async (name, content) => {
	await using opened = await openFilled();
	const { page } = opened;
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe(name);
	expect(await readFile(await file.path(), 'utf8')).toMatch(content);
	await opened.expectClean();
});

test('what is exported is imported as it was, on another device', async () => {
	await using opened = await openFilled();
	const download = opened.page.waitForEvent('download');
	await opened.page.getByRole('button', { name: '导出为文件' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	await using other = await open('basket/');
	await other.page.getByText('还没有选段').waitFor();
	await load(other.page, text);
	await expect.poll(() => names(other.page)).toEqual(NAMES);
	await expect.poll(() => status(other.page)).toContain('导入3条');
	await other.expectClean();
});

describe('a hostile file is refused with a reason, and changes nothing', () => {
	const file = (rest: object) =>
		JSON.stringify({ format: 'gb-archive-basket', version: 1, title: '', items: [], ...rest });
	const attack = '<img src=x onerror="document.body.dataset.hit=1"><script>alert(1)</script>';
	test.each([
		[file({ comment: attack }), '不是本库导出', 'a script in a comment'],
		[file({ items: [`gb/346/ins/8/p12${attack}`] }), '不能识别的地址', 'a script in an address'],
		[file({ items: ['javascript:alert(1)'] }), '不能识别的地址', 'a script as an address'],
		[file({ items: ['gb/346/ins/8/../../../p1'] }), '不能识别的地址', 'a way out of the folder'],
		[file({ items: 'gb/346/ins/8/p12' }), '不是本库导出', 'a string for a list'],
		[file({ items: [12, null, {}] }), '不能识别的地址', 'numbers for addresses'],
		[file({ title: 'x'.repeat(101) }), '不是本库导出', 'a title without end'],
		[file({ version: 2 }), '更新的版本', 'a version to come'],
		['x'.repeat(1_000_000), '太大', '1 MB'],
		['[[[[', 'JSON', 'no JSON'],
		['null', '不是本库导出', 'null'],
		[`{"__proto__": {"format": "gb-archive-basket"}}`, '不是本库导出', 'a prototype'],
	])('%#: %s', async (text, reason, _name) => {
		await using opened = await openFilled();
		const { page } = opened;
		await load(page, text);
		await expect.poll(() => status(page)).toContain(reason);
		expect(await names(page)).toEqual(NAMES);
		expect(await page.evaluate(() => document.body.dataset['hit'])).toBeUndefined();
		await opened.expectClean();
	});

	test('markup in a title is shown as text', async () => {
		await using opened = await openFilled();
		const { page } = opened;
		await load(page, file({ title: attack, items: ['gb/346/ins/8/p20'] }));
		await expect.poll(() => names(page)).toHaveLength(4);
		await page.locator('.basket-handout summary').click();
		await page.locator('.handout-title').waitFor();
		expect(await page.locator('.handout-title').innerText()).toBe(attack);
		expect(await page.evaluate(() => document.body.dataset['hit'])).toBeUndefined();
		await opened.expectClean();
	});
});

test.each([
	['%3Cscript%3Ealert(1)%3C/script%3E', 'markup'],
	['gb/346/ins/8:p12,%ff%fe', 'broken escapes'],
	['gb/346/ins/8:p0,p01,p5-p3,javascript:alert(1)', 'places that cannot be'],
	[`gb/346/ins/8:${'p1,'.repeat(9000)}`, 'more than is read'],
])('a hostile address does no harm: %#', async (fragment, _name) => {
	await using opened = await open(`basket/#${fragment}`);
	await opened.page.locator('.basket-dropped').waitFor();
	expect(await opened.page.locator('script:not([src])').count()).toBe(0);
	await opened.expectClean();
});

test('a place that the archive does not have is named and does not stop the others', async () => {
	await using opened = await open('basket/#gb/346/ins/8:p12,p99;gb/340/ins/6');
	const { page } = opened;
	await expect.poll(() => page.locator('.basket-list li').count()).toBe(3);
	expect(await page.getByText('文库没有这一处').count()).toBe(2);
	expect(await page.locator('textarea').inputValue()).toContain('p12');
});

test('without script the page says what it needs', async () => {
	await using opened = await openPage(server.url('basket/'), {
		context: { javaScriptEnabled: false },
	});
	expect(await opened.page.locator('noscript').innerText()).toContain('脚本');
	await opened.expectClean();
});
