import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { download, messages, openAdapt, openFile, shareUrl, stored } from './adapt-page.ts';
import type { OpenPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

const open = (fragment = '') => openAdapt(server, fragment);

/** Opens a draft with nothing in it but a step. */
async function openEmpty(): Promise<OpenPage> {
	const opened = await open();
	await opened.page.getByRole('button', { name: '新建空白路径' }).click();
	await field(opened.page, '标题').waitFor();
	return opened;
}

const field = (page: Page, label: string) =>
	page.getByLabel(label, { exact: label === '标题' }).first();
const isUnreadable = async (page: Page) => (await messages(page)).includes('读不出来');

/** Returns what stands in every field of the form that can be written in, in the order of the page. */
const readForm = (page: Page) =>
	page
		.locator('.adapt-page :is(input:not([type="file"]):not([readonly]), textarea, select)')
		.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

/** Writes text into fields as a paste would, halves of characters too. */
const write = (page: Page, values: readonly string[]) =>
	page
		.locator('.adapt-page :is(input:not([type="file"]):not([readonly]), textarea)')
		.evaluateAll((all, given) => {
			for (const [index, one] of (all as HTMLInputElement[]).entries()) {
				one.value = given[index % given.length] ?? '';
				one.dispatchEvent(new Event('input', { bubbles: true }));
			}
		}, values);

const lines = (count: number) =>
	Array.from({ length: count }, (_, at) => `第${String(at + 1)}条`).join('\n');

describe('whatever is written is there again', () => {
	test.each([
		['13 objectives', '学习目标', lines(13), '13 / 12项', '超过了12项的上限'],
		['21 questions', '问题', lines(21), '21 / 20项', '超过了20项的上限'],
		['a title of 600 characters', '标题', '长'.repeat(600), '600 / 500字', '超过了500字的上限'],
		[
			'notes of 10,001 characters',
			'给主持人的说明',
			'长'.repeat(10_001),
			'10001 / 10000字',
			'超过了10000字的上限',
		],
		['999 minutes', '讨论和任务', '999', '1至240的整数', '不是1至240的整数'],
		['no number of minutes', '讨论和任务', '一刻钟', '1至240的整数', '不是1至240的整数'],
		['a name of 501 characters', '文件名', 'a b'.repeat(167), '', '不能用作文件名'],
	])('%s', async (_, label, value, count, fault) => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, label).fill(value);
		const box = page.locator('.adapt-field', { has: field(page, label) });
		const limit = box.locator('.adapt-limit');
		const status = box.getByRole('status');
		for (const round of ['written', 'reloaded']) {
			expect(await field(page, label).inputValue(), round).toBe(value);
			expect(await limit.innerText(), round).toBe(count);
			expect(await status.innerText(), round).toContain(fault);
			expect(await field(page, label).getAttribute('aria-invalid'), round).toBe('true');
			await page.reload();
		}
		await page.getByRole('link', { name: '全部草稿' }).click();
		await page.getByRole('button', { name: '新建空白路径' }).waitFor();
		expect(await isUnreadable(page)).toBe(false);
		expect(await page.locator('[data-adapt-work] .adapt-drafts li').count()).toBe(1);
		await opened.expectClean();
	});

	test.each([
		['a closing of 300,000 characters', '结语', '长'.repeat(300_000)],
		['spaces and empty lines', '学习目标', ' 甲 \n\n\n 乙'],
		['a line that is not finished', '问题', '甲？\n'],
		['an address that is not added', '加段落', 'GB.346/INS/8 第'],
	])('%s', async (_, label, value) => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, label).fill(value);
		await page.reload();
		expect(await field(page, label).inputValue()).toBe(value);
		await opened.expectClean();
	});

	test('characters of any kind, in every field', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await write(page, [
			'\ud800半个',
			'控\u0000制\u000b\u0085\u2028符',
			'𠮷👩‍👩‍👧é\u202e',
			'</script>{x}"\'\\',
			'   ',
			'---\n# 甲: *a',
		]);
		const written = await readForm(page);
		expect(written.join('')).toContain('\ud800');
		await page.reload();
		await field(page, '标题').waitFor();
		expect(await readForm(page)).toEqual(written);
		expect(await page.getByText(/有\d+个看不见的控制字符/u).count()).toBe(1);
		await opened.expectClean();
	});

	test('more steps and passages than a path has', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		const add = page.getByRole('button', { name: '加一步' });
		for (let count = 1; count < 31; count += 1) await add.click();
		expect(await page.getByText('31 / 30项').count()).toBe(1);
		await field(page, '加段落').fill('GB.346/INS/8 第1段');
		await page.reload();
		expect(await page.locator('.adapt-step').count()).toBe(31);
		expect(await field(page, '加段落').inputValue()).toBe('GB.346/INS/8 第1段');
		await opened.expectClean();
	});

	test('what an earlier version stored, and what it had put aside as damaged', async () => {
		await using opened = await open();
		const { page } = opened;
		const step = {
			title: '',
			minutes: 5,
			passages: [],
			introduction: '',
			questions: [],
			notes: '',
			pins: {},
		};
		const fields = {
			title: '一',
			summary: '',
			audience: [],
			level: '入门',
			language: 'zh-Hans',
			author: '',
			licence: '',
			objectives: [] as string[],
			steps: [step],
		};
		const draft = { version: 1, slug: 'my-path', fields, closing: '' };
		const objectives = lines(13).split('\n');
		const [inPlace, aside] = [
			{ ...draft, fields: { ...fields, title: '长'.repeat(600) } },
			{ ...draft, fields: { ...fields, title: '十三条', objectives } },
		].map((one) => JSON.stringify(one));
		await page.evaluate(
			([one = '', two = '']) => {
				localStorage.setItem('adapt.draft.m-1', one);
				localStorage.setItem('adapt.damaged.m-2', two);
			},
			[inPlace, aside],
		);
		await page.reload();
		await expect.poll(() => messages(page)).toContain('有1份先前读不出来的草稿，现在读出来了');
		expect(await page.getByRole('link', { name: '长'.repeat(600) }).count()).toBe(1);
		await page.getByRole('link', { name: '十三条' }).click();
		expect(await field(page, '学习目标').inputValue()).toBe(lines(13));
		expect(await stored(page)).toEqual(
			expect.arrayContaining(['adapt.draft.m-1', 'adapt.draft.m-2']),
		);
		await opened.expectClean();
	});
});

