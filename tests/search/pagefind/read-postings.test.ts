import { expect, test } from 'vitest';
import { encode } from 'cborg';
import { NO_POSTINGS, readPostings } from '../../../src/search/pagefind/read-postings.ts';

const lists = (...all: unknown[]) => all.map((one) => encode(one));

test('adds up the steps of records and of places', () => {
	const [list] = lists([
		[3, [1, 4, 300], []],
		[1, [70_000], []],
		[65_536, [2], []],
	]);
	expect(readPostings(list === undefined ? [] : [list])).toEqual({
		records: Int32Array.of(3, 4, 65_540),
		starts: Int32Array.of(0, 3, 4, 5),
		places: Int32Array.of(1, 5, 305, 70_000, 2),
	});
});

test('reads the lists of blocks one after the other, each numbered from nothing', () => {
	const postings = readPostings(lists([[7, [5], []]], [[200, [9], []]]));
	expect(postings.records).toEqual(Int32Array.of(7, 200));
	expect(postings.places).toEqual(Int32Array.of(5, 9));
});

test('takes the weight that Pagefind 1.5.2 writes before the places for no place', () => {
	// Of 会议 in the archive: [[1, [-25, 88, 210], []], [2, [-25, 257, 16], []]]
	const bytes = Buffer.from('828301833818185818d28083028338181901011080', 'hex');
	expect(readPostings([bytes])).toEqual({
		records: Int32Array.of(1, 3),
		starts: Int32Array.of(0, 2, 4),
		places: Int32Array.of(88, 298, 257, 273),
	});
});

test('is nothing where there is none', () => {
	expect(readPostings([])).toEqual(NO_POSTINGS);
});

test.each([
	[[[1, [2]]], 'new fields', 'a record without metadata'],
	[[[1, [2], [3]]], 'has metadata', 'a record with metadata'],
])('refuses %j: %s, %s', (list, message) => {
	expect(() => readPostings(lists(list))).toThrow(message);
});
