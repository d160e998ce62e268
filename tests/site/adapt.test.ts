import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { parsePath } from '../../src/archive/paths/parse-path.ts';
import { resolvePath } from '../../src/archive/paths/resolve-path.ts';
import type { FindDocument } from '../../src/archive/paths/resolve-passage.ts';
import { pathFile } from '../archive/paths/path-file.ts';
import {
	download,
	focused,
	messages,
	names,
	openAdapt,
	openFile,
	said,
	shareUrl,
	steps,
	stored,
	titles,
} from './adapt-page.ts';
import { openPage, type OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

const SLUG = 'standards-and-fundamental-rights';
const FILE = pathFile({ passages: '    passages: [gb/346/ins/8/p12, gb/346/ins/8/p14-p15]' });
const ATTACK = '<img src=x onerror="document.body.dataset.hit=1"><script>alert(1)</script>';

let server: SiteServer;
let find: FindDocument;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
	const { documents } = await ingestSources(process.cwd());
	find = (id) => documents.find((document) => document.id === id);
});

afterAll(() => server.close());

const open = (fragment = '') => openAdapt(server, fragment);

/** Opens a draft of two steps with a passage each. */
async function openDraft(): Promise<OpenPage> {
	const opened = await open('#basket=gb/346/ins/8:p12,p14-p15;gb/335/ins/9:p3');
	await expect.poll(() => names(opened.page)).toHaveLength(3);
	return opened;
}

describe('a draft begins', () => {
	test('from a path, which leads there', async () => {
		await using opened = await openPage(server.url(`paths/${SLUG}/`));
		const { page } = opened;
		await page.getByRole('link', { name: '改编这条路径' }).click();
		await expect.poll(() => titles(page)).toHaveLength(7);
		expect(await page.getByLabel('标题', { exact: true }).inputValue()).not.toBe('');
		expect(await messages(page)).toContain('已打开为新草稿');
		await expect.poll(() => new URL(page.url()).hash).toMatch(/^#draft=/u);
		const total = page.locator('[data-minutes="total"]');
		await expect.poll(() => total.innerText()).toBe('89分钟：阅读19分钟，讨论和任务70分钟');
		await opened.expectClean();
	});

	test('from the basket, a step a document', async () => {
		await using opened = await openPage(server.url('basket/#gb/346/ins/8:p12;gb/335/ins/9:p3'));
		const { page } = opened;
		await page.getByRole('button', { name: '并入我的选段' }).click();
		await page.getByRole('link', { name: '编成路径' }).click();
		await expect.poll(() => names(page)).toEqual(['GB.346/INS/8，第12段', 'GB.335/INS/9，第3段']);
		expect(await titles(page)).toEqual(['GB.346/INS/8', 'GB.335/INS/9']);
		await opened.expectClean();
	});

	test('from nothing, and is there after a reload and in the list', async () => {
		await using opened = await open();
		const { page } = opened;
		await page.getByRole('button', { name: '新建空白路径' }).click();
		await page.getByLabel('标题', { exact: true }).fill('培训第一天');
		await page.getByLabel('导言').fill('先读这一段。');
		await page.reload();
		expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe('培训第一天');
		expect(await page.getByLabel('导言').inputValue()).toBe('先读这一段。');
		await page.getByRole('link', { name: '全部草稿' }).click();
		await page.getByRole('link', { name: '培训第一天' }).click();
		expect(await page.getByLabel('导言').inputValue()).toBe('先读这一段。');
		await opened.expectClean();
	});

	test('and several are kept; one that is deleted can be brought back', async () => {
		await using opened = await open();
		const { page } = opened;
		for (const title of ['甲', '乙']) {
			await page.getByRole('button', { name: '新建空白路径' }).click();
			await page.getByLabel('标题', { exact: true }).fill(title);
			await page.getByRole('link', { name: '全部草稿' }).click();
			await page.getByRole('button', { name: '新建空白路径' }).waitFor();
		}
		await page.getByRole('button', { name: '删除草稿：甲' }).click();
		expect(await stored(page)).toHaveLength(1);
		await page.getByRole('button', { name: '撤销' }).click();
		expect(await stored(page)).toHaveLength(2);
		await opened.expectClean();
	});

	test('from a path that is not there: it says so', async () => {
		await using opened = await open('#from=no-such-path');
		await expect.poll(() => messages(opened.page)).toContain('文库没有路径“no-such-path”');
		expect(await stored(opened.page)).toEqual([]);
		await opened.expectClean();
	});
});

describe('the order', () => {
	test('of steps is changed by keyboard: the focus stays, the place is said', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		await page.getByRole('button', { name: '第1步：下移' }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => titles(page)).toEqual(['GB.335/INS/9', 'GB.346/INS/8']);
		// It cannot go further down: the focus is on what takes it back.
		expect(await focused(page)).toBe('第2步：上移');
		await expect.poll(() => said(page)).toBe('第1步：移到第2位，共2位。');
		await page.keyboard.press('Enter');
		await expect.poll(() => titles(page)).toEqual(['GB.346/INS/8', 'GB.335/INS/9']);
		await opened.expectClean();
	});

	test('of passages likewise', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		await page.getByRole('button', { name: 'GB.346/INS/8，第14至15段：上移' }).focus();
		await page.keyboard.press('Space');
		await expect
			.poll(() => names(page))
			.toEqual(['GB.346/INS/8，第14至15段', 'GB.346/INS/8，第12段', 'GB.335/INS/9，第3段']);
		expect(await focused(page)).toBe('GB.346/INS/8，第14至15段：下移');
		await opened.expectClean();
	});

	test('what is taken out is brought back where it was, with what was written since', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		await page.getByRole('button', { name: '第1步：移除' }).click();
		await expect.poll(() => titles(page)).toEqual(['GB.335/INS/9']);
		await page.getByLabel('导言').fill('后来写的。');
		await page.getByRole('button', { name: '撤销' }).click();
		await expect.poll(() => titles(page)).toEqual(['GB.346/INS/8', 'GB.335/INS/9']);
		expect(await page.getByLabel('导言').nth(1).inputValue()).toBe('后来写的。');
		expect(await focused(page)).toBe('第1步：移除');
		await opened.expectClean();
	});
});

