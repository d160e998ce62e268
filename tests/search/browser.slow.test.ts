import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchOptions } from '../../src/search/client/search.ts';
import { normalize } from '../../src/search/normal-form.ts';
import { type OpenPage, openPage } from '../site/browser.ts';
import { type AskedSearch, openSearch } from './ask-search.ts';
import { drawSubstrings } from './draw-substrings.ts';
import { BASE, type SearchSite } from './serve-search.ts';

let asked: AskedSearch;
let site: SearchSite;
let opened: OpenPage;
let records: { id: string; text: string; normal: string }[];

beforeAll(async () => {
	asked = await openSearch();
	({ site, opened } = asked);
	records = site.records.map(({ id, text }) => ({ id, text, normal: normalize(text) }));
});

afterAll(() => asked[Symbol.asyncDispose]());

/** Runs a query in a page, as anyone who imports the module does. */
function search(
	query: string,
	options: SearchOptions = {},
	{ page } = opened,
): Promise<SearchAnswer> {
	return page.evaluate(({ query, options }) => globalThis.search(query, options), {
		query,
		options,
	});
}

async function findExact(query: string, page = opened): Promise<string[]> {
	const { results, totals } = await search(query, { limit: Infinity }, page);
	const exact = results.filter(({ match }) => match === 'exact');
	expect(exact).toHaveLength(totals.exact);
	// An address in the query is the one exact match that may not hold the words.
	return exact
		.filter(({ why }) => why === null)
		.map(({ id }) => id)
		.sort();
}

function holding(isMatch: (normal: string) => boolean): string[] {
	return records
		.filter(({ normal }) => isMatch(normal))
		.map(({ id }) => id)
		.sort();
}

const holds = (text: string) => (normal: string) => normal.includes(normalize(text));

describe('exact matches', () => {
	test('are every record that holds a random piece of the archive, and no other', async () => {
		const wrong: string[] = [];
		for (const query of drawSubstrings(
			records.map(({ text }) => text),
			240,
		)) {
			const found = await findExact(query);
			const expected = holding(holds(query));
			const named = new Set(found);
			const missed = expected.filter((id) => !named.has(id));
			const added = found.filter((id) => !expected.includes(id));
			if (missed.length > 0 || added.length > 0)
				wrong.push(`${query}: -${missed.join()} +${added.join()}`);
		}
		expect(wrong).toEqual([]);
	});

	test.each([
		['国', holds('国'), 'one character'],
		['社会对话', holds('社会对话'), 'a word'],
		['社會對話', holds('社会对话'), 'traditional characters'],
		['ＧＢ．３４６', holds('gb.346'), 'full width'],
		['covid-19', holds('COVID-19'), 'Latin, lower case, a hyphen inside'],
		['GB.340/INS/', holds('GB.340/INS/'), 'slashes and points'],
		['2030年议程', holds('2030年议程'), 'figures, spaced in print'],
		['8.7', holds('8.7'), 'a number with a point'],
		['。', holds('。'), 'punctuation alone'],
		['，', holds(','), 'what NFKC makes the same'],
		[
			'体面劳动 三方',
			(text: string) => text.includes('体面劳动') && text.includes('三方'),
			'two terms',
		],
		[
			'体面劳动　三方',
			(text: string) => text.includes('体面劳动') && text.includes('三方'),
			'ideographic space',
		],
		[
			'体面劳动 -三方',
			(text: string) => text.includes('体面劳动') && !text.includes('三方'),
			'exclusion',
		],
		['雇主|工人', (text: string) => text.includes('雇主') || text.includes('工人'), 'alternatives'],
		['"united nations"', holds('United Nations'), 'a quoted phrase'],
		['不存在的词语', () => false, 'nothing at all'],
	])('of %j are right: %#', async (query, isMatch) => {
		expect(await findExact(query)).toEqual(holding(isMatch));
	});

	test('are the same in a fresh page as after many queries', async () => {
		await using fresh = await openPage(site.url());
		expect(await findExact('国', fresh)).toEqual(await findExact('国'));
		expect(await findExact('国', fresh)).toEqual(holding(holds('国')));
	});
});