describe('a limit', () => {
	test('is no fault when it is just reached, and is said once when it is passed', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		const title = field(page, '标题');
		const box = page.locator('.adapt-field', { has: title });
		await title.fill('长'.repeat(500));
		expect(await box.locator('.adapt-limit').innerText()).toBe('500 / 500字');
		expect(await box.getByRole('status').innerText()).toBe('');
		expect(await title.getAttribute('aria-invalid')).toBe('false');
		const changes = await box.getByRole('status').evaluateHandle((status) => {
			const seen = { count: 0 };
			new MutationObserver(() => {
				seen.count += 1;
			}).observe(status, { childList: true, characterData: true, subtree: true });
			return seen;
		});
		await title.press('End');
		await title.pressSequentially('甲乙丙');
		expect(await box.locator('.adapt-limit').innerText()).toBe('503 / 500字');
		expect(await changes.evaluate(({ count }) => count)).toBe(1);
		const described = await title.evaluate((element) =>
			(element.getAttribute('aria-describedby') ?? '')
				.split(' ')
				.map((id) => document.getElementById(id)?.textContent),
		);
		expect(described).toEqual(['503 / 500字', expect.stringContaining('超过了500字的上限')]);
		await opened.expectClean();
	});

	test('hinders neither the file nor the URL, which open again as they were', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, '标题').fill('长'.repeat(600));
		await field(page, '学习目标').fill(lines(13));
		await field(page, '问题').fill(lines(21));
		await field(page, '给主持人的说明').fill('长'.repeat(10_001));
		await field(page, '讨论和任务').fill('一刻钟');
		await field(page, '结语').fill('甲\n乙\n\n丙');
		await field(page, '文件名').fill('my-own');
		const written = await readForm(page);
		const file = await download(page);
		expect(await page.locator('.adapt-lacks').first().innerText()).toContain(
			'标题：太长，最多500字',
		);
		expect(file.name).toBe('my-own.mdx');
		const url = await shareUrl(page);
		await page.getByRole('link', { name: '全部草稿' }).click();
		await openFile(page, file.text, file.name);
		await expect.poll(() => readForm(page)).toEqual(written);
		await using other = await open(new URL(url).hash);
		await field(other.page, '标题').waitFor();
		expect(await readForm(other.page)).toEqual(written);
		await opened.expectClean();
		await other.expectClean();
	});

	test('of a URL refuses it with the reason, which stays on the page', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, '结语').fill('长'.repeat(100_000));
		await page.getByRole('button', { name: '复制分享网址' }).click();
		await expect.poll(() => page.locator('.adapt-page').innerText()).toContain('内容超过256 KB');
		expect(await page.getByLabel('分享网址', { exact: true }).isVisible()).toBe(false);
		const file = await download(page);
		expect(file.text).toContain('长'.repeat(100_000));
		await page.getByRole('link', { name: '全部草稿' }).click();
		await openFile(page, file.text);
		await expect.poll(() => field(page, '结语').inputValue()).toBe('长'.repeat(100_000));
		await opened.expectClean();
	});
});

