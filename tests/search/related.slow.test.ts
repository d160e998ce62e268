import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WAYS } from '../../src/search/client/match.ts';
import { type AskedSearch, openSearch } from './ask-search.ts';

let search: AskedSearch;

beforeAll(async () => {
	search = await openSearch();
});

afterAll(() => search[Symbol.asyncDispose]());

describe('related results', () => {
	test.each<[string, string | null, string | null, string, string]>([
		['resident coordinator', 'unido/pbc/38/item-11/p6', 'alias', '驻地协调员', 'two English words'],
		['Resident Coordinators', 'unido/pbc/38/item-11/p6', 'alias', '驻地协调员', 'a plural'],
		['UNICEF', 'gb/346/ins/8/p44', 'alias', '儿基会', 'an English abbreviation'],
		['decent work country programme', 'gb/346/ins/8/h6', 'alias', '体面劳动国别计划', 'four words'],
		['联合国儿童基金会', 'gb/346/ins/8/p44', 'alias', '儿基会', 'the short name'],
		['儿基会 教科文组织', 'gb/346/ins/8/p26', null, '', 'one of two terms does not stand there'],
		['联合国儿童基金会 合作', 'gb/346/ins/8/p44', 'alias', '儿基会', 'an alias beside a term held'],
		['新冠', 'gb/340/pol/6/h6', 'alias', 'COVID-19', 'one of three names'],
		['COVID-19', 'gb/346/ins/8/p7', 'alias', '新冠', 'another of them'],
		['2019冠状病毒病', 'gb/346/ins/8/p7', 'alias', '新冠', 'the third'],
		[
			'2019冠状病毒病的影响',
			'gb/340/pol/6/p23',
			'alias',
			'COVID-19的影响',
			'a name inside a longer term',
		],
		['儿基会合作', 'gb/346/ins/8/p44', 'apart', '儿基会', 'a name apart from the rest of the term'],
		[
			'合作框架的制定',
			'unido/pbc/38/item-11/p18',
			'apart',
			'合作框架',
			'its words, one of them within a longer name',
		],
		['第334届会议', 'gb/340/pol/6/p1', 'correction', '勘误', 'a proposed correction'],
		['行政首长协调理事会', 'gb/346/ins/8/p26', 'correction', '勘误', 'another'],
		['三方成员能力', 'gb/346/pfa/1/p16', 'punctuation', '标点', 'other punctuation'],
		['社会对话三方机制', 'gb/346/pfa/1/p44', 'apart', '不连在一起', 'words apart'],
		['gb346-ins-8 para 12', 'gb/346/pfa/1/front', 'citing', 'GB.346/INS/8', 'a citation'],
		[
			'A/RES/75/233',
			'gb/346/ins/8/fn5',
			'citing',
			'A/RES/75/233',
			'a resolution printed by its number',
		],
		['A/RES/75/23', null, 'citing', '', 'no resolution whose number only begins so'],
		[
			'已有四年多的时间。1其目的是确保构成联合国发展系统的 40 多个实体之间的协作',
			'gb/346/ins/8/p1',
			'note',
			'注号“1”',
			'a passage copied with the number of its note',
		],
		['已有四年多的时间。99其目的是', null, 'note', '', 'the document has no note of this number'],
		['2022年11月', null, 'note', '', 'a month is not another one with a note'],
		['philosophy of', null, 'alias', '', 'ILO is not in philosophy'],
	])('%s: %s by %s, %s: %s', async (query, id, way, why) => {
		const { results } = await search.ask(query, { limit: Infinity });
		const found = results.find((result) => result.id === id);
		if (id === null) {
			expect(results.filter((result) => result.way === way)).toEqual([]);
		} else if (way === null) {
			expect(found).toBeUndefined();
		} else {
			expect(found).toMatchObject({ match: 'related', way });
			expect(found?.why).toContain(why);
		}
	});

	test('say why, every one of them, and are marked where the reason stands', async () => {
		const { results, totals } = await search.ask('能力发展', { limit: Infinity });
		const related = results.slice(totals.exact);
		expect(related.length).toBeGreaterThan(0);
		for (const { match, why, way, marks } of related) {
			expect(match).toBe('related');
			expect(why).not.toBe('');
			expect(WAYS).toContain(way);
			expect(marks.length).toBeGreaterThan(0);
		}
	});

	test('go by their reason, or all of them, and the exact ones stay', async () => {
		const all = await search.ask('能力发展', { limit: Infinity });
		const some = await search.ask('能力发展', { without: ['apart'], limit: Infinity });
		const none = await search.ask('能力发展', { without: WAYS, limit: Infinity });
		expect(some.totals.related).toBe(all.totals.related - (all.summary.ways.apart ?? 0));
		expect(none.totals).toEqual({ exact: all.totals.exact, related: 0 });
		expect(none.summary.ways).toEqual(all.summary.ways);
	});
});

describe('what an answer comes to', () => {
	test('is counted by kind and by document, exact and related apart', async () => {
		const { results, totals, summary } = await search.ask('能力发展', { limit: Infinity });
		for (const match of ['exact', 'related'] as const) {
			const own = results.filter((result) => result.match === match);
			const { kinds, documents } = summary[match];
			expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(totals[match]);
			expect(kinds.paragraph).toBe(own.filter(({ kind }) => kind === 'paragraph').length);
			expect(Object.keys(documents).sort()).toEqual(
				[...new Set(own.map(({ document }) => document))].sort(),
			);
		}
		expect(summary.searched.records).toBe(search.site.records.length);
	});

	test('with decisions only, is nothing but paragraphs that propose one', async () => {
		const all = await search.ask('理事会', { limit: Infinity });
		const only = await search.ask('理事会', { decisions: true, limit: Infinity });
		const expected = all.results.filter(({ decision }) => decision).map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(0);
		expect(only.results.map(({ id }) => id)).toEqual(expected);
		expect(all.summary.decisions).toBe(expected.length);
	});
});

test('a whole text shows every hit of it', async () => {
	const { results } = await search.ask('的', { whole: true, limit: 30 });
	const texts = new Map(search.site.records.map(({ id, text }) => [id, text]));
	for (const { id, excerpt, marks } of results) {
		expect(excerpt).toBe(texts.get(id));
		expect(marks).toHaveLength(excerpt.split(/的+/u).length - 1);
	}
});