describe('a passage', () => {
	test('is added by its address in any usual spelling, with its text', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		const field = page.getByLabel('加段落').nth(1);
		const minutes = page.locator('[data-minutes="1"]');
		const texts = steps(page).nth(1).locator('.adapt-text');
		await expect.poll(() => minutes.innerText()).toBe('7分钟：阅读2分钟，讨论和任务5分钟');
		for (const [typed, name] of [
			['GB.346/INS/8 第16段', 'GB.346/INS/8，第16段'],
			['gb346-ins-8 paras 20-22', 'GB.346/INS/8，第20至22段'],
			['ＧＢ．３４６／INS／8 脚注3', 'GB.346/INS/8，脚注3'],
			['/gb/346/ins/8/#p61-a', 'GB.346/INS/8，第61段(a)项'],
			['unido/pbc/38/item-11/p3', '第3段'],
		] as const) {
			const count = await texts.count();
			await field.fill(typed);
			await field.press('Enter');
			await expect.poll(async () => (await names(page)).at(-1), { message: typed }).toContain(name);
			await expect.poll(() => texts.count(), { message: typed }).toBeGreaterThan(count);
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		}
		await expect.poll(() => minutes.innerText()).not.toContain('阅读2分钟');
		await opened.expectClean();
	});

	test('that cannot be read is refused with the reason', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		const field = page.getByLabel('加段落').nth(1);
		const alert = steps(page).nth(1).locator('[role="alert"]');
		for (const [typed, reason] of [
			['第12段', '认不出这个地址'],
			['GB.346/INS/8', '这是整份文件'],
			['GB.346/INS/8 第99段', '没有第99段：这份文件共61段'],
			['GB.346/INS/8 第60至99段', '没有第60至99段'],
			['GB.340/INS/6 第1段', '文库没有收录 gb/340/ins/6'],
			['gb/346/ins/8/h1', '没有可以单独读的文字'],
			['GB.335/INS/9 第3段', '已经有这个段落'],
			[ATTACK, '认不出这个地址'],
		] as const) {
			await field.fill(typed);
			await field.press('Enter');
			await expect.poll(() => alert.innerText(), { message: typed }).toContain(reason);
			expect(await field.getAttribute('aria-invalid')).toBe('true');
		}
		expect(await names(page)).toHaveLength(3);
		await opened.expectClean();
	});
});

