import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	findFrom,
	firstOrdinals,
	includes,
	intersect,
	NONE,
	subtract,
	toOrdinals,
	unite,
} from '../../src/search/client/ordinals.ts';

// Dense and sparse ones: they are put together in different ways.
const ordinals = fc
	.oneof(
		fc.uniqueArray(fc.nat({ max: 40 })),
		fc.uniqueArray(fc.nat({ max: 1_000_000 }), { maxLength: 30 }),
	)
	.map((numbers) => Int32Array.from(numbers).sort());

test('sets are put together as sets are', () => {
	fc.assert(
		fc.property(ordinals, ordinals, ordinals, (left, right, other) => {
			const [one, two] = [new Set(left), new Set(right)];
			expect(intersect(left, right)).toEqual(left.filter((ordinal) => two.has(ordinal)));
			expect(subtract(left, right)).toEqual(left.filter((ordinal) => !two.has(ordinal)));
			const all = new Set([...left, ...right, ...other]);
			expect(unite([left, right, other])).toEqual(Int32Array.from(all).sort());
			for (const ordinal of all) expect(includes(left, ordinal)).toBe(one.has(ordinal));
		}),
		{ numRuns: 500 },
	);
});

test('the place of a number is that of the first that is no less, from a place on', () => {
	fc.assert(
		fc.property(ordinals, fc.nat({ max: 50 }), fc.nat({ max: 10 }), (numbers, least, start) => {
			const from = Math.min(start, numbers.length);
			const found = numbers.findIndex((number, at) => at >= from && number >= least);
			expect(findFrom(numbers, least, from)).toBe(found === -1 ? numbers.length : found);
		}),
		{ numRuns: 1000 },
	);
});

test('of nothing there is nothing', () => {
	expect(unite([])).toEqual(NONE);
	expect(intersect(NONE, firstOrdinals(3))).toEqual(NONE);
	expect(subtract(firstOrdinals(3), NONE)).toEqual(Int32Array.of(0, 1, 2));
	expect(includes(NONE, 0)).toBe(false);
});

test('numbers in any order, some of them twice, are each there once, rising', () => {
	expect(toOrdinals([30, 4, 30, 100, 4])).toEqual(Int32Array.of(4, 30, 100));
});
