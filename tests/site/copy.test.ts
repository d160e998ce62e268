import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, type OpenPage } from './browser.ts';
import { passTime } from './pass-time.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { VIEWPORTS } from './viewport.ts';

const DOCUMENT = 'gb/346/ins/8/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

const open = (path: string): Promise<OpenPage> =>
	openPage(server.url(path), { context: { ...CLIPBOARD, viewport: VIEWPORTS.wide } });

/** Returns what the clipboard holds, by type. */
function paste(page: Page): Promise<Record<string, string>> {
	return page.evaluate(async () => {
		const held: Record<string, string> = {};
		for (const item of await navigator.clipboard.read()) {
			for (const type of item.types) held[type] = await (await item.getType(type)).text();
		}
		return held;
	});
}

/** Returns a list that the page fills with what it puts into the clipboard from here on. */
function recordCopies(page: Page) {
	return page.evaluateHandle(() => {
		const copies: string[] = [];
		const { clipboard } = navigator;
		const [write, writeText] = [
			clipboard.write.bind(clipboard),
			clipboard.writeText.bind(clipboard),
		];
		clipboard.write = async (items) => {
			copies.push((await (await items[0]?.getType('text/plain'))?.text()) ?? '');
			await write(items);
		};
		clipboard.writeText = (text) => {
			copies.push(text);
			return writeText(text);
		};
		return copies;
	});
}

const pasteText = async (page: Page) => (await paste(page))['text/plain'];

/** Opens the panel of a place by the pointer. */
async function openPanel(page: Page, place: string) {
	await page.locator(place).hover({ position: { x: 5, y: 5 } });
	await page.locator(`${place} .copy-button`).click();
	await page.locator('.copy-panel:popover-open').waitFor();
}

const chooseForm = (page: Page, name: string) =>
	page.locator('.copy-panel').getByRole('button', { name, exact: false }).first().click();

const toast = (page: Page) => page.getByRole('status').filter({ hasText: /\S/u });

/** Selects from the beginning of one element's words to so many characters of another's. */
function select(page: Page, from: string, to: string, length: number) {
	return page.evaluate(
		([first, last, count]) => {
			const words = (selector: string) =>
				document.createTreeWalker(
					document.querySelector(selector) ?? document.body,
					NodeFilter.SHOW_TEXT,
				);
			const [start, end] = [words(first), words(last)];
			const firstText = start.nextNode();
			const lastText = end.nextNode();
			if (firstText === null || lastText === null) throw new Error('There are no words to select.');
			getSelection()?.setBaseAndExtent(firstText, 0, lastText, count);
		},
		[from, to, length] as const,
	);
}

const today = () => {
	const now = new Date();
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

describe('each form of paragraph 12 is pasted as it should be', () => {
	const url = () => server.url(`${DOCUMENT}p12/`);
	test.each([
		['链接', () => url(), 'the address alone'],
		['中文引注', () => '理事会文件GB.346/INS/8，第12段', 'as UN documents cite'],
		['英文引注', () => 'GB.346/INS/8, para. 12', 'as the ILO cites'],
		[
			'GB/T 7714—2015',
			() =>
				`国际劳工局. 关于联合国改革的最新情况: GB.346/INS/8[R/OL]. 日内瓦: 国际劳工局, 2022: 第12段[${today()}]. ${url()}`,
			'the access date is the day of the copy',
		],
		['Markdown', () => `[理事会文件GB.346/INS/8，第12段](${url()})`, 'one link'],
	])('%s', async (name, expected, _reason) => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await openPanel(page, '#p12');
		await chooseForm(page, name);
		await expect.poll(() => pasteText(page)).toBe(expected());
		expect(Object.keys(await paste(page))).toEqual(['text/plain', 'text/html']);
		await opened.expectClean();
	});

	test('带链接的引注: one link as text/html, and a plain fallback', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await openPanel(page, '#p12');
		await chooseForm(page, '带链接的引注');
		await expect.poll(async () => Object.keys(await paste(page)).length).toBe(2);
		const held = await paste(page);
		expect(held['text/plain']).toBe(`理事会文件GB.346/INS/8，第12段 ${url()}`);
		const links = await page.evaluate(
			(html) =>
				[...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')].map(
					(link) => [link.href, link.textContent],
				),
			held['text/html'] ?? '',
		);
		expect(links).toEqual([[url(), '理事会文件GB.346/INS/8，第12段']]);
		await opened.expectClean();
	});

	test('引文连同引注: the whole paragraph in quotation marks', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		const words = (await page.locator('#p12 .paragraph-text').innerText()).trim();
		await openPanel(page, '#p12');
		await chooseForm(page, '引文连同引注');
		await expect
			.poll(() => pasteText(page))
			.toBe(`“${words}”（理事会文件GB.346/INS/8，第12段）${url()}`);
	});
});