describe('a stored draft that cannot be read', () => {
	const BAD = '{"version":1,"slug"';
	const ODD = '{"version":3,"title":"来自将来"}';

	/** Opens the page on a device that holds two of them. */
	async function openDamaged(): Promise<OpenPage> {
		const opened = await openEmpty();
		await opened.page.evaluate(
			([bad, odd]) => {
				localStorage.setItem('adapt.draft.bad', bad);
				localStorage.setItem('adapt.damaged.odd', odd);
			},
			[BAD, ODD] as const,
		);
		await opened.page.goto(server.url('about/'));
		await opened.page.goto(server.url('paths/adapt/'));
		await expect.poll(() => messages(opened.page)).toContain('有2份存着的草稿读不出来');
		return opened;
	}

	const saved = async (page: Page, name: string) => {
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: `原样存为文件：${name}` }).click();
		const file = await waiting;
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	};

	test('is told of, stays as it is, and can be saved as it is', async () => {
		await using opened = await openDamaged();
		const { page } = opened;
		const file = await saved(page, 'adapt.draft.bad');
		expect(file.name).toBe('adapt.draft.bad.json');
		expect(file.bytes.toString()).toBe(BAD);
		expect((await saved(page, 'adapt.damaged.odd')).bytes.toString()).toBe(ODD);
		await page.reload();
		await expect.poll(() => messages(page)).toContain('有2份存着的草稿读不出来');
		const values = await page.evaluate(() => [
			localStorage.getItem('adapt.draft.bad'),
			localStorage.getItem('adapt.damaged.odd'),
		]);
		expect(values).toEqual([BAD, ODD]);
		// The one that can be read is not in their way.
		expect(await page.getByRole('link', { name: '未命名的路径' }).count()).toBe(1);
		await opened.expectClean();
	});

	test('is saved to the character, halves of characters included', async () => {
		await using opened = await openDamaged();
		const { page } = opened;
		await page.evaluate(() => {
			localStorage.setItem('adapt.draft.half', '半\ud800个');
		});
		await page.reload();
		const { bytes } = await saved(page, 'adapt.draft.half');
		expect(bytes.toString('utf16le')).toBe('\ufeff半\ud800个');
		await opened.expectClean();
	});

	test('is deleted only when it is asked for, and can be brought back', async () => {
		await using opened = await openDamaged();
		const { page } = opened;
		const before = await stored(page);
		await page.getByRole('button', { name: '删除草稿：adapt.draft.bad' }).click();
		expect(await stored(page)).toHaveLength(before.length - 1);
		await page.getByRole('button', { name: '撤销' }).click();
		expect((await stored(page)).toSorted()).toEqual(before.toSorted());
		expect(await page.evaluate(() => localStorage.getItem('adapt.draft.bad'))).toBe(BAD);
		await opened.expectClean();
	});

	test('is said so where its own address is opened', async () => {
		await using opened = await openDamaged();
		const { page } = opened;
		await page.goto(server.url('paths/adapt/#draft=bad'));
		await expect.poll(() => messages(page)).toContain('读不出来');
		expect(await messages(page)).not.toContain('没有这份草稿');
		await opened.expectClean();
	});

	test('that was saved as it is can be opened where it can be read', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await write(page, ['\ud800半个', ' 甲 ', '一\n\n二 ']);
		const written = await readForm(page);
		const [name = ''] = await stored(page);
		const value = await page.evaluate((one) => localStorage.getItem(one) ?? '', name);
		await page.getByRole('link', { name: '全部草稿' }).click();
		await openFile(page, value, `${name}.json`);
		await expect.poll(() => readForm(page)).toEqual(written);
		await opened.expectClean();
	});
});

