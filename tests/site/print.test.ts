import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type OpenPage } from './browser.ts';
import { countOf, printPage, squeeze, type PdfPage } from './read-pdf.ts';
import { openSiteAndKit } from './site-and-kit.ts';

const SLUGS = (await readdir('content/paths'))
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => name.slice(0, -4));

const PATH = 'paths/how-to-read-a-governing-body-document/';
/** Footnotes of GB.346/INS/8: step 2 of that path reads the paragraphs of all of them, and 1, 3 and 4 for themselves. */
const READ = [
	'联合国大会，“在联合国系统发展方面业务活动四年度全面政策审查的背景下，重新定位联合国发展系统”',
	'联合国，“秘书长就发展方面业务活动向经社理事会部分发表的讲话[按实际发言记录]”。',
	'理事会文件 GB.343/INS/3/2。关于劳工组织应对措施的高级别评估总结',
];
const NOT_READ = '见理事会文件 GB.332/HL/1、GB.335/INS/10、GB.340/INS/6 和 GB.341/INS/7，以及';

const LANDSCAPE = [842, 595];

const { server, kit } = openSiteAndKit();

const sizeOf = ({ width, height }: PdfPage) => [Math.round(width), Math.round(height)];
const textOf = (pages: readonly PdfPage[]) => pages.map(({ text }) => text).join('');

/** Returns the words of each slide as paper has them, whichever is on the screen. */
async function slideTexts(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const texts = await page.locator('.slide').allInnerTexts();
	await page.emulateMedia({ media: null });
	return texts.map(squeeze);
}

/** Holds that each slide has a sheet of its own, with all of its words on it. */
async function expectSheets({ page }: OpenPage): Promise<void> {
	const slides = await slideTexts(page);
	const pages = await printPage(page);
	// The session of 45 minutes has the fewest.
	expect(slides.length).toBeGreaterThan(20);
	expect(pages).toHaveLength(slides.length);
	expect(pages.map(sizeOf)).toEqual(slides.map(() => LANDSCAPE));
	for (const [index, { text }] of pages.entries()) {
		// The order of a PDF is not always that of the page, and dashes of several lengths are one sign of a font.
		const missing = [...new Set(slides[index]?.match(/[\p{L}\p{N}]/gu))].filter(
			(sign) => countOf(text, sign) < countOf(slides[index] ?? '', sign),
		);
		expect(missing, `slide ${String(index + 1)}`).toEqual([]);
		expect(text).toContain(`${String(index + 1)}/${String(pages.length)}`);
	}
}