describe('a paragraph for reference managers, made in the browser', () => {
	test.each([
		['.ris', /^UR {2}- (?<url>\S+)$/mu, /^N1 {2}- 第12段$/mu],
		['.bib', /url = \{(?<url>[^}]+)\}/u, /^@techreport\{gb-346-ins-8-p12,$/mu],
		['.csl.json', /"URL": "(?<url>[^"]+)"/u, /"note": "第12段"/u],
	])('%s', async (ending, url, place) => {
		await using opened = await openPage(server.url(DOCUMENT), {
			context: { ...CLIPBOARD, viewport: VIEWPORTS.wide, acceptDownloads: true },
		});
		const { page } = opened;
		await openPanel(page, '#p12');
		const download = page.waitForEvent('download');
		await page.locator('.copy-panel').getByRole('button', { name: ending, exact: true }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe(`gb-346-ins-8-p12${ending}`);
		const text = await readFile(await file.path(), 'utf8');
		expect(url.exec(text)?.groups?.['url']).toBe(server.url(`${DOCUMENT}p12/`));
		expect(text).toMatch(place);
		await opened.expectClean();
	});
});

describe('every kind of place', () => {
	test.each([
		['#p61-a', '理事会文件GB.346/INS/8，第61(a)段', 'an item'],
		['#fn3', '理事会文件GB.346/INS/8，脚注3', 'a note'],
		['[data-place="h3"]', '理事会文件GB.346/INS/8，标题3', 'a heading'],
		['.masthead', '理事会文件GB.346/INS/8', 'the document'],
	])('%s by its button', async (place, citation, _kind) => {
		await using opened = await open(DOCUMENT);
		await openPanel(opened.page, place);
		await chooseForm(opened.page, '中文引注');
		await expect.poll(() => pasteText(opened.page)).toBe(citation);
		await opened.expectClean();
	});

	test('a range, by the fields of the panel', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await openPanel(page, '#p12');
		await page.getByLabel('末尾段号').fill('15');
		await page.getByLabel('末尾段号').press('Tab');
		await page.locator('.copy-title', { hasText: '第12至15段' }).waitFor();
		await chooseForm(page, '中文引注');
		await expect.poll(() => pasteText(page)).toBe('理事会文件GB.346/INS/8，第12至15段');
		await chooseForm(page, '链接');
		await expect.poll(() => pasteText(page)).toBe(server.url(`${DOCUMENT}p12/#p12-p15`));
		await page.getByLabel('末尾段号').fill('99');
		await page.getByLabel('末尾段号').press('Tab');
		await expect.poll(() => page.locator('.copy-fault').innerText()).toContain('1到61');
	});

	test('a range, by Shift and two clicks on numbers; Escape gives it up', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await page.locator('#p12 .paragraph-number').click({ modifiers: ['Shift'] });
		await toast(page).filter({ hasText: '从第12段起' }).waitFor();
		await page.locator('#p14 .paragraph-number').click({ modifiers: ['Shift'] });
		await page.locator('.copy-panel:popover-open').waitFor();
		expect(new URL(page.url()).hash).toBe('#p12-p14');
		expect(await page.locator('.paragraph.in-range').count()).toBe(3);
		await chooseForm(page, '英文引注');
		await expect.poll(() => pasteText(page)).toBe('GB.346/INS/8, paras 12–14');
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('.in-range').count()).toBe(0);
	});
});

