import { expect, test } from 'vitest';
import type { AddressHit } from '../../src/search/client/find-address.ts';
import { suggest } from '../../src/search/client/suggest.ts';
import { createVocabulary } from '../../src/search/client/vocabulary.ts';

const vocabulary = createVocabulary([
	[
		[9, '可持续'],
		[5, '社会对话 对话'],
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
const notHeld: AddressHit = {
	address: { document: 'gb/347/ins/9', place: null },
	ordinal: null,
	held: false,
};

test.each([
	['a changed character', [missed('社会对活')], ['社会对话']],
	['a missing one', [missed('社会话')], ['社会对话']],
	['one too many', [missed('可可持续')], ['可持续']],
	['not two', [missed('社交对活')], []],
	['not in a word of two', [missed('对活')], []],
	['a term with a word in it, the word', [missed('社会对话指数')], ['社会对话']],
	['the terms that are found, alone', [found('三方'), missed('无此')], ['三方']],
	[
		'alternatives as they were, quoted where they must be',
		[found('-甲', '乙'), missed('丙')],
		['"-甲"|乙'],
	],
])('suggests for %s', async (_, wanted, queries) => {
	const suggestions = await suggest({ wanted, excluded: none }, null, tools, true);
	expect(suggestions.map(({ query }) => query)).toEqual(queries);
});

test('suggests to exclude nothing', async () => {
	const suggestions = await suggest(
		{ wanted: [found('甲')], excluded: Int32Array.of(1) },
		null,
		tools,
		true,
	);
	expect(suggestions.map(({ query }) => query)).toEqual(['甲']);
});

test('suggests the symbol of a document that is not held, well formed', async () => {
	const suggestions = await suggest(
		{ wanted: [missed('gb347ins9')], excluded: none },
		notHeld,
		tools,
		true,
	);
	expect(suggestions.map(({ query }) => query)).toEqual(['GB.347/INS/9']);
});

test('leads to the document that has no such place, and does not say that it is not held', async () => {
	const address = { document: 'gb/346/pfa/1', place: { kind: 'paragraph', number: 205 } } as const;
	const suggestions = await suggest(
		{ wanted: [missed('gb.346/pfa/1')], excluded: none },
		{ address, ordinal: null, held: true },
		tools,
		true,
	);
	expect(suggestions.map(({ query, kind }) => [query, kind])).toEqual([
		['GB.346/PFA/1', 'document'],
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
	const suggestions = await suggest({ wanted, excluded: none }, null, tools, true);
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
	const suggestions = await suggest(terms, null, tools, false);
	expect(suggestions.map(({ query }) => query).sort()).toEqual(queries);
});