describe('an address', () => {
	test.each([
		['GB.346/INS/8 第12段', 'gb/346/ins/8/p12', 'symbol and paragraph'],
		['gb346-ins-8 para 12', 'gb/346/ins/8/p12', 'typed in a hurry'],
		['ＧＢ．３４６／INS／8', 'gb/346/ins/8', 'full width'],
		['gb/340/pol/6/fn3', 'gb/340/pol/6/fn3', 'an id'],
		['理事会文件GB.346/INS/8，第12、15和20至22段', 'gb/346/ins/8/p12', 'a citation of several'],
		['GB.346/INS/8, paras 12 and 15 (unofficial copy)', 'gb/346/ins/8/p12', 'in English'],
		['理事会文件GB.346/PFA/1，文本框1', 'gb/346/pfa/1/box1', 'of a box'],
		[
			'[理事会文件GB.346/INS/8，第12段](https://a.example/x/gb/346/ins/8/p12/)',
			'gb/346/ins/8/p12',
			'in Markdown',
		],
		[
			'“理事会注意到报告。”（理事会文件GB.346/INS/8，第12段，非官方副本）https://a.example/gb/346/ins/8/p12/',
			'gb/346/ins/8/p12',
			'with the words that it quotes',
		],
	])('%s comes first, once, as exact', async (query, id) => {
		const { results } = await search(query, { limit: Infinity });
		expect(results[0]).toMatchObject({ id, match: 'exact' });
		expect(results.filter((result) => result.id === id)).toHaveLength(1);
	});

	test('of a document that is not held leads to where it is cited', async () => {
		const { results, totals } = await search('gb340ins6', { limit: Infinity });
		expect(totals.exact).toBe(0);
		expect(results.map(({ id }) => id)).toContain('gb/346/ins/8/front');
		for (const { excerpt } of results) expect(normalize(excerpt)).toContain('gb.340/ins/6');
	});

	test('of a document that nothing cites suggests no address: it would be the query itself', async () => {
		const { results, suggestions } = await search('gb 347 ins 99');
		expect(results).toEqual([]);
		expect(suggestions.map(({ query }) => query)).not.toContain('GB.347/INS/99');
	});
});

test('marks are the words searched for, wherever the excerpt is cut', async () => {
	const { results } = await search('社會 對話', { limit: Infinity });
	for (const { excerpt, marks, match } of results) {
		const marked = marks.map(([from, to]) => normalize(excerpt.slice(from, to)));
		if (match === 'exact') expect(new Set(marked)).toContain('社会');
		for (const text of marked) expect('社会对话').toContain(text);
	}
});

test('URLs carry the base path, and limits cut what is returned, not what is counted', async () => {
	const [all, some] = [
		await search('劳动', { limit: Infinity }),
		await search('劳动', { limit: 3, offset: 2 }),
	];
	expect(some.results).toEqual(all.results.slice(2, 5));
	expect(some.total).toBe(all.results.length);
	expect(all.results.every(({ url }) => url.startsWith(BASE))).toBe(true);
});

test('filters narrow down, and facets count what they would leave', async () => {
	const { facets, total } = await search('联合国');
	const only = await search('联合国', {
		filters: { kind: ['footnote'], year: ['2022'] },
		limit: Infinity,
	});
	expect(only.results.every(({ kind }) => kind === 'footnote')).toBe(true);
	expect(Object.values(facets.kind).reduce((sum, count) => sum + count)).toBe(total);
	expect(only.facets.year['2022']).toBe(only.total);
});

describe('searches at a time', () => {
	const queries = [
		'国',
		'社会对话',
		'能力发展',
		'劳工组织'.repeat(300),
		'社会对活',
		'雇主|工人 -政府',
	];

	test('are each answered as it would be alone', async () => {
		const alone: SearchAnswer[] = [];
		for (const query of queries) alone.push(await search(query));
		const together = await opened.page.evaluate(
			(all) => Promise.all(all.map((query) => globalThis.search(query, {}))),
			queries,
		);
		expect(together).toEqual(alone);
	});

	test('go on where one of them is withdrawn, which is rejected with the reason that was given', async () => {
		const { settled, later } = await opened.page.evaluate(async (all) => {
			const [before, after, never] = [
				new AbortController(),
				new AbortController(),
				new AbortController(),
			];
			const asked = all.flatMap((query) => [
				globalThis.search(query, {}),
				globalThis.search(query, { signal: after.signal }),
			]);
			before.abort(new Error('withdrawn before'));
			asked.push(globalThis.search('国', { signal: before.signal }));
			after.abort(new Error('withdrawn after'));
			const answers = (await Promise.allSettled(asked)).map((one) =>
				one.status === 'fulfilled' ? one.value.total : String(one.reason),
			);
			const { total } = await globalThis.search('国', { signal: never.signal });
			return { settled: answers, later: total };
		}, queries);
		const expected: (number | string)[] = [];
		for (const query of queries) {
			expected.push((await search(query)).total, 'Error: withdrawn after');
		}
		expect(settled).toEqual([...expected, 'Error: withdrawn before']);
		expect(later).toBe((await search('国')).total);
	});
});

test('nothing goes wrong on the page, and nothing leaves the site', async () => {
	await opened.expectClean();
});

test('where no worker can be had, the page searches by itself', async () => {
	await using fresh = await openPage(site.url());
	await fresh.page.evaluate('delete globalThis.Worker');
	const answer = await search('社会对话 三方', { limit: Infinity }, fresh);
	expect(fresh.page.workers()).toEqual([]);
	expect(answer).toEqual(await search('社会对话 三方', { limit: Infinity }));
});