describe('a presentation on paper', () => {
	test.each(SLUGS)('of %s has every slide, one a sheet', async (slug) => {
		await using opened = await openPage(server.url(`paths/${slug}/present/`));
		await expectSheets(opened);
		await opened.expectClean();
	});

	test('is the same from a slide in the middle, and without a script', async () => {
		await using middle = await openPage(server.url(`${PATH}present/#slide-7`));
		expect(await middle.page.locator('.slide:visible').count()).toBe(1);
		await expectSheets(middle);
		const context = { javaScriptEnabled: false };
		await using plain = await openPage(server.url(`${PATH}present/`), { context });
		expect((await printPage(plain.page)).map(sizeOf)).toEqual(
			(await printPage(middle.page)).map(sizeOf),
		);
	});

	test('of a kit likewise', async () => {
		await using opened = await openPage(kit.url(`${PATH}present/index.html`), {
			context: { offline: true },
		});
		await expectSheets(opened);
		await opened.expectClean();
	});

	test('has letters that can be read, and none beyond the edge', async () => {
		for (const slug of SLUGS) {
			// As wide as a sheet inside of its margins.
			const context = { viewport: { width: 986, height: 650 } };
			await using opened = await openPage(server.url(`paths/${slug}/present/`), { context });
			const { page } = opened;
			await page.emulateMedia({ media: 'print' });
			const found = await page.locator('.slide').evaluateAll((slides) =>
				slides.map((slide) => ({
					height: slide.getBoundingClientRect().height,
					wide: [slide, ...slide.querySelectorAll('*')].filter(
						({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
					).length,
					letters: Math.min(
						...[...slide.querySelectorAll('p, li, dd')].map((element) =>
							parseFloat(getComputedStyle(element).fontSize),
						),
					),
				})),
			);
			for (const [index, { height, wide, letters }] of found.entries()) {
				const name = `${slug}, slide ${String(index + 1)}`;
				expect(height, name).toBeLessThanOrEqual(650);
				expect(wide, name).toBe(0);
				// 8 points, those of a footnote in a printed paper.
				expect(letters, name).toBeGreaterThanOrEqual((8 * 96) / 72);
			}
		}
	});
});

describe('a footnote that is read for itself', () => {
	test.each(['handout/', '', 'present/'])('is on paper once, /%s', async (view) => {
		await using opened = await openPage(server.url(`${PATH}${view}`));
		const text = textOf(await printPage(opened.page));
		for (const words of READ) expect(countOf(text, words), words).toBe(1);
		// One that is not stays with its paragraph.
		expect(countOf(text, NOT_READ)).toBe(1);
	});

	test('is on paper once in a kit', async () => {
		await using opened = await openPage(kit.url(`${PATH}handout/index.html`));
		const text = textOf(await printPage(opened.page));
		for (const words of [...READ, NOT_READ]) expect(countOf(text, words), words).toBe(1);
	});

	test.each(SLUGS)('stands once in a step of the handout of %s', async (slug) => {
		await using opened = await openPage(server.url(`paths/${slug}/handout/`));
		for (const step of await opened.page.locator('.handout-step').all()) {
			const text = await step.innerText();
			for (const note of await step.locator('.note-passage .paragraph-text').allInnerTexts()) {
				expect(countOf(text, note), note).toBe(1);
			}
		}
	});

	test('is where its mark leads in a handout, and beside its paragraph on the screen', async () => {
		await using handout = await openPage(server.url(`${PATH}handout/`));
		const mark = handout.page.locator('#step-2 .mark a').first();
		await mark.click();
		expect(await handout.page.locator('.note-passage:target').innerText()).toContain('72/279');
		await using path = await openPage(server.url(PATH));
		const beside = path.page.locator('#step-2 .note', { hasText: '72/279' });
		expect(await beside.isVisible()).toBe(true);
	});

	test('is on paper once in a path of a reader', async () => {
		await using opened = await openPage(
			server.url('paths/adapt/#basket=gb/346/ins/8:p1-p3,fn1,fn3,fn4'),
		);
		const { page } = opened;
		const link = page.getByRole('link', { name: '讲义', exact: true });
		await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		await page.locator('.handout-step .paragraph-text').first().waitFor();
		const text = textOf(await printPage(page));
		for (const words of [...READ, NOT_READ]) expect(countOf(text, words), words).toBe(1);
	});

	test('is on paper once in a handout of chosen passages', async () => {
		await using opened = await openPage(server.url('basket/#gb/346/ins/8:p1-p3,fn1,fn3,fn4'));
		const { page } = opened;
		await page.locator('.basket-handout > summary').click();
		await page.locator('.handout .passage').first().waitFor();
		const text = textOf(await printPage(page));
		for (const words of [...READ, NOT_READ]) expect(countOf(text, words), words).toBe(1);
	});
});

test('a draft is on paper with all that stands in its fields, where it is not opened for reading', async () => {
	await using opened = await openPage(server.url('paths/adapt/#basket=gb/346/ins/8:p12'));
	const { page } = opened;
	const lines = Array.from({ length: 40 }, (_, at) => `第${String(at + 1)}行的提示。`);
	await page.getByLabel('给主持人的说明').fill(lines.join('\n'));
	const text = textOf(await printPage(page));
	for (const line of lines) expect(text).toContain(line);
});

describe('a table that scrolls on the screen is whole on paper', () => {
	test.each([
		['about/coverage/', '.coverage-scroll'],
		['en/about/coverage/', '.coverage-scroll'],
		['search/?q=%E4%B8%89%E6%96%B9&view=lines', '.lines'],
		[`search/?q=${encodeURIComponent('联合国可持续发展合作框架')}&view=lines`, '.lines'],
	])('%s', async (path, selector) => {
		await using opened = await openPage(server.url(path));
		const { page } = opened;
		await page.locator(`${selector} td`).first().waitFor();
		await page.emulateMedia({ media: 'print' });
		// Less than the text of an A4 sheet is wide, in CSS pixels.
		await page.setViewportSize({ width: 600, height: 900 });
		const sizes = await page.locator(selector).evaluate((region) => ({
			overflow: getComputedStyle(region).overflowX,
			room: region.clientWidth,
			needed: region.scrollWidth,
		}));
		expect(sizes).toEqual({ overflow: 'visible', room: sizes.room, needed: sizes.room });
	});
});

test('a correction on the sheet of a slide is as large as its reason', async () => {
	await using opened = await openPage(server.url('paths/un-reform-ilo-and-unido/present/'));
	const { page } = opened;
	await page.emulateMedia({ media: 'print' });
	const sizes = await page
		.locator('.slide-corrections')
		.first()
		.locator('p')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
	expect(new Set(sizes).size).toBe(1);
});