test('the switch sends along that the copy is unofficial; form and switch are remembered', async () => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	await openPanel(page, '#p12');
	await page.getByLabel('附注“非官方副本”').check();
	await chooseForm(page, '中文引注');
	const cited = '理事会文件GB.346/INS/8，第12段（非官方副本）';
	await expect.poll(() => pasteText(page)).toBe(cited);
	await page.goto(server.url(`${DOCUMENT}p13/`));
	await page.locator('#p13 .paragraph-number').focus();
	await page.keyboard.press('c');
	await expect.poll(() => pasteText(page)).toBe(cited.replace('12', '13'));
	await opened.expectClean();
});

test('with the switch a citation carries the hash that passages.jsonl has, and /check/ says that the text is still that one', async () => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	await openPanel(page, '#p12');
	await page.getByLabel('附注版本和文字的校验值').check();
	await chooseForm(page, '中文引注');
	const lines = (await (await fetch(server.url('api/v1/passages.jsonl'))).text()).trim();
	const { sha256 = '' } =
		lines
			.split('\n')
			.map((line) => JSON.parse(line) as { id: string; sha256: string })
			.find(({ id }) => id === 'gb/346/ins/8/p12') ?? {};
	const seal = `〔版本：原本；校验：${sha256.slice(0, 12)}〕`;
	const cited = `理事会文件GB.346/INS/8，第12段${seal}`;
	await expect.poll(() => pasteText(page)).toBe(cited);
	// The choice is kept; what has no such text is cited without it.
	await page.goto(server.url(DOCUMENT));
	await openPanel(page, '.masthead');
	expect(await page.getByLabel('附注版本和文字的校验值').isVisible()).toBe(false);
	await chooseForm(page, '中文引注');
	await expect.poll(() => pasteText(page)).toBe('理事会文件GB.346/INS/8');
	await page.goto(server.url('check/'));
	const digits = `；校验：${sha256.slice(0, 12)}`;
	const changed = cited.replace(digits, `；校验：${'0'.repeat(12)}`);
	// As mails break it.
	const broken = cited.replace(digits, `；\n校验：${sha256.slice(0, 5)}\n${sha256.slice(5, 12)}`);
	await page.locator('#check-text').fill(`见${broken}，又见${changed}。`);
	await page.getByRole('button', { name: '核对', exact: true }).click();
	const verdicts = page.locator('.check-list .check-verdict');
	await expect
		.poll(() => verdicts.allInnerTexts())
		.toEqual(['引注：文字与引用时相同', '引注：文字与引用时不同']);
	await opened.expectClean();
});

describe('by keyboard', () => {
	test('a heading has a link to itself, named by its number, and c copies its address', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		const link = page.getByRole('link', { name: '标题3的链接', exact: true });
		await link.focus();
		expect(await page.locator('#h3').innerText()).not.toContain('#');
		await page.keyboard.press('c');
		await expect.poll(() => pasteText(page)).toBe(server.url(`${DOCUMENT}#h3`));
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#h3');
		await opened.expectClean();
	});

	test('c copies the paragraph in focus, and a toast says what', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await page.locator('#p20 .paragraph-number').focus();
		await page.keyboard.press('c');
		await toast(page).waitFor();
		expect(await toast(page).innerText()).toBe(`已复制链接：${server.url(`${DOCUMENT}p20/`)}`);
		expect(await pasteText(page)).toBe(server.url(`${DOCUMENT}p20/`));
	});

	test('c copies the paragraph that the address names', async () => {
		await using opened = await open(`${DOCUMENT}#p30`);
		await opened.page.keyboard.press('c');
		await expect.poll(() => pasteText(opened.page)).toBe(server.url(`${DOCUMENT}p30/`));
	});

	test('Shift and c open the panel, Tab reaches the button behind the number, Escape returns', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await page.locator('#p20 .paragraph-number').focus();
		await page.locator('#p20 .copy-button').waitFor();
		await page.keyboard.press('Tab');
		const button = page.locator('#p20 .copy-button:focus');
		expect(await button.getAttribute('aria-label')).toBe('复制 20');
		await page.keyboard.press('Enter');
		await page.locator('.copy-panel:popover-open').waitFor();
		expect(await page.locator('.copy-panel :focus .copy-form-name').innerText()).toBe('链接');
		await page.keyboard.press('Escape');
		await button.waitFor();
		await page.keyboard.press('Shift+C');
		await page.locator('.copy-panel:popover-open').waitFor();
		await opened.expectClean();
	});

	test('a letter typed into a field, or with Ctrl, is left alone', async () => {
		await using opened = await open(`${DOCUMENT}#p30`);
		const { page } = opened;
		const copies = await recordCopies(page);
		await page.keyboard.press('Control+c');
		await page.keyboard.press('/');
		await page.keyboard.type('c');
		expect(await page.locator('input[name="q"]').inputValue()).toBe('c');
		await page.locator('#p31 .paragraph-number').focus();
		await page.keyboard.press('c');
		// What a key before this one had copied would stand before it.
		await expect.poll(() => copies.jsonValue()).toEqual([server.url(`${DOCUMENT}p31/`)]);
	});

	test('the key can be switched off', async () => {
		await using opened = await open(`${DOCUMENT}#p30`);
		const { page } = opened;
		const copies = await recordCopies(page);
		await openPanel(page, '#p30');
		const address = server.url(`${DOCUMENT}p30/`);
		await expect.poll(() => copies.jsonValue()).toEqual([address]);
		await page.locator('.copy-help summary').click();
		await page.getByLabel('可用单个字母键C、N').uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('c');
		await openPanel(page, '#p30');
		await chooseForm(page, '英文引注');
		// The key would have copied before the panel did.
		const citation = 'GB.346/INS/8, para. 30';
		await expect.poll(() => copies.jsonValue()).toEqual([address, address, citation]);
	});
});

