import { expect, test } from 'vitest';
import { mergeParts } from '../../src/search/index/merge-parts.ts';
import type { PagefindPart } from '../../src/search/index/pagefind-part.ts';
import { type Cbor, decodeCbor, encodeCbor } from '../../src/search/pagefind/cbor.ts';
import { readWords } from '../../src/search/pagefind/read-words.ts';
import { addSignature, dropSignature } from '../../src/search/pagefind/signature.ts';

type Word = [token: string, records: [step: number, places: number[]][]];

/** Returns a part of some records whose chunks hold words, as Pagefind writes them. */
function partOf(records: number, ...chunks: Word[][]): PagefindPart {
	return {
		program: [],
		list: { version: '1.5.2', names: [], chunks: [], rest: [] },
		hash: '',
		places: Array.from({ length: records }, (_, at) => at),
		chunks: chunks.map((words) =>
			addSignature(
				encodeCbor([
					words.map(([token, all]) => [
						token,
						all.map(([step, places]): Cbor => [step, places, []]),
						[],
					]),
				]),
			),
		),
	};
}

const first = partOf(
	300,
	[
		['aq', [[0, [1]]]],
		[
			'bq',
			[
				[3, [1, 7]],
				[290, [4]],
			],
		],
	],
	[['dq', [[2, [9]]]]],
);
const second = partOf(5, [
	[
		'ar1q',
		[
			[0, [2]],
			[4, [5]],
		],
	],
	['br1q', [[1, [70_000]]]],
	['er1q', [[4, [0]]]],
]);

/** Numbers of the records of each token, steps summed. */
function readRecords(chunks: ReturnType<typeof mergeParts>): Record<string, number[]> {
	const entries = chunks.flatMap(({ bytes }) => {
		const [words] = decodeCbor(dropSignature(bytes)).value as [[string, [number][]][]];
		return words.map(([token, records]): [string, number[]] => {
			let number = 0;
			return [token, records.map(([step]) => (number += step))];
		});
	});
	return Object.fromEntries(entries);
}

test('numbers the records of all parts through', () => {
	expect(readRecords(mergeParts([first, second], 1000))).toEqual({
		aq: [0],
		ar1q: [300, 304],
		bq: [3, 293],
		br1q: [301],
		dq: [2],
		er1q: [304],
	});
});

test('cuts chunks by size, each up to where the next begins', () => {
	const chunks = mergeParts([first, second], 1);
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

test('keeps the places of a token as they are', () => {
	const [chunk] = mergeParts([first, second], 1000);
	const [words] = decodeCbor(dropSignature(chunk?.bytes ?? new Uint8Array())).value as Cbor[][];
	expect(words?.[3]).toEqual(['br1q', [[301, [70_000], []]], []]);
});

test('refuses two parts that share a token', () => {
	expect(() => mergeParts([first, first], 1000)).toThrow('The token aq stands in two parts.');
});
