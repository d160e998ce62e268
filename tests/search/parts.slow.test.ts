import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocument, paragraph, prose, text } from '../fixtures/make-document.ts';
import { wholeDocument } from '../fixtures/whole-document.ts';
import { type AskedSearch, openSearch } from './ask-search.ts';

const ID = wholeDocument.id;

/** As conversion from PDF leaves it: a radical of the supplement, a circle for a numeral, a space without width. */
const converted = makeDocument({
	id: 'gb/347/ins/6',
	symbol: 'GB.347/INS/6',
	body: [
		paragraph(1, prose(text('⻓远规划覆盖二○二九年'))),
		paragraph(2, prose(text('加强驻村\u200B联络机制'))),
		paragraph(3, prose(text('长远规划如常'))),
	],
});

let search: AskedSearch;

beforeAll(async () => {
	search = await openSearch([wholeDocument, converted]);
});

afterAll(() => search[Symbol.asyncDispose]());

describe('everything that a whole paper holds is found at its place', () => {
	test.each<[string, string, string, string]>([
		['代表团由四名代表组成', 'appendix1/p1', 'paragraph', 'a paragraph of an appendix'],
		['观察员可列席', 'appendix1/p2bis', 'paragraph', 'a paragraph put in later'],
		['顾问陪同：(a)两名', 'appendix1/p2', 'paragraph', 'its items with it'],
		['理事会审议下述各项', 'text1', 'text', 'a text without a number'],
		['本条自通过之日起生效', 'appendix1/text1', 'text', 'one of an appendix'],
		['表1.会费', 'table1', 'table', 'a table by its caption'],
		['口译1204', 'appendix1/table1', 'table', 'the cells of a row, one behind the other'],
		['附录一议事规则', 'appendix1', 'part', 'a part by its name and title'],
		['《章程》，第三条', 'appendix1/fn1', 'footnote', 'a note of an appendix'],
		['第1条', 'appendix1/h1', 'heading', 'a heading of an appendix'],
	])('%s is exact at %s', async (query, place, kind) => {
		const { results } = await search.ask(query, { limit: Infinity });
		const found = results.find(({ id }) => id === `${ID}/${place}`);
		const fragment = place.replace('/', '-');
		expect(found).toMatchObject({ match: 'exact', kind, url: `/archive/${ID}/#${fragment}` });
	});

	test('under the name of the part, and the headings in it', async () => {
		const { results } = await search.ask('代表团由四名代表组成');
		expect(results[0]?.section).toEqual(['附录一 议事规则', '第1条']);
	});

	test.each([
		['text', ['appendix1/text1', 'text1']],
		['table', ['appendix1/table1', 'table1']],
		['part', ['appendix1']],
	])('and can be narrowed down to %s', async (kind, places) => {
		const { results } = await search.ask('-龘', { filters: { kind: [kind] }, limit: Infinity });
		expect(results.map(({ id }) => id).sort()).toEqual(places.map((place) => `${ID}/${place}`));
	});

	test('a decision without a number and one with', async () => {
		const { results } = await search.ask('理事会核准附录一');
		expect(results[0]?.id).toBe(`${ID}/p2`);
	});
});

describe('the ordinary spelling leads to what conversion left', () => {
	test.each<[string, string, string]>([
		['长远规划', 'p1', 'a radical'],
		['二〇二九年', 'p1', 'a circle'],
		['驻村联络', 'p2', 'an unseen character'],
	])('%s is related to %s: %s', async (query, place) => {
		const { results } = await search.ask(query, { limit: Infinity });
		const found = results.find(({ id }) => id === `${converted.id}/${place}`);
		expect(found?.match).toBe('related');
		expect(found?.why).toContain('照通常的写法');
	});

	test.each([
		['⻓远规划', 'p1', 'as it is printed'],
		['长远规划', 'p3', 'the ordinary spelling, where it stands so'],
	])('%s is exact at %s: %s', async (query, place) => {
		const { results } = await search.ask(query);
		expect(results[0]).toMatchObject({ id: `${converted.id}/${place}`, match: 'exact' });
	});

	test('a term without the character is found exactly, and only so', async () => {
		const { results, totals } = await search.ask('远规划覆盖');
		expect(totals.exact).toBe(1);
		expect(results[0]).toMatchObject({ id: `${converted.id}/p1`, match: 'exact' });
		expect(results.map(({ why }) => why ?? '').join()).not.toContain('照通常的写法');
	});
});