describe('selected text', () => {
	test('gives its address, its words and its citation', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await select(page, '#p12 .paragraph-text p', '#p12 .paragraph-text p', 10);
		const bar = page.locator('.selection-bar:popover-open');
		await bar.waitFor();
		await bar.getByRole('button', { name: '链接', exact: true }).click();
		await expect.poll(() => pasteText(page)).toBe(server.url(`${DOCUMENT}p12/`));
		await bar.getByRole('button', { name: '中文引注' }).click();
		await expect.poll(() => pasteText(page)).toBe('理事会文件GB.346/INS/8，第12段');
		await bar.getByRole('button', { name: '引文' }).click();
		await expect
			.poll(() => pasteText(page))
			.toBe(
				`“经过四年多来整个联合”（理事会文件GB.346/INS/8，第12段）${server.url(`${DOCUMENT}p12/`)}`,
			);
		await page.evaluate(() => getSelection()?.removeAllRanges());
		await expect.poll(() => page.locator('.selection-bar:popover-open').count()).toBe(0);
		await opened.expectClean();
	});

	test('across paragraphs is a range, without the numbers, marks and notes between', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		const first = await page.locator('#p4 .paragraph-text').evaluate((element) => {
			for (const mark of element.querySelectorAll('.mark')) mark.remove();
			return element.textContent.trim();
		});
		await page.reload();
		await select(page, '#p4 .paragraph-text p', '#p6 .paragraph-text p', 6);
		await page.locator('.selection-bar:popover-open').waitFor();
		await page.locator('.selection-bar').getByRole('button', { name: '引文' }).click();
		await expect
			.poll(() => pasteText(page))
			.toContain('（理事会文件GB.346/INS/8，第4至6段，脚注从略）');
		const text = (await pasteText(page)) ?? '';
		expect(text.endsWith(server.url(`${DOCUMENT}p4/#p4-p6`))).toBe(true);
		expect(text.slice(1, 20)).toBe(first.slice(0, 19));
		expect(text.split('\n')).toHaveLength(3);
	});

	test('inside one item has the address of the item', async () => {
		await using opened = await open(DOCUMENT);
		const { page } = opened;
		await select(page, '#p61-a p', '#p61-a p', 12);
		await page.locator('.selection-bar:popover-open').waitFor();
		await page.keyboard.press('c');
		await expect.poll(() => pasteText(page)).toBe(server.url(`${DOCUMENT}#p61-a`));
	});

	test('outside of documents gives nothing', async () => {
		await using opened = await open('about/');
		const loaded: string[] = [];
		opened.page.on('request', (request) => loaded.push(request.url()));
		await select(opened.page, 'main p', 'main p', 5);
		await passTime(opened.page, 600);
		expect(loaded.filter((url) => url.includes('commands'))).toEqual([]);
		expect(await opened.page.locator('.selection-bar').count()).toBe(0);
		await opened.expectClean();
	});
});

