import { expect, test } from 'vitest';
import { encodeCbor } from '../../../src/search/pagefind/cbor.ts';
import { readWords } from '../../../src/search/pagefind/read-words.ts';
import { addSignature } from '../../../src/search/pagefind/signature.ts';

const listTokens = (chunk: Uint8Array) => Array.from(readWords(chunk), ({ token }) => token);

test('lists the tokens of a chunk, whatever stands behind them', () => {
	const chunk = [
		[
			['bx1x2q', [[3, [0, 300, 70_000], []]], []],
			['bx1x2r1q', [], [['bx1', [[1, [2], []]]]]],
			['cx1q', [[0, [7]]]],
		],
	];
	expect(listTokens(addSignature(encodeCbor(chunk)))).toEqual(['bx1x2q', 'bx1x2r1q', 'cx1q']);
});

test('passes over negative numbers, which give a weight', () => {
	// [[["a", [[0, [-2, 5], []]], []]]]
	const bytes = Buffer.from('8181836161818300822105808 0'.replace(' ', ''), 'hex');
	expect(listTokens(addSignature(bytes))).toEqual(['a']);
});

test('refuses a chunk of another form', () => {
	expect(() => listTokens(addSignature(encodeCbor([[[1, 2]]])))).toThrow('has no tokens');
});
