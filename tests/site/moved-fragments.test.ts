import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, type OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { measureTarget } from './viewport.ts';

const INS = 'gb/346/ins/8';
const bar = (page: Page) => page.locator('.landing-bar');
const status = (page: Page) => page.locator('.landing-bar [role="status"]');

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

/** What `moved.json` says in these tests, by the address. */
const MOVED = {
	[`${INS}/p70`]: `/${INS}/p13/`,
	[`${INS}/p71`]: '/gb/340/pol/6/#fn1',
	[`${INS}/p72-a`]: `/${INS}/#p61-a`,
	[`${INS}/p73`]: `/gb/340/pol/6/p3/`,
	[`${INS}/p74`]: 'https://example.org/',
	[`${INS}/p75`]: 'javascript:alert(1)',
	[`${INS}/p76`]: { href: '/' },
	[`${INS}/p77`]: `/${INS}/#p77`,
};

/** Opens a page whose list of moved places is this one; counts how often it is asked for. */
async function openMoved(
	path: string,
	body = JSON.stringify({ moved: MOVED }),
): Promise<OpenPage & { asked: () => number }> {
	const opened = await openPage(server.url('about/'));
	let asked = 0;
	await opened.page.route('**/moved.json', (route) => {
		asked += 1;
		return route.fulfill({ contentType: 'application/json', body });
	});
	await opened.page.goto(server.url(path));
	return { ...opened, asked: () => asked };
}

describe('a fragment whose place has moved', () => {
	test('leads to the paragraph in the same document, and says so', async () => {
		await using opened = await openMoved(`${INS}/#p70`);
		const { page } = opened;
		await page.waitForURL(server.url(`${INS}/#p13`));
		await status(page).filter({ hasText: '第70段的内容现在是第13段' }).waitFor();
		expect((await measureTarget(page))?.id).toBe('p13');
		// The address that is gone is none that the back button leads to.
		await page.goBack();
		expect(page.url()).toBe(server.url('about/'));
	});

	test.each([
		['p71', 'gb/340/pol/6/#fn1', 'a place of another document'],
		['p73', 'gb/340/pol/6/p3/', 'a paragraph of another document'],
		['p72-a', `${INS}/#p61-a`, 'an item'],
		['p71-b', 'gb/340/pol/6/#fn1', 'an item of a paragraph that has moved whole'],
		['p71-p73', 'gb/340/pol/6/#fn1', 'a range whose first paragraph has moved'],
		['p%37%31', 'gb/340/pol/6/#fn1', 'a fragment that is written otherwise'],
	])('#%s leads to %s: %s', async (fragment, path) => {
		await using opened = await openMoved(`${INS}/#${fragment}`);
		await opened.page.waitForURL(server.url(path));
	});

	test('that a reader comes to within the page leads on as well', async () => {
		await using opened = await openMoved(`${INS}/#p12`);
		const { page } = opened;
		await opened.settle();
		expect(opened.asked()).toBe(0);
		await page.evaluate(() => {
			location.hash = '#p70';
		});
		await page.waitForURL(server.url(`${INS}/#p13`));
		expect(opened.asked()).toBe(1);
	});
});

describe('a fragment that the page does not have', () => {
	test.each([
		['p99', '没有第99段', ['第61段'], 'behind the last paragraph'],
		['p61-z', '没有第61段(z)项', ['第61段'], 'an item'],
		['fn99', '没有脚注99', ['脚注15'], 'a note'],
		['box1', '没有文本框1', [], 'a box in a document without any'],
		['p60-p99', '没有第99段', ['第61段'], 'the end of a range'],
		['p9-p3', '没有这个位置', ['第9段'], 'a range that does not rise'],
		['p99999999999', '没有这个位置', ['第61段'], 'a number too long'],
		['p0', '没有这个位置', ['第1段'], 'no number of a paragraph'],
		['p74', '没有第74段', ['第61段'], 'a place that is said to have moved to another host'],
		['p75', '没有第75段', ['第61段'], 'a place that is said to have moved to a script'],
		['p76', '没有第76段', ['第61段'], 'a place that has moved to what is no address'],
		['p77', '没有第77段', ['第61段'], 'a place that has moved to itself'],
	])('#%s: says %s, and leads to %j: %s', async (fragment, words, links) => {
		await using opened = await openMoved(`${INS}/#${fragment}`);
		const { page } = opened;
		await status(page).filter({ hasText: words }).waitFor();
		const last = links.join('').includes('脚注') ? [await lastNote(page)] : links;
		expect(await bar(page).locator('a').allTextContents()).toEqual(last);
		expect(page.url()).toBe(server.url(`${INS}/#${fragment}`));
		await opened.expectClean();
	});

	test('leads to what is nearby, and the bar goes', async () => {
		await using opened = await openMoved(`${INS}/#p99`);
		const { page } = opened;
		await bar(page).locator('a').click();
		await page.waitForURL(server.url(`${INS}/#p61`));
		expect(await bar(page).count()).toBe(0);
		expect((await measureTarget(page))?.id).toBe('p61');
		await opened.expectClean();
	});

	test('is found in the document where it is asked of a paragraph page', async () => {
		await using opened = await openMoved(`${INS}/p12/#p61-a`);
		const { page } = opened;
		await status(page).filter({ hasText: '不在这一页上' }).waitFor();
		expect(await bar(page).locator('a').getAttribute('href')).toBe(`/${INS}/#p61-a`);
		await opened.expectClean();
	});

	test.each([['{'], ['[]'], ['null'], ['{"moved":null}']])(
		'is told of where the list is %s',
		async (body) => {
			await using opened = await openMoved(`${INS}/#p99`, body);
			await status(opened.page).filter({ hasText: '没有第99段' }).waitFor();
			await opened.expectClean();
		},
	);

	test('is told of in English where the labels are', async () => {
		await using opened = await openPage(server.url(`${INS}/`));
		const { page } = opened;
		await page.evaluate(() => {
			localStorage.setItem('labels', 'en');
		});
		await page.goto(server.url(`${INS}/?labels#p99`));
		await status(page).filter({ hasText: 'This document has no para. 99.' }).waitFor();
		await opened.expectClean();
	});
});

/** Returns the name of the last note of a page. */
async function lastNote(page: Page): Promise<string> {
	return `脚注${(await page.locator('.note-number').last().textContent()) ?? ''}`;
}

test.each([
	`${INS}/#p12`,
	`${INS}/#p61-a`,
	`${INS}/#fn3`,
	`${INS}/#p12-p15`,
	`${INS}/p12/#p12-p15`,
	`${INS}/#main`,
	`${INS}/#cited-by`,
	`${INS}/#front`,
	`${INS}/#google_vignette`,
	`${INS}/#`,
])('%s asks for no list and says nothing', async (path) => {
	await using opened = await openMoved(path);
	await opened.settle();
	expect(opened.asked()).toBe(0);
	expect(await bar(opened.page).count()).toBe(0);
	await opened.expectClean();
});

test('the list that is built is asked for under the base of the site', async () => {
	const { folder, base } = inject('sites').archive;
	await using archive = await serveFolder(folder, { base });
	await using opened = await openPage(archive.url(`${INS}/#p99`));
	const { page } = opened;
	await status(page).filter({ hasText: '没有第99段' }).waitFor();
	await bar(page).locator('a').click();
	await page.waitForURL(archive.url(`${INS}/#p61`));
	await opened.expectClean();
});