test('what is too long, and what cannot be read, is accessible and fits any width', async () => {
	await using opened = await openEmpty();
	const { page } = opened;
	const violations = async () => {
		// The page is loaded anew in between.
		await page.evaluate(axe.source);
		return page.evaluate(async () => {
			const found = await (globalThis as unknown as { axe: typeof axe }).axe.run({
				resultTypes: ['violations'],
				rules: { 'target-size': { enabled: true } },
			});
			return found.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
			);
		});
	};
	const expectFit = async () => {
		for (const width of [320, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await violations()).toEqual([]);
			}
		}
	};
	await field(page, '标题').fill('a'.repeat(600));
	await field(page, '本步标题').fill('b'.repeat(600));
	await field(page, '学习目标').fill(lines(13));
	await page.getByRole('button', { name: '下载文件' }).focus();
	await expectFit();
	await page.evaluate(() => {
		localStorage.setItem(`adapt.draft.${'c'.repeat(80)}`, '{');
	});
	await page.getByRole('link', { name: '全部草稿' }).click();
	await page.getByRole('heading', { name: '读不出来的草稿' }).waitFor();
	await expectFit();
});

describe('two windows on one draft', () => {
	/** Opens a draft in two windows. */
	async function openTwo(): Promise<{ opened: OpenPage; left: Page; right: Page }> {
		const opened = await openEmpty();
		const left = opened.page;
		await field(left, '标题').fill('开头');
		const right = await left.context().newPage();
		await right.goto(left.url());
		await field(right, '标题').waitFor();
		return { opened, left, right };
	}

	test('one shows what the other writes, and nothing of either is lost', async () => {
		const { opened, left, right } = await openTwo();
		await using _ = opened;
		await field(right, '标题').fill('右边改的');
		await expect.poll(() => field(left, '标题').inputValue()).toBe('右边改的');
		await field(left, '导言').fill('左边写的');
		await expect.poll(() => field(right, '导言').inputValue()).toBe('左边写的');
		await left.reload();
		expect(await field(left, '标题').inputValue()).toBe('右边改的');
		expect(await field(left, '导言').inputValue()).toBe('左边写的');
		expect(await stored(left)).toHaveLength(1);
		await opened.expectClean();
	});

	test('both are kept where one has not heard of the other, and it is said', async () => {
		const { opened, left, right } = await openTwo();
		await using _ = opened;
		const silent = await left.evaluate(() => {
			const [name = ''] = Object.keys(localStorage).filter((one) => one.startsWith('adapt.'));
			const value = JSON.parse(localStorage.getItem(name) ?? '{}') as object;
			// What another window wrote; a window hears nothing of what it stores itself.
			localStorage.setItem(name, JSON.stringify({ ...value, title: '别处改的' }));
			return name;
		});
		await field(left, '导言').fill('这里写的');
		await expect.poll(() => messages(left)).toContain('两份都留着');
		expect(await stored(left)).toHaveLength(2);
		expect(new URL(left.url()).hash).not.toBe(`#draft=${silent.slice('adapt.draft.'.length)}`);
		await left.reload();
		expect(await field(left, '标题').inputValue()).toBe('开头');
		expect(await field(left, '导言').inputValue()).toBe('这里写的');
		await right.reload();
		expect(await field(right, '标题').inputValue()).toBe('别处改的');
		expect(await field(right, '导言').inputValue()).toBe('');
	});

	test('one that is deleted in the other is kept again as soon as something is written', async () => {
		const { opened, left, right } = await openTwo();
		await using _ = opened;
		await right.getByRole('link', { name: '全部草稿' }).click();
		await right.getByRole('button', { name: '删除草稿：开头' }).click();
		await expect
			.poll(() => left.getByText('在另一个标签页里删除了').first().isVisible())
			.toBe(true);
		await field(left, '导言').fill('接着写');
		await expect.poll(() => stored(left)).toHaveLength(1);
		await left.reload();
		expect(await field(left, '标题').inputValue()).toBe('开头');
		expect(await field(left, '导言').inputValue()).toBe('接着写');
		// What was deleted can be brought back all the same, beside it.
		await right.getByRole('button', { name: '撤销' }).click();
		await expect.poll(() => stored(left)).toHaveLength(2);
	});
});

