import { describe, expect, inject, test } from 'vitest';
import { awaitAnswer } from './await-answer.ts';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';

describe('the glossary', () => {
	test('counts for each term the paragraphs that its search finds', async () => {
		const { folder, base } = inject('sites').root;
		await using server = await serveFolder(folder, { base });
		await using opened = await openPage(server.url('glossary/'));
		const { page } = opened;
		for (const id of [
			'resident-coordinator',
			'coronavirus-disease-2019',
			'international-labour-office',
		]) {
			await page.goto(server.url(`glossary/#${id}`));
			const link = page.locator(`#${id} .glossary-count a`);
			const printed = await link.innerText();
			await link.click();
			await awaitAnswer(page);
			expect(await page.locator('[data-search-status]').textContent()).toContain(printed);
		}
		await opened.expectClean();
	});

	test('filters in Chinese and English, and has ASCII anchors that differ', async () => {
		const { folder, base } = inject('sites').root;
		await using server = await serveFolder(folder, { base });
		await using opened = await openPage(server.url('glossary/'));
		const { page } = opened;
		const entries = page.locator('[data-glossary-entry]');
		const ids = await entries.evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.length).toBeGreaterThanOrEqual(120);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => /^[a-z0-9-]+$/u.test(id))).toBe(true);
		await page.fill('[data-glossary-filter] input', 'Resident  Coordinator');
		expect(await page.locator('[data-glossary-entry]:visible').count()).toBeGreaterThan(1);
		expect(await page.locator('[data-glossary-status]').textContent()).toContain('个术语');
		await page.fill('[data-glossary-filter] input', '驻地协调员系统');
		expect(await page.locator('[data-glossary-entry]:visible').count()).toBe(1);
		await opened.expectClean();
	});
});
