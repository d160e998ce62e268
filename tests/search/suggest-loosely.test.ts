import { expect, test } from 'vitest';
import { type Address, formatAddress } from '../../src/model/addressing/address.ts';
import { listUnnamed } from '../../src/search/client/relate-by-name.ts';
import { suggestLoosely } from '../../src/search/client/suggest-loosely.ts';

const NO_FILTERS = { body: null, session: null, section: null, year: null, genre: null };

/** Papers of three sessions, of which two end alike, a revision, and one without a symbol. */
const PAPERS = [
	{ id: 'gb/335/ins/9', symbol: 'GB.335/INS/9', date: '2019-03' },
	{ id: 'gb/341/ins/3/1/rev2', symbol: 'GB.341/INS/3/1(Rev.2)', date: '2021-03' },
	{ id: 'gb/345/ins/8', symbol: 'GB.345/INS/8', date: '2022-06' },
	{ id: 'gb/346/ins/8', symbol: 'GB.346/INS/8', date: '2022-10' },
	{ id: 'unido/pbc/38/item-11', symbol: null, date: '2022-05' },
].map((one) => ({ ...one, title: one.id, filters: NO_FILTERS, from: 0 }));

const HELD = PAPERS.flatMap(({ id }) => [id, `${id}/p3`, `${id}/p12`, `${id}/fn3`]);

const catalogue = {
	documents: PAPERS,
	size: HELD.length,
	idOf: (ordinal: number) => HELD[ordinal] ?? '',
	find: (address: Address) => {
		const at = HELD.indexOf(formatAddress(address));
		return at === -1 ? null : at;
	},
};

test.each([
	['the end of a symbol, the newest first', 'INS/8 para 12', ['346/INS/8', '345/INS/8']],
	['one in lower case', 'ins/9 第12段', ['335/INS/9']],
	['a symbol without its marks', 'GB346INS8 12', ['346/INS/8']],
	['one in words', 'gb 346 ins 8 第3段', ['346/INS/8']],
	['the session in words', '理事会第346届会议文件INS/8第12段', ['346/INS/8']],
	['the session in English', '346th Session, INS/8, footnote 3', ['346/INS/8']],
	['a revision', 'ins/3/1(Rev.2) para 3', ['341/INS/3/1(Rev.2)']],
	['a paper alone', 'INS/9', ['335/INS/9']],
	['no paper of another session', '第340届会议文件INS/8第12段', []],
	['no other symbol that ends so', '340/INS/8 para 12', []],
	['no other symbol that begins so', 'INS/8/2 para 12', []],
	['no place that is not held', 'INS/8 para 99', []],
	['no figures alone', '346 8', []],
	['no letters alone', 'ins', []],
	['no word with such letters in it', 'coins 8', []],
])('names by %s', (_, query, papers) => {
	const names = suggestLoosely(query, catalogue).map((one) => one.query);
	expect(names).toHaveLength(papers.length);
	for (const [at, paper] of papers.entries()) expect(names[at]).toContain(`GB.${paper}`);
});

test('names a paper without a symbol by its id, with the place that was asked for', () => {
	expect(suggestLoosely('UNIDO PBC 38 item 11 para 3', catalogue)).toMatchObject([
		{ query: 'unido/pbc/38/item-11 para 3', kind: 'loose' },
	]);
	expect(suggestLoosely('PBC.38/11 第3段', catalogue)).toMatchObject([
		{ query: 'unido/pbc/38/item-11 第3段' },
	]);
});

test.each([
	['an instrument that no text names', ['c190'], ['c190']],
	['one of two', ['第87号和第190号公约'], ['c190']],
	['a goal that none names', ['sdg9'], ['g9']],
	['none of a goal of which a target is named', ['sdg8'], []],
	['no target of a goal that is named', ['sdg8.8'], ['g8.8']],
	['no number that begins as another', ['c8'], ['c8']],
	['nothing where nothing is named by number', ['社会对话', '87'], []],
])('knows %s', async (_, terms, unnamed) => {
	const table = new Map(['c87', 'g8.7'].map((name) => [name, Int32Array.of(1)]));
	expect(await listUnnamed(terms, () => Promise.resolve(table))).toEqual(unnamed);
});
