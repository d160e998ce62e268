import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { collectLinks } from '../../scripts/check-site/page-links.ts';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';
import { parsePage } from '../../scripts/check-site/parse-page.ts';
import { KitError } from '../../scripts/kit/kit-error.ts';
import { makeKit } from '../../scripts/kit/make-kit.ts';
import { type OpenPage, openPage } from './browser.ts';
import { type UnpackedKit, unpackKit } from './unpack-kit.ts';
import { VIEWPORTS } from './viewport.ts';

const DOCUMENT = 'gb/346/ins/8/index.html';
const PATH = 'paths/how-to-read-a-governing-body-document/';

let kit: UnpackedKit;

beforeAll(async () => {
	kit = await unpackKit(inject('sites').root.folder);
});

afterAll(() => kit[Symbol.asyncDispose]());

/** Opens a page from the disk, where there is no network at all. */
const open = (path: string, context: Parameters<typeof openPage>[1] = {}): Promise<OpenPage> =>
	openPage(kit.url(path), { ...context, context: { offline: true, ...context.context } });

const pathOf = (page: Page) => page.url().slice(kit.url('').length);

describe('the zip', () => {
	test('is the same to the byte when it is made of another build, for another base path', async () => {
		const { folder } = inject('sites').archive;
		const choice = { documents: null, paths: null };
		const again = await makeKit({ root: process.cwd(), folder, choice });
		expect(Buffer.compare(again.zip, kit.kit.zip)).toBe(0);
	});

	test('is small, and its names are ASCII', () => {
		expect(kit.kit.zip.length).toBeLessThan(2_000_000);
		expect([...kit.kit.files.keys()].filter((file) => !/^[\w./-]+$/u.test(file))).toEqual([]);
	});

	test('is not made of what the archive does not hold', async () => {
		const choice = { documents: ['gb/999/ins/1'], paths: null };
		const { folder } = inject('sites').root;
		await expect(makeKit({ root: process.cwd(), folder, choice })).rejects.toThrow(KitError);
	});

	test('of one document and no path is whole too', async () => {
		const choice = { documents: ['gb/346/ins/8'], paths: [] };
		const { folder } = inject('sites').root;
		const { files, zip } = await makeKit({ root: process.cwd(), folder, choice });
		expect([...files.keys()].filter((file) => file.endsWith('.html')).sort()).toEqual([
			'basket/index.html',
			'check.html',
			'decisions/index.html',
			'gb/346/ins/8/index.html',
			'glossary/index.html',
			'index.html',
			'paths/adapt/cards/index.html',
			'paths/adapt/guide/index.html',
			'paths/adapt/handout/index.html',
			'paths/adapt/index.html',
			'paths/adapt/present/index.html',
			'paths/adapt/quiz/index.html',
			'search.html',
		]);
		expect(zip.length).toBeLessThan(kit.kit.zip.length);
	});
});

