import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

const SLUG = 'how-to-read-a-governing-body-document';
const PATH = `paths/${SLUG}/`;
const VIEWS = ['paths/', PATH, `${PATH}guide/`, `${PATH}handout/`, `${PATH}present/`];
const NO_SCRIPT = { context: { javaScriptEnabled: false } };

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText();

/** Returns what axe finds wrong on a page as it stands: the rule, and where. */
async function findViolations(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
			resultTypes: ['violations'],
			rules: { 'target-size': { enabled: true } },
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
		);
	});
}

describe('every view', () => {
	test.each(VIEWS)('/%s is whole under a base path', async (view) => {
		const { folder, base } = inject('sites').archive;
		await using archive = await serveFolder(folder, { base });
		await using opened = await openPage(archive.url(view));
		await opened.expectClean();
		const links = await opened.page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.filter((link) => !link.startsWith(base))).toEqual([]);
	});

	test.each(VIEWS)('/%s fits any width and is accessible, light and dark', async (view) => {
		// A colour on its way to another would be measured on the way.
		const context = { reducedMotion: 'reduce' } as const;
		await using opened = await openPage(server.url(view), { context });
		const { page } = opened;
		// Through the protocol, since the policy of the page lets no script in.
		await page.evaluate(axe.source);
		for (const width of [390, 1120, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await findViolations(page), `${String(width)}, ${colorScheme}`).toEqual([]);
			}
		}
	});

	test.each(VIEWS)('/%s leads nowhere that is not there', async (view) => {
		await using opened = await openPage(server.url(view), NO_SCRIPT);
		const hrefs = await opened.page
			.locator('a[href^="/"], a[href^="#"]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const pages = Map.groupBy(new Set(hrefs), (href) => href.split('#')[0] ?? '');
		for (const [url, links] of pages) {
			const response = await fetch(url);
			expect([url, response.status]).toEqual([url, 200]);
			const html = await response.text();
			for (const link of links) {
				const id = decodeURIComponent(link.split('#')[1] ?? '');
				if (id !== '') expect([link, html.includes(` id="${id}"`)]).toEqual([link, true]);
			}
		}
	});
});

describe('the page of a path', () => {
	test('is read from top to bottom without a script', async () => {
		await using opened = await openPage(server.url(PATH), NO_SCRIPT);
		const { page } = opened;
		expect(await page.locator('.path-step').count()).toBe(7);
		expect(await page.locator('.path-passage').count()).toBe(25);
		for (const passage of await page.locator('.path-passage').all()) {
			expect(await passage.isVisible()).toBe(true);
		}
		expect(await page.locator('.path-progress').isVisible()).toBe(false);
		expect(await page.locator('.path-done').first().isVisible()).toBe(false);
		expect(await page.locator('main').innerText()).not.toContain('第1题');
	});

	test('has paragraphs with the words of their document', async () => {
		await using opened = await openPage(server.url(PATH));
		await using own = await openPage(server.url('gb/346/ins/8/'));
		const selector = '[data-paragraph="57"] .paragraph-text';
		expect(await textOf(opened.page, `#step-3 ${selector}`)).toBe(await textOf(own.page, selector));
	});

	test('opens what the archive says of misprinted words', async () => {
		await using opened = await openPage(server.url(PATH));
		const { page } = opened;
		await page.locator('#step-2 .corrected-sign').first().click();
		expect(await page.locator('.correction-note:popover-open').innerText()).toContain('原文作');
		await opened.expectClean();
	});

	test('leads from a mark to its note and back', async () => {
		await using opened = await openPage(server.url(PATH));
		const { page } = opened;
		await page.locator('#step-2 .mark a').first().click();
		expect(await textOf(page, '.note:target')).toContain('第 72/279 号决议');
		await page.locator('.note:target .note-number').click();
		expect(await page.locator('.mark:target').count()).toBe(1);
	});

	test('describes itself as a learning resource', async () => {
		await using opened = await openPage(server.url(PATH));
		const json = await opened.page
			.locator('script[type="application/ld+json"]')
			.first()
			.textContent();
		expect(JSON.parse(json ?? '')).toMatchObject({
			'@type': 'LearningResource',
			timeRequired: 'PT1H30M',
			educationalUse: 'group work',
		});
	});

	test('leads to the paths before and after it, and from step to step', async () => {
		await using opened = await openPage(server.url(PATH));
		const { page } = opened;
		await page.locator('#step-1 a[rel="next"]').click();
		expect(new URL(page.url()).hash).toBe('#step-2');
		await page.locator('.neighbours a[rel="next"]').click();
		await page.waitForURL(/paths\/(?!how-to)/);
		expect(await page.locator('.neighbours a[rel="prev"]').getAttribute('href')).toBe(`/${PATH}`);
	});
});

