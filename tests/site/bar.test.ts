import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { measureCover, measureTarget, VIEWPORTS } from './viewport.ts';

/** From a small phone to a large screen, in CSS pixels. */
const WIDTHS = Array.from({ length: 81 }, (_, step) => 320 + 20 * step);
const HEIGHT = 700;

const DOCUMENT = 'gb/346/ins/8/';

/** Least width and height of what a finger is to hit, in CSS pixels. */
const TOUCH_SIZE = 44;
const TOUCH = { hasTouch: true, isMobile: true };

const withoutScript = { javaScriptEnabled: false };

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

/** The bars that there are: the names of their links, and the page and the context in which they are seen. */
const BARS: readonly { bar: string; path: string; names: string[]; isLabelled?: boolean }[] = [
	{ bar: 'Chinese', path: DOCUMENT, names: ['文件', '阅读路径', '决定草案', '关于'] },
	{
		bar: 'English',
		path: 'en/about/',
		names: ['Documents', 'Reading paths', 'Draft decisions', 'About'],
	},
	{
		bar: 'English labels',
		path: 'gb/346/ins/8/p12/',
		names: ['Documents', 'Reading paths', 'Draft decisions', 'About'],
		isLabelled: true,
	},
];

/** Returns a context in which the labels of pages of documents are English. */
const chooseEnglish = (): BrowserContextOptions => ({
	storageState: {
		cookies: [],
		origins: [{ origin: server.origin, localStorage: [{ name: 'labels', value: 'en' }] }],
	},
});

const resize = (page: Page, size: string) =>
	page.evaluate((fontSize) => {
		document.documentElement.style.fontSize = fontSize;
	}, size);

/** How the bar is laid out at this moment. */
interface Layout {
	/** A line each: what lies over another or outside of the window, words cut off, a field too narrow to type in. */
	faults: string[];
	/** Names of its links that are seen, in order. */
	links: string[];
}

/** Lays the bar out with its menu closed, then with it open; where there is no menu, once. Leaves it closed. */
function measureLayouts(page: Page): Promise<Record<string, Layout>> {
	return page.evaluate(() => {
		const FIELD = 8;
		const bar = document.querySelector('.bar');
		const menu = bar?.querySelector('details');
		const [field] = bar?.getElementsByTagName('input') ?? [];
		if (!bar || !menu || !field) throw new Error('The bar, its menu or its field is missing.');
		const nameOf = (element: HTMLElement) => element.className || element.textContent.trim();
		const overlap = (one: DOMRect, other: DOMRect): boolean =>
			Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
			Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;

		const listFaults = (): string[] => {
			const seen = [...bar.querySelectorAll<HTMLElement>('a, summary, input')]
				.filter((element) => element.checkVisibility())
				.map((element) => ({
					element,
					name: nameOf(element),
					box: element.getBoundingClientRect(),
				}));
			const words = [...bar.querySelectorAll<HTMLElement>('.site-name-text, a, summary')];
			const isSearchSeen =
				bar.querySelector('.bar-search')?.checkVisibility() === true ||
				field.getBoundingClientRect().width >=
					FIELD * Number.parseFloat(getComputedStyle(field).fontSize);
			return [
				...seen
					.filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
					.map(({ name }) => `${name} is outside of the window`),
				...seen
					.filter(({ box }) => box.top < 0 || box.bottom > innerHeight)
					.map(({ name }) => `${name} is above or below the window`),
				...seen
					.filter(
						({ element }) => element.parentElement?.matches('.bar-links') !== true || !menu.open,
					)
					.filter(({ box }) => box.bottom > bar.getBoundingClientRect().bottom)
					.map(({ name }) => `${name} is below the bar`),
				...seen.flatMap(({ name, box }, index) =>
					seen
						.slice(index + 1)
						.filter((other) => overlap(box, other.box))
						.map((other) => `${name} and ${other.name} overlap`),
				),
				...words
					.filter((element) => element.scrollWidth > element.clientWidth)
					.map((element) => `${nameOf(element)} is cut off`),
				...(isSearchSeen ? [] : ['there is no room for the search']),
			];
		};
		const measure = () => ({
			faults: listFaults(),
			links: [...bar.querySelectorAll<HTMLElement>('.bar-links a')]
				.filter((link) => link.checkVisibility())
				.map((link) => link.innerText),
		});

		if (!menu.checkVisibility()) return { row: measure() };
		const closed = measure();
		menu.open = true;
		const open = measure();
		menu.open = false;
		return { closed, open };
	});
}