test('every link of every page leads to a file on the disk, and to a place in it', async () => {
	const pages = [...kit.kit.files.keys()].filter((file) => file.endsWith('.html'));
	const trees = new Map(
		await Promise.all(
			pages.map(async (file) => {
				const path = join(kit.folder, file);
				return [path, parsePage(await readFile(path, 'utf8')).tree] as const;
			}),
		),
	);
	const ids = new Map(
		[...trees].map(([path, tree]) => [
			path,
			new Set(findElements(tree, () => true).map((element) => textProperty(element, 'id'))),
		]),
	);
	const links = [...trees].flatMap(([path, tree]) =>
		collectLinks(tree).map(({ address }) => ({ path, address })),
	);
	const local = links.filter(({ address }) => !/^(?:https?|mailto):/u.test(address));
	const dead = local.filter(({ path, address }) => {
		const { pathname, hash } = new URL(address, pathToFileURL(path));
		const target = fileURLToPath(`file://${pathname}`);
		const fragment = decodeURIComponent(hash.slice(1));
		const isThere = existsSync(target) && !pathname.endsWith('/');
		return !isThere || (fragment !== '' && ids.get(target)?.has(fragment) !== true);
	});
	expect(dead).toEqual([]);
	expect(local.length).toBeGreaterThan(3000);
	// The first page, search and quotations; terms and decisions; what readers make; documents; paths in five views, the quiz
	// among them; the cards of six.
	const { documents, paths } = kit.kit.contents;
	expect(pages).toHaveLength(3 + 2 + 7 + documents.length + paths.length * 5 + 6);
	expect(dirname(kit.folder)).toMatch(/[ #盘]/u);
});

test('no file names the machine that built it', () => {
	const named = [...kit.kit.files].filter(([, content]) =>
		/https?:\/\/localhost/u.test(new TextDecoder().decode(content)),
	);
	expect(named.map(([file]) => file)).toEqual([]);
});

describe('a kit for participants, of an archive that is elsewhere', () => {
	const HOME = 'https://archive.example/wen/';
	const make = () =>
		makeKit({
			root: process.cwd(),
			folder: inject('sites').root.folder,
			choice: { documents: null, paths: null },
			given: HOME,
			hasGuides: false,
		});

	test('leads there from paper, and holds no answer anywhere', async () => {
		const { files, contents } = await make();
		const texts = new Map(
			[...files].map(([file, content]) => [file, new TextDecoder().decode(content)]),
		);
		const handout = texts.get(`${PATH}handout/index.html`) ?? '';
		expect(handout).toContain(`>${HOME}${PATH}#step-1</a>`);
		expect(handout).toContain(`aria-label="二维码，通向${HOME}${PATH}#step-1"`);
		const all = [...texts.values()].join('\n').replaceAll(/\s/gu, '');
		expect(all).not.toMatch(/https?:\/\/localhost/u);
		const slugs = contents.paths.map(({ id }) => id.slice('paths/'.length));
		for (const slug of slugs) {
			const file = await readFile(`content/paths/${slug}.mdx`, 'utf8');
			const notes = [...file.matchAll(/^ {4}notes: \|\n {6}(.{12})/gmu)];
			expect(notes.length, slug).toBeGreaterThan(2);
			for (const [, note = ''] of notes) expect(all).not.toContain(note.replaceAll(/\s/gu, ''));
		}
	});
});

describe('a double click', () => {
	test('opens the first page, and from it documents, notes and back', async () => {
		await using opened = await open('index.html');
		const { page } = opened;
		expect(await page.title()).toBe('理事会文库离线包');
		expect(await page.locator('#documents a').count()).toBe(5);
		expect(await page.locator('#paths h3 a').count()).toBe(9);
		expect(await page.locator('.kit-unpack').isVisible()).toBe(false);
		await page.locator('#documents a', { hasText: '关于联合国改革的最新情况' }).click();
		await page.waitForURL(kit.url(DOCUMENT));
		await page.locator('#fnref3 a').click();
		expect(pathOf(page)).toBe(`${DOCUMENT}#fn3`);
		await page.locator('#fn3 .note-number').click();
		expect(pathOf(page)).toBe(`${DOCUMENT}#fnref3`);
		await page.locator('.site-name').click();
		await page.waitForURL(kit.url('index.html'));
		await opened.expectClean();
	});

	test('on a page that was not unpacked with its style sheet says what to do', async () => {
		const path = join(kit.folder, '../alone.html');
		const { files } = kit.kit;
		await writeFile(path, files.get('index.html') ?? '');
		await using opened = await openPage(pathToFileURL(path).href);
		expect(await opened.page.locator('.kit-unpack').isVisible()).toBe(true);
	});
});

describe('a document', () => {
	test('shows the paragraph of its address, and marks it', async () => {
		await using opened = await open(`${DOCUMENT}#p12`);
		const { page } = opened;
		expect(await page.locator(':target').getAttribute('id')).toBe('p12');
		expect(await page.locator('article.paragraph').count()).toBe(61);
		expect((await page.locator('#p12').boundingBox())?.y).toBeLessThan(300);
		await opened.expectClean();
	});

	test('has an outline, a theme and labels that work, and opens what is corrected', async () => {
		await using opened = await open(DOCUMENT, { context: { viewport: VIEWPORTS.wide } });
		const { page } = opened;
		await page.locator('nav.outline a[href="#h5"]').click();
		await page.locator('nav.outline a[href="#h5"][aria-current]').waitFor();
		await page.locator('[data-theme-switch] label', { hasText: '深色' }).click();
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		await page.locator('#p43 .corrected-sign').click();
		expect(await page.locator('[popover]:popover-open').count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.locator('[data-label-switch]').click();
		await page.locator('.bar-links', { hasText: 'Documents' }).waitFor();
		await page.goto(kit.url('gb/340/pol/6/index.html'));
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		await opened.expectClean();
	});

	test.each([true, false])(
		'leads from its bar on a phone by a menu to what the kit has; with script: %j',
		async (javaScriptEnabled) => {
			await using opened = await open(DOCUMENT, {
				context: { javaScriptEnabled, viewport: VIEWPORTS.narrow },
			});
			const { page } = opened;
			const menu = page.getByText('菜单', { exact: true });
			const links = page.locator('.bar-links a:visible');
			expect(await links.count()).toBe(0);
			await menu.focus();
			await page.keyboard.press('Enter');
			expect(await links.allInnerTexts()).toEqual(['文件', '阅读路径', '决定草案', '关于']);
			await page.keyboard.press(javaScriptEnabled ? 'Escape' : 'Enter');
			expect(await links.count()).toBe(0);
			await menu.click();
			await links.first().click();
			await page.waitForURL(kit.url('index.html#documents'));
			await opened.expectClean();
		},
	);

	test('says of documents that are nowhere in the kit that they are not, and links to none', async () => {
		await using opened = await open(DOCUMENT, { context: { javaScriptEnabled: false } });
		const absent = opened.page.locator('[data-kit-absent]', { hasText: 'GB.340/INS/6' });
		expect(await absent.first().getAttribute('title')).toBe('不在这个离线包里');
		expect(await opened.page.locator('a', { hasText: 'GB.340/INS/6' }).count()).toBe(0);
		expect(await opened.page.locator('article.paragraph:visible').count()).toBe(61);
	});

	test('prints without the bar', async () => {
		await using opened = await open(DOCUMENT);
		await opened.page.emulateMedia({ media: 'print' });
		expect(await opened.page.locator('.bar').isVisible()).toBe(false);
		expect(await opened.page.locator('#p61').isVisible()).toBe(true);
		await opened.expectClean();
	});
});

describe('a path', () => {
	test('keeps on the device how far a reader has come, and says so on the first page', async () => {
		await using opened = await open(`${PATH}index.html`);
		const { page } = opened;
		await page.locator('[data-step-done] input').first().check();
		await page.reload();
		expect(await page.locator('[data-step-done] input').first().isChecked()).toBe(true);
		expect(await page.locator('[data-progress-count]').innerText()).toMatch(/^1 \/ \d$/u);
		await page.goto(kit.url('index.html'));
		expect(await page.locator('[data-path-read]:visible').innerText()).toMatch(/已读\s*1 \/ \d/u);
		await page.goto(kit.url(`${PATH}index.html`));
		await page.locator('[data-progress-reset]').click();
		expect(await page.locator('[data-step-done] input').first().isChecked()).toBe(false);
		await opened.expectClean();
	});

	test('is shown slide by slide with the keys, and left again', async () => {
		await using opened = await open(`${PATH}present/index.html`);
		const { page } = opened;
		const current = () => page.locator('.slide.is-current').getAttribute('id');
		expect(await current()).toBe('slide-1');
		for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft', 'End', 'Home', 'ArrowRight']) {
			await page.keyboard.press(key);
		}
		expect([await current(), pathOf(page)]).toEqual([
			'slide-2',
			`${PATH}present/index.html#slide-2`,
		]);
		await page.locator('[data-slides-next]').click();
		expect(await page.locator('[data-slides-position]').innerText()).toMatch(/^3 \/ /u);
		await page.locator('[data-slides-exit]').click();
		await page.waitForURL(kit.url(`${PATH}index.html`));
		await opened.expectClean();
	});

	test.each(['handout', 'guide'])('has its %s', async (view) => {
		await using opened = await open(`${PATH}${view}/index.html`);
		expect(await opened.page.locator('.path-paper h1').innerText()).toBe('怎样读一份理事会文件');
		await opened.expectClean();
	});
});

test('passages are collected, printed and made a path of, with no network', async () => {
	await using opened = await open(`${DOCUMENT}#p12`);
	const { page } = opened;
	await page.locator('#p12 button.collect').click();
	await page.locator('#p12 a.collected').waitFor();
	await page.goto(kit.url('search.html?q=gb/335/ins/9 p3'));
	await page.locator('.hit-collect').first().click();
	await page.locator('a.hit-collect').click();
	await page.waitForURL(/\/basket\/index\.html$/u);
	const names = page.locator('.basket-name');
	await expect.poll(() => names.count()).toBe(2);
	expect(await names.first().getAttribute('href')).toBe(kit.url(`${DOCUMENT}#p12`));
	await page.getByText('讲义', { exact: true }).click();
	await expect
		.poll(() => page.locator('.handout .paragraph').first().innerText())
		.toContain('经过四年多来整个联合国发展系统的动态改革进程');
	// Nobody knows where the archive is: nothing says it, and no address of this disk is given out.
	expect(await page.locator('.basket-page').innerText()).not.toMatch(/file:|引注/u);
	await page.getByRole('link', { name: '编成路径' }).click();
	await page.getByLabel('标题', { exact: true }).fill('不联网的路径');
	const [handout] = await Promise.all([
		page.context().waitForEvent('page'),
		page.locator('.adapt-forms').getByRole('link', { name: '讲义' }).click(),
	]);
	await handout.locator('.handout-step').nth(1).waitFor();
	expect(await handout.locator('h1').innerText()).toBe('不联网的路径');
	expect(await handout.locator('body').innerText()).not.toContain('file:');
	await page.reload();
	expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe('不联网的路径');
	await page.goto(kit.url(`paths/adapt/index.html#from=${PATH.split('/')[1] ?? ''}`));
	await expect.poll(() => page.locator('.adapt-step').count()).toBeGreaterThan(2);
	await opened.expectClean();
});

test('checks quotations with no network, against what it holds', async () => {
	await using opened = await open('check.html');
	const { page } = opened;
	const held = kit.kit.contents.documents.find(({ id }) => id === 'gb/346/ins/8');
	const { text = '' } = held?.paragraphs.find(({ number }) => number === 12) ?? {};
	const quoted = text.slice(0, 40);
	const altered = `${quoted.slice(0, 20)}不${quoted.slice(20)}`;
	await page.fill('#check-text', `“${quoted}”（GB.346/INS/8，第12段）“${altered}”`);
	await page.locator('[data-check-form] button').click();
	const items = page.locator('[data-check-results] li[data-verdict]');
	await items.nth(1).waitFor();
	expect(
		await items.evaluateAll((found) =>
			found.map((item) => (item as HTMLElement).dataset['verdict']),
		),
	).toEqual(['verbatim', 'differs']);
	expect(await items.nth(1).locator('del').textContent()).toContain('不');
	await items.nth(0).locator('a').first().click();
	expect(pathOf(page)).toBe(`${DOCUMENT}#p12`);
	await opened.expectClean();
});

test.each(['index.html', 'search.html?q=社会对话', 'check.html', DOCUMENT, `${PATH}index.html`])(
	'axe finds nothing wrong on %s, wide or narrow, light or dark',
	async (path) => {
		await using opened = await open(path, { context: { reducedMotion: 'reduce' } });
		const { page } = opened;
		await page.evaluate(axe.source);
		for (const size of Object.values(VIEWPORTS)) {
			await page.setViewportSize(size);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const violations = await page.evaluate(async () => {
					const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
						// It would fetch the style sheets, which the policy forbids.
						preload: false,
						resultTypes: ['violations'],
						rules: { 'target-size': { enabled: true } },
					});
					return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
				});
				expect(violations).toEqual([]);
			}
		}
		await opened.expectClean();
	},
);
