import { expect, test } from 'vitest';
import { listMatches } from '../../src/search/client/answer-query.ts';
import type { CatalogueEntry } from '../../src/search/client/catalogue.ts';
import type { Match } from '../../src/search/client/match.ts';
import { PLAIN_MATCH, plainEntry, toColumns, toMatches } from './matched-entries.ts';

const ENTRY = plainEntry('gb/346/ins/8', '2022-10-07', 200);

interface Case {
	entry?: Partial<CatalogueEntry>;
	match?: Partial<Match>;
	date?: string;
}

/** Returns the order in which matches come out, by their place in the order in which they go in. */
function orderOf(cases: readonly Case[]): number[] {
	const entries = cases.map(({ entry, date }) => ({
		...ENTRY,
		...entry,
		document: { ...ENTRY.document, date: date ?? ENTRY.document.date },
	}));
	const matches = cases.map(({ match }, ordinal) => ({ ...PLAIN_MATCH, ordinal, ...match }));
	const catalogue = toColumns(entries);
	const found = toMatches(matches, { ...catalogue, queryLength: 4 });
	return listMatches(found, catalogue).map(({ ordinal }) => ordinal);
}

test.each<[string, Case, Case]>([
	[
		'an exact match before a related one',
		{},
		{ match: { match: 'related' }, entry: { kind: 'heading' } },
	],
	[
		'a near relation before a far one',
		{ match: { match: 'related', way: 1 } },
		{ match: { match: 'related', way: 3 } },
	],
	['a heading before a paragraph', { entry: { kind: 'heading', length: 10 } }, {}],
	['a decision before another paragraph', { entry: { decision: true } }, {}],
	['a first page before a paragraph', { entry: { kind: 'front' } }, {}],
	[
		'an old first page that mentions it before a new paragraph that is little else',
		{ entry: { kind: 'front', length: 900 }, date: '2001' },
		{ entry: { length: 4 }, match: { occurrences: 9 } },
	],
	['a paragraph before a note', {}, { entry: { kind: 'footnote' } }],
	['a word by itself before a piece of one', {}, { match: { piece: true } }],
	[
		'a paragraph with the word before a heading with a piece of one',
		{},
		{ entry: { kind: 'heading' }, match: { piece: true } },
	],
	[
		'a piece of a longer number, which is exact, before what is named by its number',
		{ match: { piece: true } },
		{ match: { match: 'related', way: 0 } },
	],
	['several occurrences before one', { match: { occurrences: 4 } }, {}],
	['a short text before a long one', { entry: { length: 60 } }, { entry: { length: 600 } }],
	['a recent document before an old one', {}, { date: '2019' }],
	['a dated document before an undated one', {}, { date: '' }],
])('puts %s', (_, first, second) => {
	expect(orderOf([first, second])).toEqual([0, 1]);
	expect(orderOf([second, first])).toEqual([1, 0]);
});

test('keeps the order of the archive where all is equal', () => {
	expect(orderOf([{}, {}, {}])).toEqual([0, 1, 2]);
});
