import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Manifest } from '../../src/model/manifest.ts';
import { PAPER_WITH_PARTS } from '../fixtures/paper-with-parts.ts';
import { hashOf, ingest, writeAll } from '../hostile/sample-archive.ts';
import { openPage, type OpenPage } from '../site/browser.ts';
import { serveFolder, type SiteServer } from '../site/serve.ts';
import { VIEWPORTS } from '../site/viewport.ts';

const LOCK = 'content/addresses.lock';
const FILE = 'paper-with-parts.txt';
const PAPER = 'gb/347/ins/7/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const ROOT_FILES = [
	'src',
	'scripts',
	'public',
	'content',
	'astro.config.mjs',
	'package.json',
	'tsconfig.json',
];

/** A paper that was published, and taken out. */
const WITHDRAWN = {
	id: 'gb/347/pol/9',
	symbol: 'GB.347/POL/9',
	title: '关于会议室的说明',
	on: '2026-11-20',
	reason: '发布机构撤回了本文件 <b>&</b>。',
};

let root = '';
let server: SiteServer;

/** Builds the site of this project with a paper that has parts among its own, in a folder of its own. */
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'gb-archive-parts-'));
	for (const file of ROOT_FILES) await cp(file, join(root, file), { recursive: true });
	await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
	const path = 'content/sources/manifest.yml';
	const manifest = parse(await readFile(join(root, path), 'utf8')) as Manifest;
	manifest.documents.push({ file: FILE, sha256: hashOf(PAPER_WITH_PARTS), origin: '试验' });
	manifest.withdrawn = [WITHDRAWN];
	const lock = await readFile(join(root, LOCK), 'utf8');
	const lines = [
		...lock.trimEnd().split('\n'),
		`${WITHDRAWN.id} 2026-11-19`,
		`${WITHDRAWN.id}/p1 2026-11-19`,
	];
	await writeAll(root, {
		[LOCK]: `${[...lines.slice(0, 1), ...lines.slice(1).sort()].join('\n')}\n`,
		[path]: stringify(manifest),
		[`content/sources/${FILE}`]: PAPER_WITH_PARTS,
	});
	const taken = await ingest(root);
	expect(taken.output).toContain('6 documents');
	const { SITE: _site, BASE: _base, NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	const build = spawnSync(process.execPath, ['scripts/build.ts'], {
		cwd: root,
		env,
		encoding: 'utf8',
	});
	expect(build.status, build.stdout + build.stderr).toBe(0);
	server = await serveFolder(join(root, 'dist'));
});

afterAll(async () => {
	await server.close();
	await rm(root, { recursive: true, force: true });
});

const open = (path: string): Promise<OpenPage> =>
	openPage(server.url(path), { context: { ...CLIPBOARD, viewport: VIEWPORTS.wide } });

const said = (page: Page, words: string) =>
	page.getByRole('status').filter({ hasText: words }).waitFor();

/** Returns what the clipboard holds, by type. */
function paste(page: Page): Promise<Record<string, string>> {
	return page.evaluate(async () => {
		const held: Record<string, string> = {};
		for (const item of await navigator.clipboard.read()) {
			for (const type of item.types) held[type] = await (await item.getType(type)).text();
		}
		return held;
	});
}

/** Opens the panel of a place and copies it in a form. */
async function copyPlace(page: Page, place: string, form: string): Promise<Record<string, string>> {
	await page
		.locator(place)
		.first()
		.hover({ position: { x: 5, y: 5 } });
	await page.locator(`${place} .copy-button`).first().click();
	await page.locator('.copy-panel:popover-open').waitFor();
	await page.locator('.copy-panel').getByRole('button', { name: form }).first().click();
	await said(page, form);
	return paste(page);
}

describe('copying', () => {
	test.each([
		['[id="appendix1-p2"]', '理事会文件GB.347/INS/7，附录一，第2段', 'a paragraph of a part'],
		['[id="appendix1-p2-a"]', '理事会文件GB.347/INS/7，附录一，第2(a)段', 'an item of one'],
		['[id="appendix1"] .division-head', '理事会文件GB.347/INS/7，附录一', 'a part'],
		['[id="text1"]', '理事会文件GB.347/INS/7，无编号文字1', 'a text'],
		['[id="table1"]', '理事会文件GB.347/INS/7，表格1', 'a table'],
		['[id="p2bis"]', '理事会文件GB.347/INS/7，第2之二段', 'a paragraph put in later'],
	])('%s gives %s: %s', async (place, citation) => {
		const opened = await open(PAPER);
		const { page } = opened;
		const copied = await copyPlace(page, place, '中文引注');
		expect(copied['text/plain']).toBe(citation);
		await opened.close();
	});

	test('a table stands in the clipboard as one', async () => {
		const opened = await open(PAPER);
		const { page } = opened;
		const copied = await copyPlace(page, '[id="table1"]', '引文连同引注');
		expect(copied['text/plain']).toContain('年份\t数目\n2022\t14\n2023\t9”');
		expect(copied['text/html']).toMatch(/<td[^>]*>2022<\/td><td[^>]*>14<\/td>/u);
		await opened.close();
	});

	test('a range of a part stands in the address and stays in its part', async () => {
		const opened = await open(PAPER);
		const { page } = opened;
		await page.locator('[id="appendix1-p1"] > .paragraph-number').click({ modifiers: ['Shift'] });
		await page.locator('[id="appendix1-p3"] > .paragraph-number').click({ modifiers: ['Shift'] });
		await page.locator('.copy-panel:popover-open').waitFor();
		expect(new URL(page.url()).hash).toBe('#appendix1-p1-p3');
		expect(await page.locator('.copy-title').textContent()).toBe(
			'理事会文件GB.347/INS/7，附录一，第1至3段',
		);
		expect(await page.locator('.in-range').count()).toBe(3);
		await opened.close();
	});
});