describe('a file', () => {
	test('of an adapted path is one that the archive takes as it is, pins included', async () => {
		await using opened = await open(`#from=${SLUG}`);
		const { page } = opened;
		await expect.poll(() => titles(page)).toHaveLength(7);
		await page.getByRole('button', { name: '第2步：上移' }).click();
		await page.getByLabel('加段落').first().fill('GB.346/PFA/1 第57段第4项');
		await page.getByLabel('加段落').first().press('Enter');
		await page.getByLabel('结语').fill(`import x from 'x'\n\n{process.exit()}\n\n${ATTACK}`);
		await page.getByLabel('导言').first().fill('引号“”、冒号: 和 # 号\n---\n{process.exit()}');
		await page.getByLabel('文件名').fill('adapted-in-a-browser');
		await expect.poll(async () => (await names(page)).join()).toContain('第57段第4项');
		expect(await page.getByText('内容齐全').count()).toBe(1);
		const { name, text } = await download(page);
		expect(name).toBe('adapted-in-a-browser.mdx');
		const parsed = parsePath('adapted-in-a-browser', text);
		expect(parsed.findings).toEqual([]);
		if (parsed.value === null) throw new Error('The file is no path.');
		const resolved = await resolvePath(parsed.value, find);
		expect(resolved.findings).toEqual([]);
		expect(resolved.value?.steps[0]?.passages.at(-1)?.id).toBe('gb/346/pfa/1/p57-4');
		expect(resolved.value?.closing).toEqual(["import x from 'x'", '{process.exit()}', ATTACK]);
		expect(text.slice(text.lastIndexOf('\n---\n'))).not.toMatch(/[{<]|^import/mu);
		// The page counts as the build does.
		const { minutes = 0, readingMinutes = 0 } = resolved.value ?? {};
		expect(await page.locator('[data-minutes="total"]').innerText()).toBe(
			`${String(minutes)}分钟：阅读${String(readingMinutes)}分钟，讨论和任务${String(minutes - readingMinutes)}分钟`,
		);
		await opened.expectClean();
	});

	test('is opened as a new draft, as it was, and leaves the others alone', async () => {
		await using opened = await openDraft();
		const before = await stored(opened.page);
		await opened.page.getByLabel('标题', { exact: true }).fill('我的');
		const { text } = await download(opened.page);
		await opened.page.getByRole('link', { name: '全部草稿' }).click();
		await openFile(opened.page, text, 'other.mdx');
		await expect.poll(() => messages(opened.page)).toContain('已打开为新草稿：我的');
		expect(await titles(opened.page)).toEqual(['GB.346/INS/8', 'GB.335/INS/9']);
		expect(await opened.page.getByLabel('文件名').inputValue()).toBe('other');
		expect(await stored(opened.page)).toEqual(expect.arrayContaining(before));
		expect(await stored(opened.page)).toHaveLength(2);
		await opened.expectClean();
	});

	test('can be dropped on the page', async () => {
		await using opened = await open();
		const { page } = opened;
		const transfer = await page.evaluateHandle((text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], 'dropped.mdx'));
			return data;
		}, FILE);
		await page.getByRole('button', { name: '新建空白路径' }).waitFor();
		await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
		await expect.poll(() => titles(page)).toEqual(['第一步']);
	});

	test('that is wrong is refused with a reason, and changes nothing', async () => {
		const cases: [file: string | Buffer, reason: string][] = [
			[FILE + '长'.repeat(2_700_000), '内容太大'],
			['hello', '没有两行“---”之间的字段'],
			[Buffer.from([0xff, 0xfe, 0x00, 0xd8]), '这不是文本文件'],
			[FILE.replace('level:', 'evil: 1\nlevel:'), '不认识的字段evil'],
			[FILE.replace('入门', '简单'), '第5行：程度：应为入门、进阶、高级之一'],
			[FILE.replace('一条路径', '[1]'), '标题：缺少，或者不是该有的那种内容'],
			[
				FILE.replace('minutes: 5', 'minutes: [5]'),
				'第12行：第1步（第一步） 讨论和任务的分钟数：缺少',
			],
			[FILE.replace('title: 一条路径', 'title: [一'), 'YAML写法不对'],
			// An alias makes a little text a lot.
			[
				FILE.replace('[政府, 工人组织]', '&a [政府]').replace('[能够引用到段。]', '*a'),
				'不能用别名',
			],
			[FILE.replace('level:', '__proto__: {a: 1}\nlevel:'), '__proto__'],
		];
		await using opened = await openDraft();
		const { page } = opened;
		await page.getByRole('link', { name: '全部草稿' }).click();
		for (const [file, reason] of cases) {
			await openFile(page, file);
			await expect.poll(() => messages(page), { message: reason }).toContain(reason);
		}
		expect(await stored(page)).toHaveLength(1);
		expect(await page.locator('.adapt-drafts .basket-name').first().innerText()).toBe(
			'未命名的路径',
		);
		await opened.expectClean();
	});

	test('with code in it is shown as text, on the page and on paper', async () => {
		await using opened = await open();
		const { page } = opened;
		const hostile = FILE.replace('一条路径', `'${ATTACK}'`)
			.replace('先读这两段。', `'${ATTACK}'`)
			.replace('gb/346/ins/8/p12', `'${ATTACK}', 'javascript:alert(1)'`)
			.replace('结语。', `{process.exit()}\n\nimport x from 'x'\n\n${ATTACK}`);
		await openFile(page, hostile);
		await expect.poll(() => titles(page)).toEqual(['第一步']);
		expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(ATTACK);
		expect(await names(page)).toContain(ATTACK);
		expect(await page.locator('.adapt-page img, .adapt-page script').count()).toBe(0);
		expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
		expect(await page.evaluate(() => document.body.dataset['hit'])).toBeUndefined();
		await opened.expectClean();
	});
});