describe('versions of a draft', () => {
	const version = (page: Page, name: RegExp) => page.getByRole('button', { name });

	test('are kept before the first change and when asked for, and one can go back and forth', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, '标题').fill('最初的');
		await page.reload();
		await field(page, '标题').fill('改过的');
		await page.getByRole('button', { name: '留下现在这一版' }).click();
		await field(page, '导言').fill('又写的');
		await page.getByText('留有3版').click();
		await version(page, /^回到这一版：.*最初的/u).click();
		expect(await field(page, '标题').inputValue()).toBe('最初的');
		expect(await field(page, '导言').inputValue()).toBe('');
		await page.reload();
		expect(await field(page, '标题').inputValue()).toBe('最初的');
		// What was there when one went back is a version too.
		await page.getByText('留有4版').click();
		await version(page, /^回到这一版：.*改过的/u)
			.first()
			.click();
		expect(await field(page, '标题').inputValue()).toBe('改过的');
		expect(await field(page, '导言').inputValue()).toBe('又写的');
		expect(await stored(page)).toHaveLength(1);
		await opened.expectClean();
	});

	test('give their room to what is written, and go with their draft', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, '标题').fill('存过的');
		await page.evaluate(() => {
			const room = 5_242_880 - 20_000 - JSON.stringify(localStorage).length;
			localStorage.setItem('draft-versions.other', 'x'.repeat(room));
		});
		await field(page, '导言').fill('长'.repeat(30_000));
		await page.reload();
		expect(await field(page, '导言').inputValue()).toBe('长'.repeat(30_000));
		await page.getByRole('button', { name: '留下现在这一版' }).click();
		await page.getByRole('link', { name: '全部草稿' }).click();
		await page.getByRole('button', { name: '删除草稿：存过的' }).click();
		const kept = () => page.evaluate(() => JSON.stringify(localStorage).includes('draft-versions'));
		await expect.poll(kept).toBe(false);
		await page.getByRole('button', { name: '撤销' }).click();
		await expect.poll(kept).toBe(true);
	});
});

test('a passage that the archive has changed since is told of, and no form is made until it was read', async () => {
	await using opened = await open('#basket=gb/346/ins/8:p12');
	const { page } = opened;
	const pins = () =>
		page.evaluate(() =>
			Object.entries(localStorage).filter(([name]) => name.startsWith('draft-pins.')),
		);
	await expect.poll(pins).toHaveLength(1);
	// As if the archive had had other words when it was added.
	await page.evaluate(() => {
		const [name = ''] = Object.keys(localStorage).filter((one) => one.startsWith('draft-pins.'));
		localStorage.setItem(name, JSON.stringify({ 'gb/346/ins/8/p12': 'sha256-other' }));
	});
	await page.reload();
	const accept = page.getByRole('button', { name: '已经对照，用新的文字' });
	await accept.waitFor();
	const handout = await page.context().newPage();
	const form = page.locator('.adapt-forms').getByRole('link', { name: '讲义' });
	await handout.goto(new URL((await form.getAttribute('href')) ?? '', page.url()).href);
	await handout.getByText('在您编入之后文库改过').waitFor();
	expect(await handout.locator('.handout-step').count()).toBe(0);
	await page.getByRole('button', { name: '讲义（.docx）' }).click();
	await expect
		.poll(() => page.locator('.adapt-lacks li').allInnerTexts())
		.toContain('gb/346/ins/8/p12');
	await accept.click();
	await accept.waitFor({ state: 'detached' });
	await handout.reload();
	await handout.locator('.handout-step').waitFor();
	await opened.expectClean();
});

