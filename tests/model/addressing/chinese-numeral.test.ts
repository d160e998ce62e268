import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../../src/model/addressing/chinese-numeral.ts';

const DIGITS = '零一二三四五六七八九';
const digit = (value: number) => DIGITS.charAt(value);

/** Writes a number as it is read aloud: 一百零八, 一百一十, 三百四十六. */
function spell(value: number): string {
	const [hundreds, tens, units] = [
		Math.floor(value / 100),
		Math.floor(value / 10) % 10,
		value % 10,
	];
	const head = hundreds === 0 ? '' : `${digit(hundreds)}百`;
	const one = units === 0 ? '' : digit(units);
	if (tens === 0) return head + (head !== '' && one !== '' ? '零' : '') + one;
	const ten = tens === 1 && hundreds === 0 ? '十' : `${digit(tens)}十`;
	return head + ten + one;
}

test('reads every number up to 999 as it is written out', () => {
	const numbers = Array.from({ length: 999 }, (_, index) => index + 1);
	expect(numbers.map((value) => parseNumeral(spell(value)))).toEqual(numbers);
	expect(numbers.map((value) => parseNumeral(String(value)))).toEqual(numbers);
});

describe('printed numerals', () => {
	test.each([
		['八', 8, '第八项议程'],
		['十一', 11, 'eleven begins with ten'],
		['三十八', 38, '第三十八届会议'],
		['三百四十六', 346, 'a session in words'],
		['三百一十', 310, 'ten behind a hundred'],
		[' 346 ', 346, 'white space'],
		['３４６', 346, 'full width'],
		['三 十 八', 38, 'letterspaced'],
	])('%j is %i: %s', (text, expected) => {
		expect(parseNumeral(text)).toBe(expected);
	});

	test.each([
		['', 'nothing'],
		['百', 'a unit without its digit'],
		['三四六', 'digits without units'],
		['十十', 'a unit twice'],
		['十三百', 'units in the wrong order'],
		['一千', 'four digits'],
		['两百', 'a digit of speech'],
		['第三', 'a word before it'],
		['3十', 'two systems in one number'],
		['3.5', 'a decimal'],
		['-8', 'a sign'],
		['XI', 'a Roman number'],
	])('%j is none: %s', (text) => {
		expect(parseNumeral(text)).toBeNull();
	});
});
