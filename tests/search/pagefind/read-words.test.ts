import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { readWords } from '../../../src/search/pagefind/read-words.ts';
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
