import { describe, expect, test } from 'vitest';
import { itemFragment, itemLabel } from '../../../scripts/ingest/assemble/item-fragment.ts';

describe('fragments of items', () => {
	test.each([
		['p61', '(a)', 1, 'p61-a', 'the contract'],
		['p28', '-', 4, 'p28-4', 'the fourth bullet, in the contract'],
		['box1', '-', 2, 'box1-2', 'a bullet in a box'],
		['p5', '(iv)', 1, 'p5-iv', 'a small Roman number'],
		['p5', '(12)', 1, 'p5-12', 'a number'],
		['p5', '(一)', 1, 'p5-1', 'a Chinese numeral'],
		['p5', '（十）', 1, 'p5-10', 'ten, in full-width brackets'],
		['p61', '( a )', 1, 'p61-a', 'white space in the brackets'],
		['p6', '(a)', 9, 'p6-a', 'bullets before a letter do not count'],
	])('%s %s (%i bullets) is %s: %s', (owner, label, bullets, expected) => {
		expect(itemFragment(owner, label, bullets)).toBe(expected);
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