describe('progress', () => {
	test('is kept across reloads, shown in the catalogue, and cleared', async () => {
		await using opened = await openPage(server.url(PATH));
		const { page } = opened;
		expect(await textOf(page, '[data-progress-count]')).toBe('0 / 7');
		await page.locator('#step-1 .path-done input').check();
		await page.locator('#step-3 .path-done input').check();
		await page.reload();
		expect(await textOf(page, '[data-progress-count]')).toBe('2 / 7');
		expect(await page.locator('#step-3 .path-done input').isChecked()).toBe(true);
		expect(await page.locator('#step-2 .path-done input').isChecked()).toBe(false);
		expect(await page.locator('.outline-list a[data-done]').count()).toBe(2);
		await page.goto(server.url('paths/'));
		expect(await textOf(page, `[data-path-read="${SLUG}"] .path-count`)).toBe('2 / 7');
		expect(await page.locator('[data-path-read]:visible').count()).toBe(1);
		await page.goto(server.url(PATH));
		await page.locator('[data-progress-reset]').click();
		await page.reload();
		expect(await textOf(page, '[data-progress-count]')).toBe('0 / 7');
		expect(await page.locator('[data-progress-reset]').isVisible()).toBe(false);
		await opened.expectClean();
	});

	test.each(['{', '{"a":1}', '[1,null]', '"text"'])(
		'does not trip over a stored %s',
		async (stored) => {
			await using opened = await openPage(server.url(PATH));
			const { page } = opened;
			await page.evaluate(
				([name, value]) => {
					localStorage.setItem(name, value);
				},
				[`path:${SLUG}`, stored] as const,
			);
			await page.reload();
			expect(await textOf(page, '[data-progress-count]')).toBe('0 / 7');
			await opened.expectClean();
		},
	);

	test('says so where the device keeps nothing, and goes on', async () => {
		await using opened = await openPage(server.url('paths/'));
		const { page } = opened;
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			});
		});
		await page.goto(server.url(PATH));
		await page.locator('#step-1 .path-done input').check();
		expect(await textOf(page, '[data-progress-count]')).toBe('1 / 7');
		expect(await page.locator('[data-progress-lost]').isVisible()).toBe(true);
		await opened.expectClean();
	});
});

describe('the catalogue', () => {
	test('is whole without a script', async () => {
		await using opened = await openPage(server.url('paths/'), NO_SCRIPT);
		expect(await opened.page.locator('[data-path]:visible').count()).toBe(9);
		expect(await opened.page.locator('.path-filter').isVisible()).toBe(false);
	});

	test('is chosen from by reader and level, and keeps the choice in its address', async () => {
		await using opened = await openPage(server.url('paths/'));
		const { page } = opened;
		await page.selectOption('select[name="audience"]', '新任代表');
		expect(await page.locator('[data-path]:visible').count()).toBe(2);
		expect(await textOf(page, '[data-path-count]')).toBe('2 / 9');
		await page.reload();
		expect(await page.inputValue('select[name="audience"]')).toBe('新任代表');
		expect(await page.locator('[data-path]:visible').count()).toBe(2);
		await page.selectOption('select[name="level"]', '进阶');
		expect(await page.locator('[data-path-none]').isVisible()).toBe(true);
		await opened.expectClean();
	});
});

