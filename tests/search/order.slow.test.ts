import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AskedSearch, openSearch } from './ask-search.ts';

let search: AskedSearch;

beforeAll(async () => {
	search = await openSearch();
});

afterAll(() => search[Symbol.asyncDispose]());

const INS8 = 'gb/346/ins/8';
const PFA1 = 'gb/346/pfa/1';
const POL6 = 'gb/340/pol/6';
const INS9 = 'gb/335/ins/9';
const UNIDO = 'unido/pbc/38/item-11';

test.each<[query: string, first: string[], reason: string]>([
	['联合国改革', [INS8, `${POL6}/h5`], 'the document that has it in its title, then a heading'],
	['预算', [PFA1, `${PFA1}/p204`], 'the title of the budget, then the decision on it'],
	['能力发展', [INS9, `${INS9}/h2`], 'the title of the strategy, then its first chapter'],
	['发展合作战略', [POL6, `${POL6}/h8`, `${POL6}/p52`], 'title, chapter, decision'],
	['勞工組織', [INS9, POL6], 'in two titles, a word in both: the shorter, a year being little'],
	['社会对话', [`${PFA1}/h3`], 'a heading before sixty paragraphs'],
	['体面劳动', [`${PFA1}/h4`], 'the heading that is little else'],
	['社会保护', [`${PFA1}/h48`], 'the outcome before its outputs: the shorter heading'],
	['供应链', [`${PFA1}/h61`, `${PFA1}/h36`], 'the two headings that have it'],
	['非正规经济', [`${PFA1}/h59`], 'the only heading that has it'],
	['公正过渡', [`${PFA1}/h60`], 'the only heading that has it'],
	['资源调动', [`${INS8}/h8`], 'a heading of three words, one of them this'],
	['2030年议程', [`${POL6}/h4`], 'a heading of an old document before new paragraphs'],
	['COVID-19', [`${POL6}/h6`, `${POL6}/front`], 'heading, then the summary, then paragraphs'],
	['工发组织', [`${UNIDO}/h2`, `${UNIDO}/front`], 'heading, then the first page'],
	['合作框架', [`${INS8}/h6`, `${INS8}/p61`], 'heading, then the decision'],
	['劳工局', [`${INS8}/p61`, `${INS9}/p34`], 'in no heading: the decisions, the recent one first'],
	['驻地协调员', [`${INS8}/front`], 'in no heading and no decision: the summary'],
	['三方机制', [`${INS9}/front`], 'a first page of 2019 before paragraphs of 2022'],
	['都灵中心', [`${POL6}/p50`], 'a short paragraph that is about it before mentions in passing'],
	[
		'南南合作',
		[`${PFA1}/p164`],
		'in no heading, a word in 南南合作和三角合作 too: recent and short',
	],
	['第87号', [`${PFA1}/p56`, `${PFA1}/p38`], 'the shorter of two paragraphs'],
	['决定草案 -理事会', [`${INS8}/h11`], 'the heading of the most recent document'],
	['GB.346/INS/8', [INS8], 'the document itself before those that cite it'],
	['gb346-ins-8 para 12', [`${INS8}/p12`], 'the paragraph that the query names'],
	['resident coordinator', [`${INS8}/front`], 'related too: the summary before paragraphs'],
])('%s: %j, because %s', async (query, first) => {
	const { results } = await search.ask(query, { limit: first.length });
	expect(results.map(({ id }) => id)).toEqual(first);
});

test('by date, the newest document is first, and exact results stay before related ones', async () => {
	const { results, totals } = await search.ask('能力发展', { sort: 'date', limit: Infinity });
	const year = (id: string) =>
		({ 346: 2022, 340: 2020, 335: 2019 })[id.split('/')[1] ?? ''] ?? 2022;
	const years = results.map(({ document }) => year(document));
	const exact = years.slice(0, totals.exact);
	const related = years.slice(totals.exact);
	expect(exact).toEqual(exact.toSorted((left, right) => right - left));
	expect(related).toEqual(related.toSorted((left, right) => right - left));
	expect(results.slice(0, totals.exact).every(({ match }) => match === 'exact')).toBe(true);
});

test('in the order of the text, results stand as printed', async () => {
	const { results, totals } = await search.ask('社会对话', { sort: 'text', limit: Infinity });
	const order = search.site.records.map(({ id }) => id);
	const places = results.slice(0, totals.exact).map(({ id }) => order.indexOf(id));
	expect(places).toEqual(places.toSorted((left, right) => left - right));
});

test('in groups, the results of a document stand together, the same ones as before', async () => {
	const list = await search.ask('社会对话', { limit: Infinity });
	const { results } = await search.ask('社会对话', { group: true, limit: Infinity });
	const runs = results
		.map(({ match, document }) => `${match} ${document}`)
		.filter((key, at, all) => key !== all[at - 1]);
	expect(new Set(runs).size).toBe(runs.length);
	expect(results.map(({ id }) => id).sort()).toEqual(list.results.map(({ id }) => id).sort());
});