describe('a URL', () => {
	test('brings the draft to another device, as a new one', async () => {
		await using opened = await openDraft();
		await opened.page.getByLabel('标题', { exact: true }).fill('分享的路径');
		const url = await shareUrl(opened.page);
		await expect.poll(() => opened.page.evaluate(() => navigator.clipboard.readText())).toBe(url);
		await expect.poll(() => opened.page.getByText(/网址长\d+字符/u).count()).toBe(1);
		await using other = await open(new URL(url).hash);
		await expect.poll(() => messages(other.page)).toContain('已打开为新草稿：分享的路径');
		await expect.poll(() => names(other.page)).toHaveLength(3);
		expect(new URL(other.page.url()).hash).toMatch(/^#draft=/u);
		await other.page.reload();
		expect(await stored(other.page)).toHaveLength(1);
		await opened.expectClean();
		await other.expectClean();
	});

	test('that is long is better shared as a file', async () => {
		await using opened = await open('#from=un-reform-ilo-and-unido');
		await expect.poll(() => titles(opened.page)).toHaveLength(7);
		await shareUrl(opened.page);
		await opened.page
			.getByLabel('导言')
			.first()
			.fill(
				Array.from({ length: 4000 }, (_, index) =>
					String.fromCodePoint(0x4e00 + ((index * 7919) % 20000)),
				).join(''),
			);
		await opened.page.getByRole('button', { name: '复制分享网址' }).click();
		await expect.poll(() => opened.page.getByText('请改用文件分享').count()).toBe(1);
	});

	test('that a browser cannot make is not said to be too large', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		await page.evaluate(() => {
			Reflect.deleteProperty(globalThis, 'CompressionStream');
		});
		await page.getByRole('button', { name: '复制分享网址' }).click();
		await expect.poll(() => said(page)).toBe('没有生成网址，请改为分享文件。');
	});

	test('that is damaged is refused with a reason, and takes nothing', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		const share = new URL(await shareUrl(page)).hash.slice(1);
		for (const [spoilt, reason] of [
			[share.slice(0, share.length / 2), '不完整或已损坏'],
			['v1=AA%3Cscript%3E', '不完整或已损坏'],
			['v1=', '不完整或已损坏'],
			[share.replace('v1=', 'v2='), '更新的格式'],
			// “hello”, which is no path.
			['v1=y0jNyckHAA', '没有两行“---”'],
		] as const) {
			await page.goto(server.url('about/'));
			await page.goto(server.url(`paths/adapt/#${spoilt}`));
			await expect.poll(() => messages(page), { message: spoilt }).toContain(reason);
		}
		expect(await stored(page)).toHaveLength(1);
		await opened.expectClean();
	});

	test('that would unfold to a gigabyte is not unfolded', async () => {
		await using opened = await open();
		const { page } = opened;
		const share = await page.evaluate(async () => {
			const zeros = new Blob([new Uint8Array(60_000_000)]).stream();
			const packed = zeros.pipeThrough(new CompressionStream('deflate-raw'));
			const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
			const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
			return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
		});
		await page.goto(server.url('about/'));
		await page.goto(server.url(`paths/adapt/#v1=${share}`));
		await expect.poll(() => messages(page)).toContain('内容太大');
		await opened.expectClean();
	});
});

