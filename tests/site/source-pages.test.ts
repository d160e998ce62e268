import { expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';

test.each([800, 1440])(
	'the page of the source stands under the number, beside the text, %i pixels wide',
	async (width) => {
		const { folder, base } = inject('sites').root;
		await using server = await serveFolder(folder, { base });
		const context = { viewport: { width, height: 900 } };
		await using open = await openPage(server.url('gb/346/ins/8/'), { context });
		// The papers of the archive are text, and have no pages: one is set in as a PDF would have it.
		const places = await open.page.evaluate(() => {
			const number = document.querySelector('.paragraph > .paragraph-number');
			const text = number?.parentElement?.querySelector('.paragraph-text');
			const pages = document.createElement('span');
			pages.className = 'source-pages';
			pages.textContent = '第112–113页';
			text?.before(pages);
			return [number, pages, text].map((element) => {
				const { top, bottom, left, right } = element?.getBoundingClientRect() ?? new DOMRect();
				return { top, bottom, left, right };
			});
		});
		const [number, pages, text] = places;
		expect(Math.abs((number?.top ?? 0) - (text?.top ?? Infinity))).toBeLessThan(12);
		expect(pages?.top).toBeGreaterThan((number?.bottom ?? Infinity) - 8);
		expect(pages?.right).toBeLessThanOrEqual(text?.left ?? 0);
	},
);
