import { describe, expect, test } from 'vitest';
import { collectSearchData } from '../../../scripts/kit/collect-search-data.ts';
import { createOfflineSearch } from '../../../src/reader/kit/offline-search.ts';
import type { GlossaryGroup } from '../../../src/search/data-files.ts';
import { sampleDocument } from '../../search/sample-document.ts';

const GROUP: GlossaryGroup = {
	kind: 'alias',
	forms: ['行政首长', '首脑'],
	typed: [],
	not: [],
	within: null,
};
const search = createOfflineSearch(
	collectSearchData(
		[sampleDocument],
		(text) => ['行政首长'].filter((word) => text.includes(word)),
		[GROUP],
	),
);
const ID = sampleDocument.id;

async function find(...query: Parameters<typeof search>): Promise<string[]> {
	const { results } = await search(...query);
	return results.filter(({ match }) => match === 'exact').map(({ id }) => id.slice(ID.length + 1));
}

describe('exact matches', () => {
	test.each([
		['行政首长', ['p1'], 'a word'],
		['員會的工', ['p1'], 'traditional characters, across words'],
		['（Ａ）', ['p1'], 'a full-width letter and brackets'],
		['"社会、 对话"', ['p1'], 'white space in quotes'],
		['社会对话', [], 'what punctuation parts is related'],
		['行政首长协调理事会', [], 'a proposed correction is related'],
		['专项计划', [], 'the title of a box is related'],
		['计划 -图', ['box1'], 'an exclusion'],
		['图一|决定草案', ['h3', 'fig1'], 'alternatives'],
		['""', [], 'nothing'],
		['   ', [], 'white space'],
	])('%s gives %j: %s', async (query, ids) => {
		expect(await find(query)).toEqual(ids);
	});

	test('the place that a query names comes first, once, with its reason', async () => {
		const { results, totals } = await search('GB.346/INS/8 第1段');
		expect(totals).toEqual({ exact: 1, related: 0 });
		expect(results).toMatchObject([{ id: `${ID}/p1`, why: '您输入的正是这里的地址' }]);
	});

	test('an address leads to its place, and not only to the paragraph that holds it', async () => {
		const [first] = (await search('gb/346/ins/8/p1-a')).results;
		expect(first?.url).toBe('gb/346/ins/8/index.html#p1-a');
	});

	test('an address that the kit does not hold finds nothing', async () => {
		expect(await find('GB.999/INS/1 第1段')).toEqual([]);
	});
});

describe('what is related, with its reason', () => {
	test.each([
		['首脑', 'alias', 'another form of the glossary'],
		['社会对话', 'punctuation', 'what punctuation parts'],
		['行政首长协调理事会', 'correction', 'a proposed correction'],
		['专项计划', 'boxTitle', 'the title of a box'],
	])('%s by its %s: %s', async (query, kind) => {
		const { results, totals } = await search(query);
		expect(totals).toEqual({ exact: 0, related: results.length });
		expect(results.map(({ reasons: [reason] }) => reason?.kind)).toEqual([kind]);
	});
});

describe('an answer', () => {
	test('says where the words are', async () => {
		const [first] = (await search('政首')).results;
		expect(first?.marks.map(([from, to]) => first.excerpt.slice(from, to))).toEqual(['政首']);
	});

	test('is narrowed down by kind, and counts what other kinds would bring', async () => {
		const { results, facets, total } = await search('。', { filters: { kind: ['footnote'] } });
		expect(results.map(({ kind }) => kind)).toEqual(['footnote']);
		expect(total).toBe(1);
		expect(facets.kind).toMatchObject({ footnote: 1, paragraph: 1, box: 1 });
	});

	test('comes in parts', async () => {
		const all = await find('的|会|图|段', { limit: Infinity });
		expect(all.length).toBeGreaterThan(3);
		expect(await find('的|会|图|段', { limit: 2, offset: 1 })).toEqual(all.slice(1, 3));
	});
});