describe('the device', () => {
	test('that is full or keeps nothing: the page says so and goes on', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		await page.evaluate(() => {
			localStorage.setItem('x', 'x'.repeat(5_000_000));
			const room = () => 5_242_880 - JSON.stringify({ ...localStorage }).length;
			for (let size = room(); size > 8; size = Math.floor(size / 2)) {
				try {
					localStorage.setItem('y', (localStorage.getItem('y') ?? '') + 'y'.repeat(size));
				} catch {
					// Half of it may find room.
				}
			}
		});
		await page.getByLabel('导言').first().fill('长'.repeat(3000));
		await expect.poll(() => page.getByText('空间已满').count()).toBe(1);
		const { text } = await download(page);
		expect(text).toContain('长'.repeat(3000));
		await opened.expectClean();
	});

	test('that forbids storing: the draft lasts as long as the page', async () => {
		await using opened = await openPage(server.url('about/'));
		const { page } = opened;
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			});
		});
		await page.goto(server.url('paths/adapt/'));
		await page.getByRole('button', { name: '新建空白路径' }).click();
		await expect.poll(() => page.getByText('不允许本站保存').count()).toBe(1);
		await opened.expectClean();
	});
});

describe('the page', () => {
	test('is accessible at any width, empty and with a draft', async () => {
		await using opened = await open();
		const { page } = opened;
		await page.evaluate(axe.source);
		const violations = () =>
			page.evaluate(async () => {
				const found = await (globalThis as unknown as { axe: typeof axe }).axe.run({
					resultTypes: ['violations'],
					rules: { 'target-size': { enabled: true } },
				});
				return found.violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
				);
			});
		await page.getByRole('button', { name: '新建空白路径' }).waitFor();
		expect(await violations()).toEqual([]);
		await page.getByRole('link', { name: '都灵中心' }).click();
		await expect.poll(() => titles(page)).toHaveLength(7);
		await page.getByText('看原文').first().click();
		for (const width of [320, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await violations()).toEqual([]);
			}
		}
	});

	test('is a handout as the paths of the archive have, with texts, notes, codes and addresses', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		const link = page.getByRole('link', { name: '讲义', exact: true });
		const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		await page.goto(url);
		await page.locator('.handout-step .paragraph-text').first().waitFor();
		expect(await page.locator('.handout-step .qr').count()).toBeGreaterThan(0);
		expect(await page.locator('.paper-addresses .path-address').first().innerText()).toMatch(
			/^http:.*\/gb\/346\/ins\/8\/#p12$/u,
		);
		await opened.expectClean();
	});

	test('is shown on the wall, and goes by steps', async () => {
		await using opened = await openDraft();
		const { page } = opened;
		const link = page.getByRole('link', { name: '放映', exact: true });
		const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		await page.goto(url);
		await page.locator('.slide.is-current').waitFor();
		await page.keyboard.press('1');
		await page.keyboard.press('Enter');
		expect(await page.locator('.slide.is-current').getAttribute('data-step')).toBe('1');
		await page.keyboard.press('b');
		expect(await page.locator('[data-slides-cover]').isVisible()).toBe(true);
		await page.keyboard.press('.');
		expect(await page.locator('[data-slides-cover]').isVisible()).toBe(false);
		await opened.expectClean();
	});

	test.each([
		['幻灯片（.pptx）', /-slides\.pptx$/u],
		['讲义（.docx）', /-handout\.docx$/u],
		['主持人指南（.docx）', /-guide\.docx$/u],
		['放映（.html，不联网可用）', /-present\.html$/u],
	])('is saved as %s', async (name, file) => {
		await using opened = await openDraft();
		const waiting = opened.page.waitForEvent('download');
		await opened.page.getByRole('button', { name }).click();
		expect((await waiting).suggestedFilename()).toMatch(file);
		await opened.expectClean();
	});

	test('is refused where a passage is not there', async () => {
		await using opened = await open();
		const { page } = opened;
		await openFile(page, FILE.replace('gb/346/ins/8/p12', 'gb/346/ins/8/p999'));
		await page.getByRole('button', { name: '讲义（.docx）' }).click();
		await expect.poll(() => page.getByText('没有生成').count()).toBe(1);
	});

	test('says without a script what it needs', async () => {
		await using opened = await openPage(server.url('paths/adapt/'), {
			context: { javaScriptEnabled: false },
		});
		expect(await opened.page.locator('noscript').innerText()).toContain('脚本');
		await opened.expectClean();
	});

	test('is in English for those who chose it', async () => {
		await using opened = await openPage(server.url('about/'));
		const { page } = opened;
		await page.evaluate(() => {
			localStorage.setItem('labels', 'en');
		});
		await page.goto(server.url('paths/adapt/#basket=gb/346/ins/8:p12'));
		await page.getByRole('button', { name: 'Add a step' }).waitFor();
		await opened.expectClean();
	});
});
