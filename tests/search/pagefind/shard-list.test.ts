import { expect, test } from 'vitest';
import { type Cbor, encodeCbor } from '../../../src/search/pagefind/cbor.ts';
import {
	formatShardList,
	parseShardList,
	type ShardList,
} from '../../../src/search/pagefind/shard-list.ts';
import { addSignature } from '../../../src/search/pagefind/signature.ts';

test('reads what it writes, sizes of every width', () => {
	const list: ShardList = {
		ordinals: [2, 0, 1, 23, 24, 255, 256, 65_535, 65_536, 200_000],
		chunks: Array.from({ length: 300 }, (_, at) => ({
			first: 'b'.repeat(at),
			last: 'c',
			name: String(at),
		})),
	};
	expect(parseShardList(formatShardList(list))).toEqual(list);
});

test.each<[Cbor, string, string]>([
	[[1, []], 'holds no records', 'a number for the records'],
	[[[], 1], 'holds no chunks', 'a number for the chunks'],
	[[['a'], []], 'Unexpected record in the list of the index: "a".', 'a name for a record'],
	[[[], [['a', 'b']]], 'Unexpected chunk of the index: ["a","b"].', 'a chunk without a name'],
])('refuses %j: %s, %s', (list, message) => {
	expect(() => parseShardList(addSignature(encodeCbor(list)))).toThrow(message);
});