test('without the clipboard API a field holds the words, selected', async () => {
	await using opened = await open(DOCUMENT);
	const { page } = opened;
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.locator('#p12').hover({ position: { x: 5, y: 5 } });
	await page.locator('#p12 .copy-button').click();
	const dialog = page.getByRole('dialog', { name: '请手动复制' });
	await dialog.waitFor();
	const field = dialog.locator('textarea');
	expect(await field.inputValue()).toBe(server.url(`${DOCUMENT}p12/`));
	const selected = await field.evaluate((element: HTMLTextAreaElement) =>
		element.value.slice(element.selectionStart, element.selectionEnd),
	);
	expect(selected).toBe(server.url(`${DOCUMENT}p12/`));
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('.copy-button:focus').count()).toBe(1);
	await opened.expectClean();
});

test('where the browser forbids storing, copying goes on', async () => {
	await using opened = await open('about:blank');
	const { page } = opened;
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Forbidden', 'SecurityError');
			},
		});
	});
	await page.goto(server.url(DOCUMENT));
	await openPanel(page, '#p12');
	await chooseForm(page, '英文引注');
	await expect.poll(() => pasteText(page)).toBe('GB.346/INS/8, para. 12');
});

test('a long press on a number opens the panel, and no page', async () => {
	await using opened = await openPage(server.url(DOCUMENT), {
		context: { ...CLIPBOARD, viewport: VIEWPORTS.narrow, hasTouch: true, isMobile: true },
	});
	const { page } = opened;
	const number = page.locator('#p12 .paragraph-number');
	await number.scrollIntoViewIfNeeded();
	const box = await number.boundingBox();
	if (box === null) throw new Error('The number is not drawn.');
	const session = await page.context().newCDPSession(page);
	const touchPoints = [{ x: box.x + 8, y: box.y + 8 }];
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
	// What watches for it is fetched at the touch. The finger rests until it has been there for long.
	await page.locator('#p12 .copy-button').waitFor({ state: 'attached' });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await page.locator('.copy-panel:popover-open').waitFor();
	await passTime(page, 300);
	expect(page.url()).toBe(server.url(DOCUMENT));
	const sheet = await page.locator('.copy-panel').boundingBox();
	expect(sheet?.width).toBe(VIEWPORTS.narrow.width);
	await opened.expectClean();
});

describe('a range in the address', () => {
	test('is shown on the page of its first paragraph, which keeps its address', async () => {
		await using opened = await open(`${DOCUMENT}p12/#p12-p15`);
		const { page } = opened;
		await page.locator('#p15.in-range').waitFor();
		expect(await page.locator('.paragraph').count()).toBe(4);
		expect(await page.locator('h1').innerText()).toBe('GB.346/INS/8，第12至15段');
		expect(page.url()).toBe(server.url(`${DOCUMENT}p12/#p12-p15`));
		await page.keyboard.press('c');
		await expect.poll(() => pasteText(page)).toBe(server.url(`${DOCUMENT}p12/#p12-p15`));
		await opened.expectClean();
	});

	test('is marked on the page of the document', async () => {
		await using opened = await open(`${DOCUMENT}#p12-p15`);
		const { page } = opened;
		await page.locator('#p15.in-range').waitFor();
		expect(await page.locator('.paragraph.in-range').count()).toBe(4);
		expect(await page.locator('#p12').isVisible()).toBe(true);
		await opened.expectClean();
	});

	test.each(['#p60-p99', '#p15-p12', '#p0-p3', '#p12-p15-p18'])(
		'that the document has not, %s, changes nothing',
		async (fragment) => {
			await using opened = await open(`${DOCUMENT}p12/${fragment}`);
			await opened.settle();
			expect(await opened.page.locator('.in-range').count()).toBe(0);
			expect(await opened.page.locator('.paragraph').count()).toBe(1);
			await opened.expectClean();
		},
	);
});

test('nothing of it is loaded before the reader does anything', async () => {
	await using opened = await open('about:blank');
	const { page } = opened;
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(server.url(DOCUMENT));
	await opened.settle();
	expect(loaded.filter((url) => /watch-reader|commands|\/api\//u.test(url))).toEqual([]);
});
