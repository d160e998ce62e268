import { expect, test } from 'vitest';
import type { AddressHit } from '../../src/search/client/find-address.ts';
import { createSegmenter } from '../../src/search/client/segment.ts';
import { suggest } from '../../src/search/client/suggest.ts';

const list = { words: ['可持续', '社会对话', '对话'], counts: [9, 5, 5] };
const tools = { vocabulary: () => Promise.resolve({ list, segment: createSegmenter(list) }) };
const found = (...alternatives: string[]) => ({ alternatives, hits: new Map([[1, 1]]) });
const missed = (...alternatives: string[]) => ({ alternatives, hits: new Map<number, number>() });
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
	const suggestions = await suggest({ wanted, excluded: new Set() }, null, tools);
	expect(suggestions.map(({ query }) => query)).toEqual(queries);
});

test('suggests to exclude nothing', async () => {
	const suggestions = await suggest({ wanted: [found('甲')], excluded: new Set([1]) }, null, tools);
	expect(suggestions.map(({ query }) => query)).toEqual(['甲']);
});

test('suggests the symbol of a document that is not held, well formed', async () => {
	const suggestions = await suggest(
		{ wanted: [missed('gb347ins9')], excluded: new Set() },
		notHeld,
		tools,
	);
	expect(suggestions.map(({ query }) => query)).toEqual(['GB.347/INS/9']);
});

test('leads to the document that has no such place, and does not say that it is not held', async () => {
	const address = { document: 'gb/346/pfa/1', place: { kind: 'paragraph', number: 205 } } as const;
	const suggestions = await suggest(
		{ wanted: [missed('gb.346/pfa/1')], excluded: new Set() },
		{ address, ordinal: null, held: true },
		tools,
	);
	expect(suggestions.map(({ query, kind }) => [query, kind])).toEqual([
		['GB.346/PFA/1', 'document'],
	]);
});
