import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { awaitAnswer } from './await-answer.ts';
import { openPage } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

/** Least width and height of what is clicked, in CSS pixels. */
const TARGET_SIZE = 24;

/** A wide page at four times its size. */
const REFLOW = { width: 320, height: 640 };

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

/** Returns whatever is clicked on a page and is too small for it, a line each; what stands in a sentence may be. */
function findSmallTargets(page: Page): Promise<string[]> {
	return page.evaluate((least) => {
		/** It may be as high as its line, which the text gives. */
		const isInText = (element: Element): boolean => {
			const sentence = element.closest('p, dd, h2, h3, h4, h5, h6')?.textContent ?? '';
			return /\p{L}/u.test(sentence.replace(element.textContent, ''));
		};
		const targets = document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type="hidden"]), select, summary, textarea',
		);
		return (
			[...targets]
				.filter((element) => element.checkVisibility() && !isInText(element))
				// A label is clicked as its box is.
				.map((element) => ({ element, part: element.closest('label') ?? element }))
				.map(({ element, part }) => ({ element, box: part.getBoundingClientRect() }))
				.filter(({ box }) => box.bottom > 0 && box.right > 0)
				.filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
				.map(({ element, box }) => {
					const name = `${element.tagName.toLowerCase()}.${element.className}`;
					const size = `${String(Math.round(box.width))} × ${String(Math.round(box.height))}`;
					return `${name} “${element.textContent.trim().slice(0, 20)}”: ${size}`;
				})
		);
	}, TARGET_SIZE);
}

/** Returns the elements of a page that move or fade, or scroll smoothly. */
function findMoving(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')].flatMap((element) =>
			['', '::before', '::after'].flatMap((pseudo) => {
				const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(
					element,
					pseudo,
				);
				const isStill =
					animationName === 'none' &&
					scrollBehavior === 'auto' &&
					transitionDuration.split(', ').every((duration) => duration === '0s');
				return isStill ? [] : [element.tagName + pseudo];
			}),
		),
	);
}

describe.each(PAGE_KINDS)('on the page: $kind', ({ path, ...options }) => {
	test('targets are large enough, nothing moves unasked, and 320 pixels are wide enough, for large text too', async () => {
		await using opened = await openPage(server.url(path), {
			...options,
			context: { reducedMotion: 'reduce' },
		});
		const { page } = opened;
		await awaitAnswer(page);
		expect.soft(await findMoving(page)).toEqual([]);
		for (const [name, viewport] of Object.entries(VIEWPORTS)) {
			await page.setViewportSize(viewport);
			expect.soft(await findSmallTargets(page), name).toEqual([]);
		}
		await page.setViewportSize(REFLOW);
		for (const size of ['100%', '200%']) {
			const width = await page.evaluate((fontSize) => {
				document.documentElement.style.fontSize = fontSize;
				return document.documentElement.scrollWidth;
			}, size);
			expect.soft(width, `with text of ${size}`).toBe(REFLOW.width);
		}
		await opened.expectClean();
	});
});
