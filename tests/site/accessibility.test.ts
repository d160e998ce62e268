import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { awaitAnswer } from './await-answer.ts';
import { openPage } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

const SCHEMES = ['light', 'dark'] as const;
const FORCED = { forcedColors: 'active' } as const;

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

/** Returns what axe finds wrong on a page, or a part of it, as it stands, a line each: rule, what it asks for, where. */
async function findViolations(page: Page, part = 'html'): Promise<string[]> {
	// Through the protocol, since the policy of the page lets no script in; once, for all that is asked of the page.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		async (context) =>
			await (globalThis as unknown as { axe: typeof axe }).axe.run(context, {
				resultTypes: ['violations'],
				rules: { 'target-size': { enabled: true } },
			}),
		part,
	);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
	);
}

describe('axe finds nothing wrong, light or dark, wide or narrow, on', () => {
	test.each(PAGE_KINDS)('$kind', async ({ path, ...options }) => {
		await using opened = await openPage(server.url(path), {
			...options,
			// A colour on its way to another would be measured on the way.
			context: { reducedMotion: 'reduce' },
		});
		const { page } = opened;
		await awaitAnswer(page);
		for (const [width, size] of Object.entries(VIEWPORTS)) {
			await page.setViewportSize(size);
			for (const colorScheme of SCHEMES) {
				await page.emulateMedia({ colorScheme });
				expect(await findViolations(page), `${width}, ${colorScheme}`).toEqual([]);
			}
		}
		await opened.expectClean();
	});

	test('a correction and an outline that are open', async () => {
		await using opened = await openPage(server.url('gb/346/ins/8/'), {
			context: { viewport: VIEWPORTS.narrow, reducedMotion: 'reduce' },
		});
		const { page } = opened;
		await page.locator('nav.outline summary').click();
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.locator('#p43 .corrected-sign').click();
		expect(await page.locator('[popover]:popover-open').count()).toBe(1);
		expect(await findViolations(page)).toEqual([]);
		await opened.expectClean();
	});

	test.each(['about/', 'en/about/'])('a menu that is open, on /%s', async (path) => {
		await using opened = await openPage(server.url(path), {
			context: { viewport: VIEWPORTS.narrow, reducedMotion: 'reduce' },
		});
		const { page } = opened;
		await page.locator('.bar-menu > summary').click();
		for (const media of [...SCHEMES.map((colorScheme) => ({ colorScheme })), FORCED]) {
			await page.emulateMedia(media);
			// What its sheet covers in part is not what the reader goes for.
			expect(await findViolations(page, '.bar'), JSON.stringify(media)).toEqual([]);
		}
		await opened.expectClean();
	});

	test.each([
		['more contrast', { contrast: 'more' }],
		['forced colours', FORCED],
	] as const)('a document, where the reader asks for %s', async (_, media) => {
		await using opened = await openPage(server.url('gb/346/ins/8/'));
		await opened.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
		expect(await findViolations(opened.page)).toEqual([]);
		await opened.expectClean();
	});
});
