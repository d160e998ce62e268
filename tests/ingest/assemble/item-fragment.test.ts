import { describe, expect, test } from 'vitest';
import { itemFragments, itemLabel } from '../../../src/ingest/assemble/item-fragment.ts';

const LETTERS_TO_H = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'];

describe('fragments of items', () => {
	test.each([
		[['(a)', '(b)'], 'a b', 'the contract'],
		[['-', '-', '-', '-'], '1 2 3 4', 'the fourth bullet, in the contract'],
		[['-', '(a)', '-'], '1 a 2', 'letters between bullets do not count'],
		[['(i)', '(ii)', '(iii)', '(iv)'], 'i ii iii iv', 'a list of small Roman numbers'],
		[['(1)', '(12)'], '1 12', 'numbers'],
		[['(一)', '（十）'], '1 10', 'Chinese numerals'],
		[['( a )'], 'a', 'white space in the brackets'],
		[['(a)', '(i)', '(ii)', '(b)', '(i)'], 'a a-i a-ii b b-i', 'Roman numbers under letters'],
		[['(a)', '(i)', '-', '(ii)'], 'a a-i 1 a-ii', 'a bullet between them'],
		[[...LETTERS_TO_H, '(i)', '(j)'], 'a b c d e f g h i j', 'i as the letter behind h'],
		[[...LETTERS_TO_H, '(i)'], 'a b c d e f g h i', 'i as the last letter'],
		[[...LETTERS_TO_H, '(i)', '(ii)'], 'a b c d e f g h h-i h-ii', 'i and ii under h'],
		[['(h)', '(i)', '(ii)', '(i)', '(j)'], 'h h-i h-ii i j', 'i under h, then behind it'],
		[['(u)', '(i)', '(ii)', '(iii)', '(iv)', '(v)'], 'u u-i u-ii u-iii u-iv u-v', 'v under u'],
		[['(u)', '(v)'], 'u v', 'v behind u'],
		[['(c)', '(d)'], 'c d', 'd is no Roman number'],
		[['(a)', '(ii)'], 'a ii', 'a list that does not begin with i'],
		[
			['(i)', '(ii)', '(i)'],
			'i ii i',
			'a Roman list holds no other; the doubled one is told apart',
		],
		[['(a)', '(a)'], 'a a', 'a doubled letter'],
	])('%j are %s: %s', (labels, expected) => {
		expect(itemFragments('p5', labels)).toEqual(expected.split(' ').map((name) => `p5-${name}`));
	});

	test('are those of their box', () => {
		expect(itemFragments('box1', ['-', '-'])).toEqual(['box1-1', 'box1-2']);
	});
});

describe('labels of items as shown', () => {
	test.each([
		['(a)', '(a)', 'as printed'],
		['（a）', '(a)', 'full-width brackets'],
		['( a )', '(a)', 'white space'],
		['（一）', '(一)', 'Chinese numerals stay'],
		['-', '-', 'a bullet'],
	])('%s is %s: %s', (label, expected) => {
		expect(itemLabel(label)).toBe(expected);
	});
});
