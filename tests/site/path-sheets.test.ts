import { describe, expect, test } from 'vitest';
import { listPathFiles } from '../../src/ingest/sources/path-files.ts';
import { openPage } from './browser.ts';
import { printPage, squeeze, type PdfPage } from './read-pdf.ts';
import { openSiteAndKit } from './site-and-kit.ts';

const SLUGS = (await listPathFiles(process.cwd())).map((name) => name.slice(0, -'.mdx'.length));
/** Its first step has seven cards, a set a group, and its sixth four, a set for the room; it has a break and a quiz. */
const PATH = 'paths/seven-outcomes-2024-2025/';

const { server, kit } = openSiteAndKit();

/** Returns the numbers of the pages, from 1, that have all of the words in one piece. */
const pagesWith = (pages: readonly PdfPage[], words: string): number[] =>
	pages.flatMap(({ text }, index) => (text.includes(squeeze(words)) ? [index + 1] : []));

describe('the head of the guide', () => {
	test('lists what the room needs, with the sets of cards for 12 and for 25 people', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const list = await opened.page.locator('.guide-materials li').allInnerTexts();
		expect(list).toEqual([
			'讲义，每人一份',
			'第1步的卡片，每套7张：12人印3套，25人印7套',
			'第6步的卡片，每套4张：12人印1套，25人印1套',
			'小测验，每人一份；答案在本指南最后一页，不要一起发',
			'白纸，补全句子和写指导意见用，每组两张',
		]);
		await opened.expectClean();
	});

	test('plans the breaks, and what all of it takes', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const { page } = opened;
		const rows = await page.locator('.path-plan tr').allInnerTexts();
		expect(rows).toHaveLength(9);
		expect(squeeze(rows[4] ?? '')).toBe('43至53分钟休息10分钟');
		expect(squeeze(rows[5] ?? '')).toMatch(/^53至62分钟5\./u);
		expect(await page.locator('.plan-total').innerText()).toBe('合计99分钟，其中休息10分钟');
	});

	test('has the groups of both rooms, and what is left for the questions', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const [first] = await opened.page.locator('.guide-rooms tbody tr').all();
		expect(await first?.locator('td').allInnerTexts()).toEqual([
			'3组，每组4人；任务3分钟；汇报1分钟；问题5分钟',
			'7组：4组4人，3组3人；任务3分钟；汇报3分钟；问题3分钟',
		]);
	});

	test('says what interpreting takes', async () => {
		await using opened = await openPage(server.url(`${PATH}guide/`));
		const list = await opened.page.locator('.guide-interpreting').innerText();
		expect(list).toContain('全程约146分钟');
		expect(list).toContain('请先备好七个成果目标标题的译法');
	});
});

test.each(['guide/', 'handout/', 'cards/', 'quiz/'])(
	'the parts of %s begin where the text of all pages does, on a large screen too',
	async (view) => {
		await using opened = await openPage(server.url(`${PATH}${view}`), {
			context: { viewport: { width: 1920, height: 1080 } },
		});
		const edges = await opened.page
			.locator('.path-paper > *, .foot-text')
			.evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
		expect(edges.length).toBeGreaterThan(2);
		expect(edges).toEqual(edges.map(() => edges.at(-1)));
	},
);