describe('the presentation', () => {
	const shown = (page: Page) => page.locator('.slide:visible').getAttribute('id');

	test('goes by keys, one passage at a time, each at an address of its own', async () => {
		const context = { viewport: { width: 1280, height: 720 } };
		await using opened = await openPage(server.url(`${PATH}present/`), { context });
		const { page } = opened;
		expect(await shown(page)).toBe('slide-1');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press(' ');
		expect(await shown(page)).toBe('slide-3');
		expect(new URL(page.url()).hash).toBe('#slide-3');
		await page.reload();
		expect(await shown(page)).toBe('slide-3');
		await page.keyboard.press('ArrowLeft');
		expect(await shown(page)).toBe('slide-2');
		await page.keyboard.press('End');
		const last = await page.locator('.slide').count();
		expect(await shown(page)).toBe(`slide-${String(last)}`);
		expect(await page.locator('[data-slides-next]').isDisabled()).toBe(true);
		await page.keyboard.press('ArrowRight');
		expect(await shown(page)).toBe(`slide-${String(last)}`);
		await page.keyboard.press('Home');
		expect(await shown(page)).toBe('slide-1');
		await page.locator('[data-slides-next]').click();
		expect(await textOf(page, '[data-slides-position]')).toBe(`2 / ${String(last)}`);
		await opened.expectClean();
	});

	test.each([
		[1024, 768],
		[1366, 768],
		[1920, 1080],
	])('shows every slide whole on a screen of %d by %d', async (width, height) => {
		const context = { viewport: { width, height } };
		await using opened = await openPage(server.url(`${PATH}present/`), { context });
		const { page } = opened;
		const last = await page.locator('.slide').count();
		for (let number = 1; number <= last; number += 1) {
			const beyond = await page.evaluate(() => {
				const { scrollHeight, clientHeight } = document.documentElement;
				return scrollHeight - clientHeight;
			});
			expect(beyond, `slide ${String(number)}`).toBeLessThanOrEqual(1);
			await page.keyboard.press('ArrowRight');
		}
	});

	test('jumps to a step by number and list, is black at a key, and shows the answers at another', async () => {
		await using opened = await openPage(server.url(`${PATH}present/`));
		const { page } = opened;
		const step = () => page.locator('.slide.is-current').getAttribute('data-step');
		await page.keyboard.press('3');
		await page.keyboard.press('Enter');
		expect(await step()).toBe('3');
		await page.keyboard.press('l');
		await page.locator('[data-slides-step="2"]').click();
		expect(await step()).toBe('2');
		for (const key of ['b', '.']) {
			await page.keyboard.press(key);
			const cover = page.locator('[data-slides-cover]');
			expect(await cover.isVisible()).toBe(key === 'b');
		}
		while (!(await page.locator('.slide-questions.is-current').isVisible())) {
			await page.keyboard.press('ArrowRight');
		}
		expect(await page.locator('.slide-answers:visible').count()).toBe(0);
		await page.keyboard.press('a');
		expect(await page.locator('.slide-answers:visible').count()).toBe(1);
		await opened.expectClean();
	});

	test('goes along with the window of the speaker, which has the notes and the next slide', async () => {
		await using opened = await openPage(server.url(`${PATH}present/#slide-3`));
		const { page } = opened;
		const [speaker] = await Promise.all([
			page.context().waitForEvent('page'),
			page.keyboard.press('s'),
		]);
		await speaker.locator('.slide.is-next').waitFor();
		expect(await speaker.locator('[data-slides-notes] p').count()).toBeGreaterThan(0);
		// Each of the two slides is as large as its half of the window allows: with larger letters it would not fit.
		for (const slide of await speaker.locator('.slide:is(.is-current, .is-next)').all()) {
			const { size, most, isWhole, couldGrow } = await slide.evaluate((element) => {
				const { style } = element as HTMLElement;
				const { clientHeight, clientWidth } = element;
				const fits = () => element.scrollHeight <= clientHeight;
				const own = style.getPropertyValue('--size-fit');
				const isWhole = fits();
				style.setProperty('--size-fit', `${String(parseFloat(own) + 1)}px`);
				const couldGrow = fits();
				style.setProperty('--size-fit', own);
				const most = Math.floor(Math.min(clientHeight, clientWidth * 0.75) / 11);
				return { size: parseFloat(own), most, isWhole, couldGrow };
			});
			expect(isWhole || size === 20).toBe(true);
			expect(couldGrow && size < most).toBe(false);
		}
		await speaker.keyboard.press('ArrowRight');
		await expect.poll(() => shown(page)).toBe('slide-4');
		await page.keyboard.press('ArrowRight');
		await expect
			.poll(() => speaker.locator('.slide.is-current').getAttribute('id'))
			.toBe('slide-5');
	});

	test('is black on white in large letters, whatever the device prefers', async () => {
		const context = { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } as const;
		await using opened = await openPage(server.url(`${PATH}present/`), { context });
		const { page } = opened;
		const id = await page.locator('.slide:has(.paragraph-text p)').first().getAttribute('id');
		await page.goto(server.url(`${PATH}present/#${String(id)}`));
		const style = await page
			.locator('.slide:visible .paragraph-text p')
			.first()
			.evaluate((element) => {
				const { color, fontSize } = getComputedStyle(element);
				const { backgroundColor } = getComputedStyle(document.documentElement);
				return { color, backgroundColor, size: parseFloat(fontSize) };
			});
		expect(style).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
		expect(style.size).toBeGreaterThanOrEqual(28);
	});

	test('is a list without a script', async () => {
		await using opened = await openPage(server.url(`${PATH}present/`), NO_SCRIPT);
		const { page } = opened;
		expect(await page.locator('.slide:visible').count()).toBe(await page.locator('.slide').count());
		expect(await page.locator('[data-slides-controls]').isVisible()).toBe(false);
	});
});

