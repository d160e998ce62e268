import { expect, test } from 'vitest';
import { encode } from 'cborg';
import { formatShardList } from '../../../src/search/pagefind/shard-bundle.ts';
import { parseShardList, type ShardList } from '../../../src/search/pagefind/shard-list.ts';
import { addSignature } from '../../../src/search/pagefind/signature.ts';

test('reads what it writes, sizes of every width', () => {
	const list: ShardList = {
		from: 65_536,
		records: 200_000,
		chunks: Array.from({ length: 300 }, (_, at) => ({
			first: 'b'.repeat(at),
			// Each goes up to where the next one begins.
			last: at === 299 ? 'c' : 'b'.repeat(at + 1),
			name: at.toString(36),
		})),
	};
	expect(parseShardList(formatShardList(list))).toEqual(list);
});

test.each<[unknown[], string, string]>([
	[[[], 1, []], 'holds no ordinal', 'a list for the first record'],
	[[0, 'a', []], 'holds no count of records', 'a name for the count'],
	[[0, 1, 1], 'holds no chunks', 'a number for the chunks'],
	[[0, 1, ['a', 1], 'b'], 'Unexpected chunk of the index: ["a",1].', 'a number for a token'],
	[[0, 1, ['a']], 'Unexpected chunk of the index: ["a",null].', 'no last token'],
])('refuses %j: %s, %s', (list, message) => {
	expect(() => parseShardList(addSignature(encode(list)))).toThrow(message);
});
