import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { parseChunks, readWords } from '../../../src/search/pagefind/read-words.ts';
import { addSignature } from '../../../src/search/pagefind/signature.ts';

const listTokens = (chunk: Uint8Array) => Array.from(readWords(chunk), ({ token }) => token);
const sign = (value: unknown) => addSignature(encode(value));

test('lists the tokens of a chunk, whatever stands behind them', () => {
	const chunk = [
		[
			['bx1x2q', [[3, [0, 300, 70_000], []]], []],
			['bx1x2r1q', [], [['bx1', [[1, [2], []]]]]],
			['cx1q', [[0, [7]]]],
		],
	];
	expect(listTokens(sign(chunk))).toEqual(['bx1x2q', 'bx1x2r1q', 'cx1q']);
});

test('passes over negative numbers, which give a weight', () => {
	expect(listTokens(sign([[['a', [[0, [-2, 5], []]], []]]]))).toEqual(['a']);
});

test('refuses a chunk of another form', () => {
	expect(() => listTokens(sign([[[1, 2]]]))).toThrow('has no tokens');
});

test('reads the chunks of a list behind its records', () => {
	const list = ['1.5.2', [['k0', 1]], [['a', 'b', '0']], [], [], []];
	expect(parseChunks(sign(list))).toEqual([{ first: 'a', last: 'b', name: '0' }]);
});

test.each<[unknown, string, string]>([
	[['1.5.2', [], 1], 'holds no chunks', 'a number for the chunks'],
	[['1.5.2', [], [[1]]], 'Unexpected chunk of the Pagefind index: [1].', 'a chunk of another form'],
	[['1.5.2', [], [['a', 'b']]], 'Unexpected chunk', 'a chunk without a name'],
	[['1.5.2', [], { a: 1 }], 'Unexpected CBOR at byte 8: 161.', 'a map'],
	[['1.5.2', { a: 1 }], 'Unexpected CBOR', 'a map for the records'],
])('refuses the list %j: %s, %s', (list, message) => {
	expect(() => parseChunks(sign(list))).toThrow(message);
});

test('refuses a list cut short', () => {
	expect(() => parseChunks(addSignature(Buffer.from('9a0000', 'hex')))).toThrow(
		'Unexpected CBOR at byte 0: 154.',
	);
});

test('refuses a file without the signature of Pagefind', () => {
	expect(() => parseChunks(encode(['1.5.2', [], []]))).toThrow('another signature');
});
