import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type OpenPage } from './browser.ts';
import type { SiteServer } from './serve.ts';

export const steps = (page: Page) => page.locator('.adapt-step');
export const titles = (page: Page) =>
	page
		.getByLabel('本步标题')
		.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
export const names = (page: Page) => page.locator('.adapt-passages .basket-name').allInnerTexts();
export const messages = (page: Page) => page.locator('[data-adapt-messages]').innerText();
export const said = (page: Page) => page.locator('.toast').innerText();
export const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
export const stored = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('adapt.')));
export const openFile = (page: Page, text: string | Buffer, name = 'shared.mdx') =>
	page
		.locator('input[type="file"]')
		.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Opens the page on which paths are made, with what its fragment begins with. */
export const openAdapt = (server: SiteServer, fragment: string): Promise<OpenPage> =>
	openPage(server.url(`paths/adapt/${fragment}`), {
		context: {
			acceptDownloads: true,
			permissions: ['clipboard-read', 'clipboard-write'],
			reducedMotion: 'reduce',
		},
	});

/** Has the page save its draft, and returns the file. */
export async function download(page: Page): Promise<{ name: string; text: string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载文件' }).click();
	const file = await waiting;
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Returns the URL by which a page shares its draft. */
export async function shareUrl(page: Page): Promise<string> {
	await page.getByRole('button', { name: '复制分享网址' }).click();
	const field = page.getByLabel('分享网址', { exact: true });
	await expect.poll(() => field.inputValue()).toContain('#v1=');
	return field.inputValue();
}