describe.each(BARS)('the bar, $bar', ({ path, names, isLabelled = false }) => {
	test.each(['100%', '200%'])(
		'has room for each of its things at every width, with text of %s, and leads everywhere',
		async (size) => {
			await using opened = await openPage(server.url(path), {
				context: isLabelled ? chooseEnglish() : {},
			});
			const { page } = opened;
			if (isLabelled) await page.locator('.foot-text > p:first-child[lang="en"]').waitFor();
			await resize(page, size);
			const faults: string[] = [];
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: HEIGHT });
				for (const [state, layout] of Object.entries(await measureLayouts(page))) {
					const place = `${String(width)} px, ${state}`;
					faults.push(...layout.faults.map((fault) => `${place}: ${fault}`));
					expect(layout.links, place).toEqual(state === 'closed' ? [] : names);
				}
			}
			expect(faults).toEqual([]);
			await opened.expectClean();
		},
	);

	test.each([VIEWPORTS.narrow, { width: 820, height: 1180 }, VIEWPORTS.wide])(
		'can be hit with a finger at $width pixels',
		async (viewport) => {
			await using opened = await openPage(server.url(path), { context: { ...TOUCH, viewport } });
			const { page } = opened;
			const menu = page.locator('.bar-menu > summary');
			if (await menu.isVisible()) await menu.tap();
			const targets = page.locator('.bar :is(a, summary, input):visible');
			expect(await targets.count()).toBeGreaterThan(5);
			for (const target of await targets.all()) {
				const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
				const name = await target.evaluate((element) => element.outerHTML);
				expect.soft(Math.min(width, height), name).toBeGreaterThanOrEqual(TOUCH_SIZE);
			}
			for (const { faults } of Object.values(await measureLayouts(page))) {
				expect.soft(faults).toEqual([]);
			}
			await opened.expectClean();
		},
	);
});

describe.each([
	['with script', {}],
	['without script', withoutScript],
] as const)('the menu, %s,', (_, context) => {
	const options = { context: { ...context, viewport: VIEWPORTS.narrow } };

	test.each(BARS.slice(0, 2))(
		'leads by keyboard alone where the bar does, and shows where the focus is, $bar',
		async ({ path, names }) => {
			await using opened = await openPage(server.url(path), options);
			const { page } = opened;
			const focused = page.locator(':focus');
			await page.locator('.search-box .search-input').focus();
			await page.keyboard.press('Tab');
			expect(await focused.evaluate(({ tagName }) => tagName)).toBe('BUTTON');
			await page.keyboard.press('Tab');
			expect(await focused.evaluate(({ tagName }) => tagName)).toBe('SUMMARY');
			await page.keyboard.press('Enter');
			const walked: string[] = [];
			for (const _name of names) {
				await page.keyboard.press('Tab');
				walked.push(await focused.innerText());
				const outline = await focused.evaluate((element) => getComputedStyle(element).outlineWidth);
				expect(outline).toBe('2px');
			}
			expect(walked).toEqual(names);
			const href = (await focused.getAttribute('href')) ?? '';
			await page.keyboard.press('Enter');
			await page.waitForURL(server.url(href.slice(1)));
			await opened.expectClean();
		},
	);

	test('is closed by its button, and is not there for what reads the page meanwhile', async () => {
		await using opened = await openPage(server.url(DOCUMENT), options);
		const { page } = opened;
		const navigation = page.getByRole('navigation', { name: '主导航' });
		expect(await navigation.getByRole('link').count()).toBe(0);
		await page.getByText('菜单', { exact: true }).click();
		expect(await navigation.getByRole('link').count()).toBe(4);
		await page.getByText('菜单', { exact: true }).click();
		expect(await navigation.getByRole('link').count()).toBe(0);
		await opened.expectClean();
	});
});