test('a shared link makes one draft, whoever opens it and how often', async () => {
	await using opened = await openEmpty();
	const { page } = opened;
	await field(page, '标题').fill('分享的');
	const { hash } = new URL(await shareUrl(page));
	// Its author has it already.
	const own = await page.context().newPage();
	await own.goto(server.url(`paths/adapt/${hash}`));
	await field(own, '标题').waitFor();
	expect(await stored(own)).toHaveLength(1);
	await using other = await open(hash);
	await field(other.page, '导言').fill('我的导言');
	const again = await other.page.context().newPage();
	await again.goto(server.url(`paths/adapt/${hash}`));
	await field(again, '标题').waitFor();
	expect(await field(again, '导言').inputValue()).toBe('我的导言');
	expect(await stored(again)).toHaveLength(1);
});

describe('a device without room', () => {
	/** Takes all the room that the device gives the site. */
	const fillDevice = (page: Page) =>
		page.evaluate(() => {
			let filling = '';
			for (let size = 5_242_880; size > 0; size = Math.floor(size / 2)) {
				try {
					localStorage.setItem('filling', filling + 'x'.repeat(size));
					filling += 'x'.repeat(size);
				} catch {
					// Half of it may find room.
				}
			}
		});

	test('asks before what is not stored is left, and keeps it as soon as there is room', async () => {
		await using opened = await openEmpty();
		const { page } = opened;
		await field(page, '标题').fill('存过的');
		await fillDevice(page);
		await field(page, '导言').fill('长'.repeat(3000));
		await expect.poll(() => page.getByText('空间已满').count()).toBe(1);
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			asked.push(dialog.type());
			void dialog.dismiss();
		});
		await page.evaluate(() => {
			location.href = '/about/';
		});
		await expect.poll(() => asked).toEqual(['beforeunload']);
		expect(await field(page, '导言').inputValue()).toBe('长'.repeat(3000));
		const other = await page.context().newPage();
		await other.goto(server.url('about/'));
		await other.evaluate(() => {
			localStorage.removeItem('filling');
		});
		await expect.poll(() => page.getByText('空间已满').count()).toBe(0);
		await page.reload();
		expect(asked).toHaveLength(1);
		expect(await field(page, '标题').inputValue()).toBe('存过的');
		expect(await field(page, '导言').inputValue()).toBe('长'.repeat(3000));
	});

	test('gives the draft as a file, without the network too', async () => {
		await using opened = await open('#basket=gb/346/ins/8:p12');
		const { page } = opened;
		await field(page, '标题').fill('没有网络');
		await page.context().route('**/*.json', (route) => route.abort());
		await page.getByRole('button', { name: '加一步' }).click();
		await field(page, '导言').fill('写下的');
		await page.evaluate(() => {
			// What was fetched is known until the page is left; a passage that was not is asked for anew.
			const [name = ''] = Object.keys(localStorage).filter((one) => one.startsWith('adapt.'));
			const value = localStorage.getItem(name) ?? '';
			localStorage.setItem(name, value.replace('gb/346/ins/8/p12', 'gb/340/pol/6/p12'));
		});
		await page.reload();
		await field(page, '标题').waitFor();
		const { text } = await download(page);
		expect(text).toContain('没有网络');
		expect(text).toContain('写下的');
		expect(await page.getByText('文件里没有校验值').first().isVisible()).toBe(true);
	});
});
