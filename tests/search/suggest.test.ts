import { expect, test } from 'vitest';
import type { Address } from '../../src/model/addressing/address.ts';
import type { AddressHit } from '../../src/search/client/find-address.ts';
import { suggest, toSuggestion } from '../../src/search/client/suggest.ts';
import { dropQuery, suggestNamed } from '../../src/search/client/suggest-named.ts';
import { createVocabulary } from '../../src/search/client/vocabulary.ts';

const vocabulary = createVocabulary([
	[
		[9, '可持续'],
		[5, '社会对话 对话'],
		[2, '187 87'],
	],
]);
const tools = {
	vocabulary: () => Promise.resolve(vocabulary),
	thesaurus: { listEnglish: () => ['Nigeria', 'Niger', 'decent work'] },
};
const termOf = (alternatives: string[], ...ordinals: number[]) => {
	const hits = Int32Array.from(ordinals);
	return { alternatives, held: [hits], hits };
};
const found = (...alternatives: string[]) => termOf(alternatives, 1);
const missed = (...alternatives: string[]) => termOf(alternatives);
const none = Int32Array.of();
const NO_FILTERS = { body: null, session: null, section: null, year: null, genre: null };

test.each([
	['a changed character', [missed('社会对活')], ['社会对话']],
	['a missing one', [missed('社会话')], ['社会对话']],
	['one too many', [missed('可可持续')], ['可持续']],
	['not two', [missed('社交对活')], []],
	['not in a word of two', [missed('对活')], []],
	['a term with a word in it, the word', [missed('社会对话指数')], ['社会对话']],
	['no figure that is like another, and none of a longer name', [missed('c87'), missed('287')], []],
	['the terms that are found, alone', [found('三方'), missed('无此')], ['三方']],
	[
		'alternatives as they were, quoted where they must be',
		[found('-甲', '乙'), missed('丙')],
		['"-甲"|乙'],
	],
])('suggests for %s', async (_, wanted, queries) => {
	const suggestions = await suggest({ wanted, excluded: none }, tools, true);
	expect(suggestions.map(({ query }) => query)).toEqual(queries);
});

test('suggests to exclude nothing', async () => {
	const suggestions = await suggest(
		{ wanted: [found('甲')], excluded: Int32Array.of(1) },
		tools,
		true,
	);
	expect(suggestions.map(({ query }) => query)).toEqual(['甲']);
});

/** An archive of two papers, of which one is cited by its title alone. */
const archive = {
	documents: [
		{ id: 'gb/346/pfa/1', title: '计划实施报告' },
		{ id: 'unido/pbc/38/item-11', title: '联合国发展系统改革' },
	].map((one) => ({ ...one, symbol: null, filters: NO_FILTERS, date: '', from: 0 })),
	find: ({ document }: Address) =>
		['gb/346/pfa/1', 'unido/pbc/38/item-11'].indexOf(document) + 1 || null,
	pageOf: (document: string) => `/archive/${document}/`,
};

test.each<[string, AddressHit['named'], boolean, boolean, (string | undefined)[][]]>([
	[
		'the page of a document that is cited',
		{ document: 'gb/340/ins/6', places: [] },
		false,
		true,
		[['gb/340/ins/6', 'citing', '/archive/gb/340/ins/6/']],
	],
	['nothing of one that nobody cites', { document: 'gb/340/ins/7', places: [] }, false, false, []],
	[
		'the document that has no such place',
		{ document: 'gb/346/pfa/1', places: [{ kind: 'paragraph', number: 205 }] },
		true,
		true,
		[['GB.346/PFA/1', 'document', undefined]],
	],
	[
		'one without a symbol, by its title',
		{ document: 'unido/pbc/38/item-11', places: [{ kind: 'paragraph', number: 99 }] },
		true,
		false,
		[['《联合国发展系统改革》', 'document', undefined]],
	],
	[
		'the original of a revision',
		{ document: 'gb/346/pfa/1/rev1', places: [] },
		false,
		false,
		[['GB.346/PFA/1', 'original', undefined]],
	],
	['no original that is not held', { document: 'gb/340/ins/6/rev1', places: [] }, false, false, []],
])('of a place that is not held offers %s', (_, named, held, isCited, expected) => {
	const suggestions = suggestNamed({ named, places: [], held }, isCited, archive);
	expect(suggestions.map(({ query, kind, url }) => [query, kind, url])).toEqual(expected);
});

test('never suggests the query itself, however it is written, and nothing twice', () => {
	const suggestions = ['GB.346/PFA/1', 'GB.346', 'gb.346', '对话', '对话'].map((query) =>
		toSuggestion('part')(query),
	);
	expect(dropQuery(suggestions, 'ＧＢ．346／pfa／1').map(({ query }) => query)).toEqual([
		'GB.346',
		'对话',
	]);
});

test('of hundreds of terms and alternatives suggests no more than can be read', async () => {
	const many = (count: number, end: string) =>
		Array.from({ length: count }, (_, at) => `社会对话${String.fromCodePoint(0x4e00 + at)}${end}`);
	const wanted = [
		...many(300, '甲').map((text) => found(text)),
		...many(300, '乙').map((text) => missed(text)),
		missed(...many(300, '丙')),
	];
	const suggestions = await suggest({ wanted, excluded: none }, tools, true);
	expect(suggestions.length).toBeGreaterThan(0);
	expect(suggestions.length).toBeLessThan(100);
});

test.each([
	['the words that have something of it', '可能', ['可持续']],
	['an English name that is nearly it', 'nigera', ['Niger', 'Nigeria']],
	['an English name that begins so', 'decent', ['decent work']],
	['nothing that has nothing of it', '罗马', []],
])('where nothing at all was found, offers %s', async (_, term, queries) => {
	const terms = { wanted: [missed(term)], excluded: none };
	const suggestions = await suggest(terms, tools, false);
	expect(suggestions.map(({ query }) => query).sort()).toEqual(queries);
});
