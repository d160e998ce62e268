import { expect, test } from 'vitest';
import { readDigits } from '../../../src/ingest/classify/read-digits.ts';

test.each([
	['12.', 12, 'the label of a paragraph'],
	['１２．', 12, 'full width'],
	['¹²', 12, 'raised'],
	['⁰', 0, 'raised nought'],
	['³⁰', 30, 'digits of two Unicode blocks'],
	['1１¹', 111, 'all kinds of them'],
	['36.**', 36, 'signs are passed over'],
	['204、', 204, 'three digits'],
])('%s is %i: %s', (label, expected) => {
	expect(readDigits(label)).toBe(expected);
});