describe('landing', () => {
	test.each([
		['#P2', '#p2', 'upper case'],
		['#para_2', '#p2', 'of Akoma Ntoso'],
		['#p4(a)', '#p4-a', 'an item in brackets'],
		['#Appendix1/P3', '#appendix1-p3', 'in a part'],
	])('%s leads to %s: %s', async (typed, clean) => {
		const opened = await open(PAPER + typed);
		const { page } = opened;
		await page.waitForURL((url) => url.hash === clean);
		await opened.close();
	});

	test('a range of a part is shown, on its page and on that of its first paragraph', async () => {
		for (const path of [`${PAPER}#appendix1-p1-p2`, `${PAPER}appendix1/p1/#appendix1-p1-p2`]) {
			const opened = await open(path);
			const { page } = opened;
			await page.locator('[id="appendix1-p2"] .in-range, [id="appendix1-p2"].in-range').waitFor();
			expect(await page.locator('.in-range').count()).toBe(2);
			await opened.close();
		}
	});
});

test('the basket keeps, names and prints places in parts', async () => {
	const places = 'appendix1/p1-p2,appendix2,p2bis,table1';
	const opened = await open(`basket/#gb/347/ins/7:${places}`);
	const { page } = opened;
	await page.locator('.basket-name').nth(3).waitFor();
	expect(await page.locator('.basket-name').allTextContents()).toEqual([
		'理事会文件GB.347/INS/7，附录一，第1和2段',
		'理事会文件GB.347/INS/7，附录二',
		'理事会文件GB.347/INS/7，第2之二段',
		'理事会文件GB.347/INS/7，表格1',
	]);
	await page.locator('.basket-handout summary').click();
	await page.locator('.handout table').waitFor();
	const handout = (await page.locator('.handout').textContent()) ?? '';
	for (const words of ['会议室由秘书处分配', '会议室不收费', '见第2之二段', '2023']) {
		expect(handout).toContain(words);
	}
	await opened.close();
});

test('the text leads to its own parts, and the search to what was copied', async () => {
	const opened = await open(PAPER);
	const { page } = opened;
	const link = page.locator('[id="p1"] a.mention').first();
	expect(await link.getAttribute('href')).toBe('/gb/347/ins/7/#appendix1');
	await page.goto(server.url('search/?q=GB.347/INS/7，附录一，第3段'));
	const hit = page.locator('[data-search-results] .hit').first();
	await hit.waitFor();
	expect(await hit.textContent()).toContain('例外见第2段');
	await opened.close();
});

test('a paper that was taken out says so at its address and from its places, with the reason, and nothing of its text', async () => {
	for (const path of [`${WITHDRAWN.id}/`, `${WITHDRAWN.id}/#p1`, 'GB.347/POL/9/']) {
		const opened = await open(path);
		const { page } = opened;
		await page.waitForURL((url) => url.pathname === `/${WITHDRAWN.id}/`);
		const words = (await page.locator('main').textContent())?.replaceAll(/\s+/gu, ' ') ?? '';
		for (const one of [
			'已从本库撤下',
			WITHDRAWN.symbol,
			WITHDRAWN.title,
			'2026年11月20日',
			WITHDRAWN.reason,
		]) {
			expect(words, path).toContain(one);
		}
		await opened.close();
	}
	const opened = await openPage(server.url(`${WITHDRAWN.id}/p1/`));
	await opened.page.waitForURL((url) => url.pathname === `/${WITHDRAWN.id}/`);
	await opened.close();
});

test.each([
	['gb/347/ins/7/appendix-i/', 'the id of its own symbol'],
	['GB.347/INS/7/Appendix I/', 'its symbol as printed'],
	['gb/347/ins/7/appendix-i/p3/', 'a paragraph of it'],
])('%s leads to the appendix in its paper: %s', async (path) => {
	const opened = await openPage(server.url(path), path.endsWith('p3/') ? { status: 404 } : {});
	const place = path.endsWith('p3/') ? 'appendix1/p3/' : 'appendix1/';
	await opened.page.waitForURL((url) => url.pathname === `/${PAPER}${place}`);
	await opened.close();
});

test('a link within the page offers the way back, to a paragraph of a part by the name of the part', async () => {
	const opened = await open(PAPER);
	const { page } = opened;
	await page.locator('[id="appendix1-p1"] .mark a').first().click();
	await page.locator('[data-way-back] a', { hasText: '回到附录一第1段' }).waitFor();
	await opened.close();
});

test('steps from hit to hit stand on the head of a part, and name the part', async () => {
	const query = String(new URLSearchParams({ q: '会议室使用规则' }));
	const opened = await open(`${PAPER}?${query}`);
	const { page } = opened;
	const status = page.locator('.landing-bar [role="status"]');
	await status.filter({ hasText: '第1处，共2处' }).waitFor();
	await page.keyboard.press('n');
	await status.filter({ hasText: '第2处，共2处（附录一）' }).waitFor();
	await opened.close();
	const straight = await open(`${PAPER}?${query}#appendix1`);
	await straight.page
		.locator('.landing-bar [role="status"]')
		.filter({ hasText: '第2处，共2处（附录一）' })
		.waitFor();
	await straight.close();
});
