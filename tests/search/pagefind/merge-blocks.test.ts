import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { mergeBlocks, type NumberedBlock } from '../../../src/search/pagefind/merge-blocks.ts';
import { readWords } from '../../../src/search/pagefind/read-words.ts';
import { dropSignature } from '../../../src/search/pagefind/signature.ts';

type Word = [token: string, records: [step: number, places: number[]][]];

/** What Pagefind writes before the places of a plain word. */
const WEIGHT = -25;

/** Returns a block of some records that holds words, as Pagefind writes them. */
function blockOf(number: number, records: number, words: Word[]): NumberedBlock {
	const bytes = words.map(([, all]) =>
		Buffer.concat([
			encode(all.map(([step, places]) => [step, [WEIGHT, ...places], []])),
			encode([]),
		]),
	);
	let end = 0;
	return {
		number,
		postings: {
			records,
			tokens: words.map(([token]) => token).join(' '),
			ends: Uint32Array.from(bytes, ({ length }) => (end += length)),
			bytes: Buffer.concat(bytes),
		},
	};
}

const first = blockOf(0, 300, [
	['aq', [[0, [1]]]],
	[
		'bq',
		[
			[3, [1, 7]],
			[290, [4]],
		],
	],
	['dq', [[2, [9]]]],
]);
const second = blockOf(1, 5, [
	[
		'aq',
		[
			[0, [2]],
			[4, [5]],
		],
	],
	['bq', [[1, [70_000]]]],
	['eq', [[4, [0]]]],
]);

const merge = (blocks: NumberedBlock[], chunkBytes = 1000) => [...mergeBlocks(blocks, chunkBytes)];

/** Numbers of the records of each token, steps summed. */
function readRecords(chunks: ReturnType<typeof merge>): Record<string, number[]> {
	const entries = chunks.flatMap(({ bytes }) => {
		const [words] = decode(dropSignature(bytes)) as [[string, (number | number[])[]][]];
		return words.map(([token, records]): [string, number[]] => {
			let number = 0;
			return [token, records.map((record) => (number += [record].flat()[0] ?? 0))];
		});
	});
	return Object.fromEntries(entries);
}

test('names the tokens of each block, and numbers the records of all through', () => {
	expect(readRecords(merge([first, second]))).toEqual({
		aq: [0],
		ar1q: [300, 304],
		bq: [3, 293],
		br1q: [301],
		dq: [2],
		er1q: [304],
	});
});

test('numbers the records of a later shard from its own first one', () => {
	expect(readRecords(merge([second]))).toEqual({ ar1q: [0, 4], br1q: [1], er1q: [4] });
});

test('puts the tokens of many blocks in the order of their names', () => {
	const blocks = Array.from({ length: 40 }, (_, number) =>
		blockOf(number, 1, [
			['bx4f1ax8baeq', [[0, [0]]]],
			// Behind the longer one: q stands behind e.
			['bx4f1ax8baq', [[0, [0]]]],
			['bx4f1ax8bax4e0q', [[0, [0]]]],
		]),
	);
	const tokens = merge(blocks, 300).flatMap(({ bytes }) =>
		[...readWords(bytes)].map(({ token }) => token),
	);
	expect(tokens).toHaveLength(120);
	expect(tokens).toEqual(tokens.toSorted());
});

test('cuts chunks by size, each up to where the next begins', () => {
	const chunks = merge([first, second], 1);
	expect(chunks.map((chunk) => [chunk.name, chunk.first, chunk.last])).toEqual([
		['0', 'aq', 'ar1q'],
		['1', 'ar1q', 'bq'],
		['2', 'bq', 'br1q'],
		['3', 'br1q', 'dq'],
		['4', 'dq', 'er1q'],
		['5', 'er1q', 'er1q'],
	]);
	expect(chunks.map(({ bytes }) => [...readWords(bytes)].length)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('keeps the places of bigrams, and of other tokens the records alone', () => {
	const block = blockOf(1, 9, [
		[
			'bx1x2q',
			[
				[1, [0, 300, 70_000]],
				[7, [5]],
			],
		],
		[
			'cx1q',
			[
				[1, [23, 24]],
				[1, [4]],
			],
		],
	]);
	const [chunk] = merge([first, block]);
	const [words] = decode(dropSignature(chunk?.bytes ?? new Uint8Array())) as unknown[][];
	expect(words?.slice(2, 3)).toEqual([
		[
			'bx1x2r1q',
			[
				[301, 0, 300, 70_000],
				[7, 5],
			],
		],
	]);
	expect(words?.slice(3, 4)).toEqual([['cx1r1q', [301, 1]]]);
});

test('refuses a block whose tokens are in another order', () => {
	const block = blockOf(0, 1, [
		['bq', [[0, [0]]]],
		['aq', [[0, [0]]]],
	]);
	expect(() => merge([block])).toThrow('The token aq stands behind bq.');
});

test('refuses two blocks of one number', () => {
	expect(() => merge([first, first])).toThrow('The token aq stands behind aq.');
});
