import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type FirefoxPage, findFirefox, openFirefox } from './firefox.ts';
import { type UnpackedKit, unpackKit } from './unpack-kit.ts';

const firefox = findFirefox();
const name =
	firefox === null
		? 'skipped, because this machine has no Firefox: a kit in Firefox, offline'
		: 'a kit in Firefox, offline';

const PATH = 'paths/how-to-read-a-governing-body-document/';

/** Waits in the page, frame by frame, until a selector finds something; then is what an expression says. */
const once = (selector: string, expression: string) =>
	`new Promise((resolve) => { const look = () => document.querySelector(${JSON.stringify(selector)}) === null ? requestAnimationFrame(look) : resolve(${expression}); look(); })`;

describe.skipIf(firefox === null)(name, () => {
	let kit: UnpackedKit;
	let page: FirefoxPage;

	beforeAll(async () => {
		kit = await unpackKit(inject('sites').root.folder);
		page = await openFirefox(firefox ?? '');
	});

	afterAll(async () => {
		await page[Symbol.asyncDispose]();
		await kit[Symbol.asyncDispose]();
	});

	test('opens the first page, with its style', async () => {
		await page.open(kit.url('index.html'));
		expect(await page.evaluate('document.title')).toBe('理事会文库离线包');
		expect(
			await page.evaluate("getComputedStyle(document.querySelector('.kit-unpack')).display"),
		).toBe('none');
		expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('system');
	});

	test('opens a document at its paragraph', async () => {
		await page.open(kit.url('gb/346/ins/8/index.html#p12'));
		expect(await page.evaluate("document.querySelector(':target')?.id")).toBe('p12');
		expect(await page.evaluate("document.querySelectorAll('article.paragraph').length")).toBe(61);
		expect(await page.evaluate(once('nav.outline [aria-current]', 'true'))).toBe(true);
	});

	test('answers a query, with an address that a choice changes', async () => {
		await page.open(kit.url('search.html?q=社会对话'));
		const status = "document.querySelector('.search-status').textContent";
		expect(await page.evaluate(once('.hit', status))).toMatch(/^61段、3个标题/u);
		await page.evaluate("document.querySelector('input[name=kind][value=heading]').click()");
		expect(await page.evaluate(once('.hit:nth-child(3):last-child', status))).toMatch(/^3个标题/u);
		expect(await page.evaluate('location.search')).toContain('kind=heading');
	});

	test('keeps the progress in a path, and turns its slides', async () => {
		await page.open(kit.url(`${PATH}index.html`));
		const box = "document.querySelector('[data-step-done] input')";
		await page.evaluate(`${box}.click()`);
		await page.open(kit.url(`${PATH}index.html`));
		expect(await page.evaluate(`${box}.checked`)).toBe(true);
		await page.open(kit.url(`${PATH}present/index.html`));
		await page.evaluate(
			"document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))",
		);
		expect(await page.evaluate('location.hash')).toBe('#slide-2');
	});

	test('has said no error and asked no host by then', () => {
		expect(page.problems).toEqual([]);
	});
});
