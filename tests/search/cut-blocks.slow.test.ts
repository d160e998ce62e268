import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBlocks, groupBlocks } from '../../src/search/index/cut-blocks.ts';

const SIZE = { least: 24, most: 60 };

interface CountedDocument {
	id: string;
	count: number;
}

/** Returns blocks as what they are made from: the document and the place in it of each record. */
function cut(documents: readonly CountedDocument[], size = SIZE): string[][] {
	let end = 0;
	const placed = documents.map(({ id, count }) => ({ id, from: (end += count) - count }));
	const records = documents.flatMap(({ id, count }) =>
		Array.from({ length: count }, (_, at) => `${id} ${String(at)}`),
	);
	return cutBlocks(placed, records.length, size).map(({ from, end }) => records.slice(from, end));
}

/** Documents of 1 to 9 records, in the order of their ids. */
const documents = fc
	.uniqueArray(fc.integer({ min: 0, max: 99_999 }), { maxLength: 120, size: 'max' })
	.chain((numbers) =>
		fc.tuple(
			...numbers
				.sort((left, right) => left - right)
				.map((number) =>
					fc.record({
						id: fc.constant(`gb/${String(number).padStart(5, '0')}`),
						count: fc.integer({ min: 1, max: 9 }),
					}),
				),
		),
	);

describe('blocks', () => {
	test('hold every record once, in order, and none is too large', () => {
		fc.assert(
			fc.property(documents, (all) => {
				const blocks = cut(all);
				expect(blocks.flat()).toEqual(cut(all, { least: 10_000, most: 10_000 }).flat());
				expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThanOrEqual(SIZE.most);
			}),
		);
	});

	test('are no more than four anew where a document is added, wherever that is', () => {
		const added = fc.record({
			number: fc.integer({ min: 0, max: 99_999 }),
			count: fc.integer({ min: 1, max: 9 }),
		});
		fc.assert(
			fc.property(documents, added, (all, { number, count }) => {
				const id = `gb/${String(number).padStart(5, '0')}`;
				fc.pre(all.every((one) => one.id !== id));
				const more = [...all, { id, count }].sort((left, right) => (left.id < right.id ? -1 : 1));
				const known = new Set(cut(all).map(String));
				const fresh = cut(more).filter((block) => !known.has(String(block)));
				expect(fresh.length).toBeLessThanOrEqual(4);
			}),
			{ numRuns: 500 },
		);
	});

	test('are one or two anew on average', () => {
		const all = Array.from({ length: 400 }, (_, at) => ({
			id: `gb/${String(at).padStart(5, '0')}`,
			count: 1 + (at % 9),
		}));
		const whole = cut(all).map(String);
		const counts = all.map((_, at) => {
			const known = new Set(cut(all.toSpliced(at, 1)).map(String));
			return whole.filter((block) => !known.has(block)).length;
		});
		const sum = counts.reduce((left, right) => left + right, 0);
		expect(sum / counts.length).toBeLessThan(2);
	});

	test('are about two thirds full', () => {
		const all = Array.from({ length: 2000 }, (_, at) => ({ id: `gb/${String(at)}`, count: 5 }));
		const mean = 10_000 / cut(all).length;
		expect(mean).toBeGreaterThan(35);
		expect(mean).toBeLessThan(45);
	});

	test.each([
		[[], [0], 'no document'],
		[[24], [24], 'a small one'],
		[[60], [60], 'one as large as a block may be'],
		[[61], [30, 31], 'one that is larger by a record'],
		[[200], [50, 50, 50, 50], 'a huge one'],
		[[20, 20], [40], 'two that have no room for a border between them'],
	])('of documents of %j records are of %j: %s', (counts, lengths) => {
		const all = counts.map((count, at) => ({ id: `gb/${String(at)}`, count }));
		expect(cut(all).map(({ length }) => length)).toEqual(lengths);
	});
});

test.each([
	[[10, 10, 10], 20, [2, 1]],
	[[10, 10, 10], 30, [3]],
	[[10, 10, 10], 29, [2, 1]],
	[[50, 10], 20, [1, 1]],
	[[0], 20, [1]],
])('blocks of %j records in shards of %i are %j a shard', (counts, size, lengths) => {
	let end = 0;
	const blocks = counts.map((count) => ({ from: end, end: (end += count) }));
	const groups = groupBlocks(blocks, size);
	expect(groups.map(({ length }) => length)).toEqual(lengths);
	expect(groups.flat()).toEqual(blocks);
});