describe('on paper', () => {
	test.each(SLUGS)('the questions of each step of %s stand together, with lines', async (slug) => {
		await using opened = await openPage(server.url(`paths/${slug}/handout/`));
		const { page } = opened;
		const pages = await printPage(page);
		for (const step of await page.locator('.handout-step').all()) {
			const questions = await step.locator('.path-questions li').all();
			const texts = await step.locator('.path-questions li').allInnerTexts();
			const [first = '', ...others] = texts.map((text) => pagesWith(pages, text));
			expect(first.length, texts[0]).toBeGreaterThan(0);
			for (const [index, found] of others.entries()) {
				expect(found, texts[index + 1]).toEqual(expect.arrayContaining([first.at(-1)]));
			}
			for (const question of questions) {
				expect(await question.locator('.path-room').count()).toBe(3);
			}
		}
	});

	test.each(SLUGS)(
		'the plan of %s stands on one page, and the key of its quiz on the last, alone',
		async (slug) => {
			await using opened = await openPage(server.url(`paths/${slug}/guide/`));
			const { page } = opened;
			const pages = await printPage(page);
			const plan = await page.locator('.path-plan tr').allInnerTexts();
			const at = plan.map((row) => {
				const [span = ''] = row.split('\t');
				return pagesWith(pages, span)[0];
			});
			expect(new Set(at).size).toBe(1);
			expect(pagesWith(pages, '小测验答案')).toEqual([pages.length]);
			const answers = await page.locator('.quiz-key li p:last-child').allInnerTexts();
			expect(answers.length).toBeGreaterThanOrEqual(5);
			for (const answer of answers) expect(pagesWith(pages, answer)).toEqual([pages.length]);
			expect(pages.at(-1)?.text).not.toContain(squeeze('编写：'));
		},
	);

	test.each(SLUGS)('the quiz of %s has no answer on it', async (slug) => {
		await using opened = await openPage(server.url(`paths/${slug}/quiz/`));
		const { page } = opened;
		const pages = await printPage(page);
		expect(pages).toHaveLength(1);
		expect(await page.locator('.quiz li').count()).toBeGreaterThanOrEqual(5);
		await using guide = await openPage(server.url(`paths/${slug}/guide/`));
		for (const answer of await guide.page.locator('.quiz-key li p:last-child').allInnerTexts()) {
			expect(await page.locator('.quiz').innerText()).not.toContain(answer);
		}
	});

	test('the cards of a step begin a page, say their sets, and none is cut', async () => {
		await using opened = await openPage(server.url(`${PATH}cards/`));
		const { page } = opened;
		const pages = await printPage(page);
		expect(pages).toHaveLength(2);
		for (const [index, set] of (await page.locator('.card-set').all()).entries()) {
			for (const card of await set.locator('.cards li').allInnerTexts()) {
				expect(pagesWith(pages, card), card).toEqual([index + 1]);
			}
			expect(pages[index]?.text).toContain(squeeze(await set.locator('.card-sets').innerText()));
		}
		expect(await page.locator('.cards li').count()).toBe(11);
		await opened.expectClean();
	});
});

test('a path without cards leads to no sheet of them', async () => {
	await using opened = await openPage(server.url('paths/turin-centre-and-capacity/'));
	const links = await opened.page.locator('.path-views a').allInnerTexts();
	expect(links).toContain('小测验');
	expect(links).not.toContain('卡片');
	const { status } = await fetch(server.url('paths/turin-centre-and-capacity/cards/'));
	expect(status).toBe(404);
});

test('a kit takes cards and quizzes along', async () => {
	await using opened = await openPage(kit.url(`${PATH}index.html`));
	const { page } = opened;
	await page.locator('.path-views a', { hasText: '卡片' }).click();
	await page.waitForURL(/cards\/index\.html$/);
	expect(await page.locator('.cards li').count()).toBe(11);
	await opened.expectClean();
});

describe('an adapted path', () => {
	test('has cards, groups and a quiz as the path has that it was made of', async () => {
		await using opened = await openPage(server.url('paths/adapt/#from=seven-outcomes-2024-2025'));
		const { page } = opened;
		await page.getByLabel('怎样分组').first().waitFor();
		expect(await page.getByLabel('怎样分组').first().inputValue()).toBe(
			'3至4人一组，3分钟，每组汇报20秒',
		);
		for (const [name, selector, count] of [
			['卡片', '.cards li', 11],
			['小测验', '.quiz li', 5],
			['主持人指南', '.guide-rooms tbody tr', 4],
		] as const) {
			const link = page.getByRole('link', { name, exact: true });
			await using form = await openPage(
				new URL((await link.getAttribute('href')) ?? '', page.url()).href,
				{ context: { storageState: await page.context().storageState() } },
			);
			await form.page.locator(selector).first().waitFor();
			expect(await form.page.locator(selector).count()).toBe(count);
		}
	});
});
