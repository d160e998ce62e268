import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, type OpenPage } from './browser.ts';
import { passTime } from './pass-time.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

const DOCUMENT = 'gb/346/ins/8/';

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

const open = (path: string): Promise<OpenPage> =>
	openPage(server.url(path), { context: { viewport: VIEWPORTS.wide } });

const HOUR = 3_600_000;

const PREVIEW = '.preview:popover-open';

test.each([
	['a.reference:not(.not-held)', '', 'a document that is held'],
	['a.reference.not-held', '本库没有这份文件的文本', 'a document that is not held'],
])('the pointer on %s shows title and words: %s%s', async (selector, words, _name) => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	const link = page.locator(`.document-text ${selector}`).first();
	const symbol = (await link.innerText()).trim();
	await link.hover();
	await page.locator(PREVIEW).waitFor();
	expect(await page.locator('.preview-title').innerText()).toContain(symbol);
	const text = await page.locator('.preview-text').innerText();
	expect(text).toContain(words);
	expect(text.length).toBeGreaterThan(10);
	expect(page.url()).toBe(server.url(DOCUMENT));
	await opened.expectClean();
});

test('the mark of a note shows the note; the pointer can move into it, Escape closes it', async () => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	const mark = page.locator('#fnref3 a');
	await mark.hover();
	await page.locator(PREVIEW).waitFor();
	expect(await page.locator('.preview-title').innerText()).toBe('脚注3');
	const note = (await page.locator('#fn3 .note-text').innerText()).slice(0, 12);
	expect(await page.locator('.preview-text').innerText()).toContain(note);
	await page.locator('.preview-text').hover();
	await passTime(page, 600);
	expect(await page.locator(PREVIEW).count()).toBe(1);
	await page.keyboard.press('Escape');
	expect(await page.locator(PREVIEW).count()).toBe(0);
	await mark.hover();
	await page.locator(PREVIEW).waitFor();
	await page.mouse.move(2, 2);
	await expect.poll(() => page.locator(PREVIEW).count()).toBe(0);
	await opened.expectClean();
});

test('the focus shows it too, and describes the link by it', async () => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	await page.locator('#p4 .paragraph-number').focus();
	const mark = page.locator('.document-text .mark a').first();
	while (!(await mark.evaluate((element) => element === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await page.locator(PREVIEW).waitFor();
	expect(await mark.getAttribute('aria-describedby')).toBe('preview');
	await page.keyboard.press('Tab');
	await expect.poll(() => page.locator(PREVIEW).count()).toBe(0);
	expect(await mark.getAttribute('aria-describedby')).toBeNull();
});

test('a pointer that passes over shows nothing, and a page is fetched once', async () => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') fetched.push(request.url());
	});
	const link = page.locator('.document-text a.reference').first();
	// Time stands still in the page: between two moves of the pointer as much of it passes as is said here.
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + HOUR);
	await link.hover();
	await page.clock.runFor(200);
	await page.mouse.move(2, 2);
	await page.clock.runFor(2000);
	// Whatever the page had fetched would stand before this.
	await page.evaluate(() => fetch('/robots.txt'));
	expect(fetched.splice(0)).toEqual([server.url('robots.txt')]);
	expect(await page.locator(PREVIEW).count()).toBe(0);
	await page.clock.resume();
	for (let turn = 0; turn < 2; turn += 1) {
		await link.hover();
		await page.locator(PREVIEW).waitFor();
		await page.keyboard.press('Escape');
		await page.mouse.move(2, 2);
	}
	expect(fetched).toHaveLength(1);
});

test('a touch shows none, it follows the link', async () => {
	await using opened = await openPage(server.url(DOCUMENT), {
		context: { viewport: VIEWPORTS.narrow, hasTouch: true, isMobile: true },
	});
	const { page } = opened;
	await page.locator('#fnref3 a').tap();
	await passTime(page, 700);
	expect(await page.locator('.preview').count()).toBe(0);
	expect(new URL(page.url()).hash).toBe('#fn3');
});
