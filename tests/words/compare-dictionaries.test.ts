import { expect, test } from 'vitest';
import { findUnpaired, requireWholeDictionaries } from '../../src/words/compare-dictionaries.ts';

test.each([
	[{ a: 'x', b: { c: 'y' } }, { a: 'z', b: { c: 'w' } }, []],
	[{ a: 'x', b: { c: 'y' } }, { a: 'z', b: {} }, ['b.c']],
	[{ a: 'x' }, { a: 'z', b: 'y' }, ['b']],
	[{ a: ['x', 'y'] }, { a: ['z'] }, ['a.1']],
	[{ a: () => 'x' }, { a: 'z' }, []],
])('what is missing of %j in %j is %j', (left, right, expected) => {
	expect(findUnpaired(left, right)).toEqual(expected);
});

test('the dictionaries of the interface are whole', () => {
	expect(requireWholeDictionaries).not.toThrow();
});
