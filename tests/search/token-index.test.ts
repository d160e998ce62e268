import { expect, test } from 'vitest';
import { openTokenIndex, type ReadToken } from '../../src/search/client/token-index.ts';
import { encode } from 'cborg';
import { NO_POSTINGS } from '../../src/search/pagefind/read-postings.ts';
import { addSignature } from '../../src/search/pagefind/signature.ts';

type Word = [token: string, record: number];

/** Chunks as the index has them: words in the order of their tokens, those of a beginning in two chunks too. */
const CHUNKS: Record<string, Word[]> = {
	a: [
		['bx1q', 1],
		['bx1r10q', 9000],
		['bx1r2q', 700],
	],
	b: [
		['bx1rfq', 8000],
		['bx2q', 2],
	],
	c: [
		['cx1q', 30],
		['cx2r1q', 300],
	],
};

const bytesOf = (words: readonly Word[]): Uint8Array =>
	addSignature(encode([words.map(([token, record]) => [token, [[record, 4]]])]));

/** Opens the index, and lists the chunks that are fetched; each fails as often as it is told. */
function open(failures: Record<string, number> = {}): { read: ReadToken; fetched: string[] } {
	const fetched: string[] = [];
	const names = Object.keys(CHUNKS);
	const chunks = names.map((name, at) => ({
		name,
		first: CHUNKS[name]?.[0]?.[0] ?? '',
		// Each chunk goes up to where the next one begins.
		last: CHUNKS[names[at + 1] ?? '']?.[0]?.[0] ?? 'cx2r1q',
	}));
	const read = openTokenIndex(chunks, (name) => {
		fetched.push(name);
		const left = failures[name] ?? 0;
		failures[name] = left - 1;
		if (left > 0) return Promise.reject(new Error(`no ${name}`));
		return Promise.resolve(bytesOf(CHUNKS[name] ?? []));
	});
	return { read, fetched };
}

test('puts the blocks of a token together in their order, whatever chunks they are in', async () => {
	const { read } = open();
	expect((await read('bx1')).records).toEqual(Int32Array.of(1, 700, 8000, 9000));
});

test('fetches what is asked for, once', async () => {
	const { read, fetched } = open();
	const [one, other] = await Promise.all([read('cx2'), read('cx2')]);
	expect(one.records).toEqual(Int32Array.of(300));
	expect(other).toEqual(one);
	await read('cx2');
	expect(fetched).toEqual(['c']);
	await Promise.all([read('bx1'), read('cx2'), read('bx2')]);
	expect(fetched.toSorted()).toEqual(['a', 'b', 'c']);
});

test.each(['bx3', 'bx', 'bx11', 'ax1', 'wx1'])(
	'has nothing of %s, which is nowhere',
	async (stem) => {
		const { read } = open();
		expect(await read(stem)).toEqual(NO_POSTINGS);
	},
);

test('throws where a chunk does not come, and has all of it once it does', async () => {
	const { read } = open({ b: 1 });
	await expect(read('bx1')).rejects.toThrow('no b');
	expect((await read('bx1')).records).toEqual(Int32Array.of(1, 700, 8000, 9000));
});

test('throws where a chunk cannot be read', async () => {
	const chunk = { first: 'a', last: 'z', name: 'a' };
	const read = openTokenIndex([chunk], () => Promise.resolve(addSignature(encode([[[1]]]))));
	await expect(read('bx1')).rejects.toThrow('has no tokens');
});
