import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/search/client/match.ts';
import { selectMatches } from '../../src/search/client/select-matches.ts';
import { takeFirst } from '../../src/search/client/sort-matches.ts';
import { PLAIN_MATCH, plainEntry, toColumns, toMatches } from './matched-entries.ts';

test('the first of some places are those of the whole order, whatever stands behind them', () => {
	const values = fc.array(fc.nat({ max: 30 }), { maxLength: 200 });
	fc.assert(
		fc.property(values, fc.nat({ max: 220 }), (all, count) => {
			const compare = (left: number, right: number) =>
				(all[left] ?? 0) - (all[right] ?? 0) || left - right;
			const places = Int32Array.from(all.keys());
			const sorted = Array.from(places).sort(compare);
			expect(Array.from(takeFirst(places, count, compare))).toEqual(sorted.slice(0, count));
		}),
		{ numRuns: 2000 },
	);
});

/** A record: document, date, length, and what it was found with. */
type Found = [document: string, date: string, length: number, more?: Partial<Match>];

const FOUND: readonly Found[] = [
	['gb/1/1', '2001-03-01', 400],
	['gb/1/1', '2001-03-01', 20],
	['gb/2/1', '2020-11-02', 300],
	['gb/2/1', '2020-11-02', 90, { piece: true }],
	['gb/3/1', '2010', 50],
	['gb/3/1', '2010', 40, { match: 'related', way: 5 }],
	['gb/4/1', '2022-10-07', 40, { match: 'related', way: 9 }],
	['gb/4/1', '2022-10-07', 900],
];

function select(options: Parameters<typeof selectMatches>[1]): number[] {
	const entries = FOUND.map(([id, date, length]) => plainEntry(id, date, length));
	const matches = FOUND.map(([, , , more], ordinal) => ({ ...PLAIN_MATCH, ordinal, ...more }));
	const catalogue = toColumns(entries);
	const columns = toMatches(matches, { ...catalogue, queryLength: 2 });
	return selectMatches(columns, { limit: Infinity, ...options }, catalogue).shown.map(
		({ ordinal }) => ordinal,
	);
}

describe('results', () => {
	test.each<[string, Parameters<typeof select>[0], number[]]>([
		[
			'by weight: short and recent ones first, pieces and what is related behind',
			{},
			[1, 7, 2, 4, 0, 3, 5, 6],
		],
		['from the newest document', { sort: 'date' }, [7, 2, 4, 1, 0, 3, 6, 5]],
		['as in the archive', { sort: 'text' }, [0, 1, 2, 4, 7, 3, 5, 6]],
		[
			'with those of a document together, where the first of them stood',
			{ group: true },
			[1, 0, 7, 2, 4, 3, 5, 6],
		],
		['of one page', { limit: 3, offset: 2 }, [2, 4, 0]],
		['of a page behind the last one', { limit: 3, offset: 7 }, [6]],
		['none of which is wanted', { limit: 0 }, []],
		['without a way', { without: ['alias'] }, [1, 7, 2, 4, 0, 3, 5]],
	])('are ordered %s', (_, options, expected) => {
		expect(select(options)).toEqual(expected);
	});
});
