import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { awaitAnswer } from './await-answer.ts';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

const PATHS = ['', 'gb/346/ins/8/', 'search/?q=%E4%B8%89%E6%96%B9'];

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

/** What has the focus, and what is wrong with how it is seen. */
interface Focused {
	name: string;
	faults: string[];
	isOnPage: boolean;
}

/** Describes what has the focus at this moment. */
function describeFocus(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body)
			return { name: '', faults: [], isOnPage: false };
		const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent || (element.getAttribute('aria-label') ?? '')).trim().slice(0, 20)}”`;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const faults: string[] = [];
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline');
		const [box] = element.getClientRects();
		if (box === undefined) faults.push('not drawn');
		else {
			const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
			const top = document.elementFromPoint(x, y);
			if (box.top < 0 || y > innerHeight) faults.push('outside of the window');
			else if (!element.contains(top) && top?.contains(element) !== true) {
				faults.push(`hidden by ${top?.className ?? 'nothing'}`);
			}
		}
		return { name, faults, isOnPage: true };
	});
}

/** Presses a key until the focus leaves the page. Returns what had it, in order. */
async function walkThrough(page: Page, key: string): Promise<Focused[]> {
	const walked: Focused[] = [];
	for (let steps = 0; steps < 1000; steps += 1) {
		await page.keyboard.press(key);
		const focused = await describeFocus(page);
		if (!focused.isOnPage) return walked;
		walked.push(focused);
	}
	throw new Error(`After 1000 times ${key} the focus is still on the page.`);
}

const listFaults = (walked: readonly Focused[]) =>
	walked.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));

/** Returns the links among what had the focus; a button may show itself only to who comes from its link. */
const listLinks = (walked: readonly Focused[]) =>
	walked.map(({ name }) => name).filter((name) => name.startsWith('a.'));

describe.each(Object.entries(VIEWPORTS))('by keyboard alone, %s', (_, viewport) => {
	test.each(PATHS)(
		'the focus is seen at every step through /%s, forward and back',
		async (path) => {
			await using opened = await openPage(server.url(path), { context: { viewport } });
			const { page } = opened;
			await awaitAnswer(page);
			const forward = await walkThrough(page, 'Tab');
			expect(listFaults(forward)).toEqual([]);
			const back = await walkThrough(page, 'Shift+Tab');
			expect(listFaults(back)).toEqual([]);
			expect(listLinks(back).toReversed()).toEqual(listLinks(forward));
			expect(forward.length).toBeGreaterThan(10);
			await opened.expectClean();
		},
	);

	test('the first link skips to the text', async () => {
		await using opened = await openPage(server.url('gb/346/ins/8/'), { context: { viewport } });
		const { page } = opened;
		await page.keyboard.press('Tab');
		expect((await describeFocus(page)).faults).toEqual([]);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.locator('main :focus').count()).toBe(1);
		await opened.expectClean();
	});
});