describe('the menu, with script,', () => {
	const open = async () => {
		const opened = await openPage(server.url(DOCUMENT), {
			context: { viewport: VIEWPORTS.narrow },
		});
		const menu = opened.page.locator('.bar-menu > summary');
		await menu.focus();
		await opened.page.keyboard.press('Enter');
		expect(await opened.page.locator('.bar-links').isVisible()).toBe(true);
		return { opened, page: opened.page, menu };
	};

	test.each([0, 3])(
		'is closed by Escape, %i links on; the focus returns to its button',
		async (steps) => {
			const { opened, page } = await open();
			await using _opened = opened;
			for (let step = 0; step < steps; step += 1) await page.keyboard.press('Tab');
			await page.keyboard.press('Escape');
			expect(await page.locator('.bar-links').isVisible()).toBe(false);
			expect(await page.locator('.bar-menu > summary:focus').count()).toBe(1);
			await opened.expectClean();
		},
	);

	test.each([
		['the reader tabs on', (page: Page) => pressTimes(page, 'Tab', 5)],
		['the reader tabs back', (page: Page) => page.keyboard.press('Shift+Tab')],
		['the reader clicks on the text', (page: Page) => page.mouse.click(40, 500)],
		[
			'a link leads to a place on the same page',
			(page: Page) =>
				page
					.locator('.bar-links a')
					.first()
					.evaluate((link: HTMLAnchorElement) => {
						link.href = '#p12';
						link.click();
					}),
		],
	])('is closed when %s', async (_, act) => {
		const { opened, page } = await open();
		await using _opened = opened;
		await act(page);
		expect(await page.locator('.bar-links').isVisible()).toBe(false);
		expect(await page.locator('.bar-menu > summary:focus').count()).toBe(0);
		await opened.expectClean();
	});

	test('stays open while the reader goes through it', async () => {
		const { opened, page } = await open();
		await using _opened = opened;
		await pressTimes(page, 'Tab', 4);
		await pressTimes(page, 'Shift+Tab', 4);
		expect(await page.locator('.bar-links').isVisible()).toBe(true);
		expect(await page.locator('.bar-menu > summary:focus').count()).toBe(1);
		await opened.expectClean();
	});
});

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
	for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

test.each([
	['100%', 'input'],
	['200%', '.bar-search'],
])('a slash leads to the search on a phone, with text of %s', async (size, selector) => {
	await using opened = await openPage(server.url(DOCUMENT), {
		context: { viewport: VIEWPORTS.narrow },
	});
	await resize(opened.page, size);
	await opened.page.keyboard.press('/');
	expect(await opened.page.locator(`.bar ${selector}:focus`).count()).toBe(1);
	await opened.expectClean();
});

describe.each(Object.entries(VIEWPORTS))('with text of 200%%, %s', (_, viewport) => {
	test.each(['p12', 'fn3', 'h3'])(
		'the bar covers nothing of %s that an address leads to',
		async (id) => {
			await using opened = await openPage(server.url(DOCUMENT), { context: { viewport } });
			const { page } = opened;
			await resize(page, '200%');
			await page.evaluate((hash) => {
				location.hash = hash;
			}, id);
			const target = await measureTarget(page);
			expect(target?.id).toBe(id);
			expect(target?.top).toBeGreaterThanOrEqual(await measureCover(page));
			expect(target?.top).toBeLessThan(viewport.height);
			await opened.expectClean();
		},
	);
});