describe('the guide', () => {
	test('has the answers, says that it is no secret, and is left out of indexes', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const { page } = opened;
		expect(await textOf(page, '.path-notice')).toContain('并不保密');
		expect(await textOf(page, '#step-1 .path-notes')).toContain('第1题');
		expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
	});

	test('parts the time of a step into reading and discussion', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const { page } = opened;
		const parts = await page.locator('#step-1 .path-minutes li').allInnerTexts();
		expect(parts).toEqual(['11分钟', '阅读2分钟', '讨论和任务9分钟']);
		expect(await textOf(page, '.path-plan tr:first-child')).toContain('讨论和任务9分钟');
	});

	test('leads from an address in a note to the place in its document', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const { page } = opened;
		const link = page.locator('#step-3 .path-notes a', { hasText: /^第31段$/ }).first();
		expect(await link.getAttribute('href')).toBe('/gb/346/ins/8/#p31');
		await link.click();
		await page.waitForURL(/gb\/346\/ins\/8\/#p31$/);
		expect(await page.locator('#p31').isVisible()).toBe(true);
	});

	test('stands in no sitemap; the path and the catalogue do', async () => {
		const { folder } = inject('sites').root;
		const names = (await readdir(folder)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
		const files = names.map((name) => readFile(join(folder, name), 'utf8'));
		const sitemap = (await Promise.all(files)).join('');
		expect(sitemap).toContain('/paths/</loc>');
		expect(sitemap).toContain(`/${PATH}</loc>`);
		expect(sitemap).not.toMatch(/\/(?:guide|handout|present)\/<\/loc>/);
	});
});

describe('on paper', () => {
	test.each(['guide', 'handout'])('the %s is A4', async (view) => {
		await using opened = await openPage(server.url(`${PATH}${view}/`));
		const pdf = await opened.page.pdf({ preferCSSPageSize: true });
		const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
		expect(boxes.length).toBeGreaterThan(5);
		for (const [, width, height] of boxes) {
			expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
		}
	});

	test.each(['', 'guide/', 'handout/'])('has title and address at the head, %j', async (view) => {
		await using opened = await openPage(server.url(`${PATH}${view}`));
		const { page } = opened;
		await page.emulateMedia({ media: 'print' });
		const rules = await page.evaluate(() =>
			[...document.styleSheets]
				.filter(({ href }) => href?.endsWith('/print.css') === true)
				.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
		);
		const css = rules.join('');
		expect(css).toContain('@top-left { content: "怎样读一份理事会文件"');
		expect(css).toContain(`content: "http://localhost:4321/${PATH}"`);
	});

	test('every step has a code that leads back, black on white', async () => {
		const context = { colorScheme: 'dark' } as const;
		await using opened = await openPage(server.url(`${PATH}handout/`), { context });
		const { page } = opened;
		expect(await page.locator('.qr').count()).toBe(8);
		const label = await page.locator('#step-3 .qr').getAttribute('aria-label');
		expect(label).toBe(`二维码，通向http://localhost:4321/${PATH}#step-3`);
		const colours = await page.locator('#step-3 .qr').evaluate((code) => {
			const { color, backgroundColor } = getComputedStyle(code);
			return [color, backgroundColor];
		});
		expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	});

	test('no heading stands alone at the foot of a page: none may be parted from what follows', async () => {
		await using opened = await openPage(server.url(`${PATH}handout/`));
		const { page } = opened;
		await page.emulateMedia({ media: 'print' });
		const breaks = await page
			.locator('.path-paper :is(h1, h2, h3)')
			.evaluateAll((all) => [...new Set(all.map((node) => getComputedStyle(node).breakAfter))]);
		expect(breaks).toEqual(['avoid']);
		expect(await page.locator('.bar').isVisible()).toBe(false);
	});
});

describe('from documents', () => {
	test('a paragraph that a path reads leads to its step', async () => {
		await using opened = await openPage(server.url('gb/346/ins/8/p57/'));
		const { page } = opened;
		const link = page.locator('.paragraph-paths a', { hasText: '怎样读一份理事会文件' });
		expect(await textOf(page, '.paragraph-paths h2')).toBe('本段见阅读路径');
		expect(await link.innerText()).toBe('怎样读一份理事会文件 第3步');
		await link.click();
		await page.waitForURL(/#step-3$/);
		expect(await page.locator('#step-3 h2').isVisible()).toBe(true);
	});

	test('a paragraph that no path reads says nothing', async () => {
		await using opened = await openPage(server.url('gb/346/ins/8/p5/'));
		expect(await opened.page.locator('.paragraph-paths').count()).toBe(0);
	});

	test('a document lists the paths through it', async () => {
		await using opened = await openPage(server.url('gb/335/ins/9/'));
		expect(await textOf(opened.page, '#paths')).toContain('都灵中心与能力发展');
	});

	test('other programs get the paths, with ids of passages', async () => {
		const response = await fetch(server.url('api/v1/paths.json'));
		const { paths } = (await response.json()) as {
			paths: { id: string; url: string; steps: { passages: string[] }[] }[];
		};
		expect(paths.length).toBe(9);
		const path = paths.find(({ id }) => id === `paths/${SLUG}`);
		expect(path?.url).toBe(`/${PATH}`);
		expect(path?.steps[0]?.passages).toEqual(['gb/346/ins/8/front']);
	});
});
