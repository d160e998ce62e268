import { expect, test } from 'vitest';
import { encode } from 'cborg';
import { NO_POSTINGS, readPostings } from '../../../src/search/pagefind/read-postings.ts';

const lists = (...all: unknown[]) => all.map((one) => encode(one));

test('adds up the steps of records and of places', () => {
	const [list] = lists([
		[3, 1, 4, 300],
		[1, 70_000],
		[65_536, 2],
	]);
	expect(readPostings(list === undefined ? [] : [list])).toEqual({
		records: Int32Array.of(3, 4, 65_540),
		starts: Int32Array.of(0, 3, 4, 5),
		places: Int32Array.of(1, 5, 305, 70_000, 2),
	});
});

test('reads the lists of blocks one after the other, each numbered from nothing', () => {
	const postings = readPostings(lists([[7, 5]], [[200, 9]]));
	expect(postings.records).toEqual(Int32Array.of(7, 200));
	expect(postings.places).toEqual(Int32Array.of(5, 9));
});

test('reads records without places', () => {
	expect(readPostings(lists([0, 1, 70_000], [70_002, 1]))).toEqual({
		records: Int32Array.of(0, 1, 70_001, 70_002, 70_003),
		starts: new Int32Array(6),
		places: new Int32Array(0),
	});
});

test('is nothing where there is none', () => {
	expect(readPostings([])).toEqual(NO_POSTINGS);
});
