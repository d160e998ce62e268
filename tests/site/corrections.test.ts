import { expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';

/** Paragraph 43 of GB.346/INS/8 has the English word that was left in the Chinese text. */
test.each([
	['gb/346/ins/8/', 'the page of the document'],
	['gb/346/ins/8/p43/', 'the page of the paragraph'],
])('on /%s a correction opens and closes by keyboard: %s', async (path, _name) => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url(path));
	const { page } = opened;
	const words = page.locator('#p43 .corrected');
	expect(await words.innerText()).toContain('设计和 implement 中');
	const sign = words.getByRole('button');
	const note = page.locator('[popover]:popover-open');
	expect(await note.count()).toBe(0);

	// From the link before the sign, so that the order of the keyboard is what is tested.
	await page.locator('#p43 .paragraph-number').focus();
	while (!(await sign.evaluate((element) => element === document.activeElement))) {
		await page.keyboard.press('Tab');
		expect(await page.locator('#p43 :focus').count()).toBe(1);
	}
	expect(await sign.getAttribute('aria-label')).toMatch(/^勘误\d+$/u);
	await page.keyboard.press('Enter');
	expect(await note.innerText()).toContain('设计和实施中');
	expect(await note.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await note.count()).toBe(0);
	expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
	await opened.expectClean();
});

test('the printed words stand unchanged in the text, whatever is proposed', async () => {
	await using server = await serveFolder(inject('sites').root.folder);
	await using opened = await openPage(server.url('gb/346/ins/8/p43/'), {
		context: { javaScriptEnabled: false },
	});
	const text = await opened.page.locator('#p43 .paragraph-text').textContent();
	expect(text).toContain('联合方案的设计和 implement 中');
	expect(text).not.toContain('实施中');
	await opened.expectClean();
});
