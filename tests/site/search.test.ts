import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policyHeader } from '../../src/outputs/headers/header-rules.ts';
import type { SearchAnswer, SearchOptions } from '../../src/search/client/search.ts';
import { awaitAnswer } from './await-answer.ts';
import { type OpenPage, openPage } from './browser.ts';
import { toRecords } from './searched-records.ts';
import { type SiteServer, serveFolder } from './serve.ts';
import { readSiteData } from './site-data.ts';

type Holds = (normal: string) => boolean;
const holds =
	(...texts: string[]): Holds =>
	(normal) =>
		texts.every((text) => normal.includes(text));

const QUERIES: [query: string, holds: Holds, kind: string][] = [
	['权', holds('权'), 'one character'],
	['的', holds('的'), 'one character nearly everywhere'],
	['可持续发展目标', holds('可持续发展目标'), 'a word'],
	['会对话', holds('会对话'), 'across the border of words'],
	['和国际劳工', holds('和国际劳工'), 'across two of them'],
	['1.95亿美元', holds('1.95亿美元'), 'a sum'],
	['14.5%', holds('14.5%'), 'a share'],
	['2022年11月', holds('2022年11月'), 'a date, spaced in print'],
	['covid-19', holds('covid-19'), 'Latin in lower case'],
	['USP2030', holds('usp2030'), 'Latin and figures'],
	['LGBTIQ+', holds('lgbtiq+'), 'a sign at the end'],
	['第87号', holds('第87号'), 'the number of a Convention'],
	['GB.340/INS/18', holds('gb.340/ins/18'), 'a symbol with slashes'],
	['A/RES/', holds('a/res/'), 'a piece of one'],
	['勞工組織', holds('劳工组织'), 'traditional characters'],
	['與會者', holds('与会者'), 'traditional characters that are nowhere, or somewhere'],
	['ＩＬＯ', holds('ilo'), 'full width'],
	['，', holds(','), 'punctuation that NFKC equates'],
	['劳工局 三方', holds('劳工局', '三方'), 'two terms'],
	['"社会 对话"', holds('社会对话'), 'white space in quotes'],
	['“合作 框架”', holds('合作框架'), 'curly quotes'],
	['雇主|工人', (normal) => /雇主|工人/u.test(normal), 'alternatives'],
	['对话 -社会', (normal) => normal.includes('对话') && !normal.includes('社会'), 'exclusion'],
	['-的', (normal) => !normal.includes('的'), 'exclusion alone'],
	['人工智能治理', holds('人工智能治理'), 'what may be nowhere'],
	['龘龘', holds('龘龘'), 'what is nowhere'],
];

describe.each(['root', 'archive'] as const)('the search of the site “%s”', (name) => {
	let server: SiteServer;
	let opened: OpenPage;
	let records: { id: string; normal: string }[];

	beforeAll(async () => {
		const site = inject('sites')[name];
		records = toRecords((await readSiteData(site)).documents);
		const headers = { 'Content-Security-Policy': policyHeader() };
		server = await serveFolder(site.folder, { base: site.base, headers });
		opened = await openPage(server.url('about/'));
	});

	afterAll(async () => {
		await opened.close();
		await server.close();
	});

	/** Runs a query as anyone who imports the module does. */
	function ask(page: Page, query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
		const module = server.url('search/search.js');
		// A function would be rewritten by Vitest where it imports.
		const call = `import(${JSON.stringify(module)}).then(({ search }) => search(${JSON.stringify(query)}, ${
			options.limit === Infinity ? '{ limit: Infinity }' : JSON.stringify(options)
		}))`;
		return page.evaluate<SearchAnswer>(call);
	}

	async function findExact(page: Page, query: string): Promise<string[]> {
		const { results, totals } = await ask(page, query, { limit: Infinity });
		const exact = results.filter(({ match }) => match === 'exact');
		expect(exact).toHaveLength(totals.exact);
		// The place that a query names is exact without holding its words.
		return exact
			.filter(({ why }) => why === null)
			.map(({ id }) => id)
			.sort();
	}

	function expected(isMatch: Holds): string[] {
		return records
			.filter(({ normal }) => isMatch(normal))
			.map(({ id }) => id)
			.sort();
	}

	test.each(QUERIES)('finds for %j exactly what holds it: %#', async (query, isMatch) => {
		expect(await findExact(opened.page, query)).toEqual(expected(isMatch));
	});

	test('finds in a fresh page what it finds after a hundred queries', async () => {
		for (let at = 0; at < 100; at += 1) {
			const { normal } = records[(at * 37) % records.length] ?? { normal: '' };
			await ask(opened.page, `“${normal.slice(at % 9, (at % 9) + 1 + (at % 7))}”`, { limit: 1 });
		}
		for (const [query, isMatch] of QUERIES.filter((_, at) => at % 6 === 0)) {
			await using fresh = await openPage(server.url('about/'));
			const found = await findExact(fresh.page, query);
			expect(found).toEqual(expected(isMatch));
			expect(await findExact(opened.page, query)).toEqual(found);
		}
		await opened.expectClean();
	});

	test('runs in a worker, with nothing but files of the site', async () => {
		await using page = await openPage(server.url('search/?q=社会对话'));
		await awaitAnswer(page.page);
		expect(page.page.workers().some((worker) => worker.url().endsWith('search-worker.js'))).toBe(
			true,
		);
		await page.expectClean();
	});
});
