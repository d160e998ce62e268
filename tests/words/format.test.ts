import { describe, expect, test } from 'vitest';
import { formatChineseNumeral } from '../../src/model/addressing/chinese-numeral.ts';
import { formatDate } from '../../src/words/format-date.ts';
import { formatPlace, formatPlaceAndNote } from '../../src/words/format-place.ts';

describe('a number in Chinese', () => {
	test.each([
		[8, '八'],
		[10, '十'],
		[11, '十一'],
		[20, '二十'],
		[21, '二十一'],
		[99, '九十九'],
	])('%i is %s', (value, expected) => {
		expect(formatChineseNumeral(value)).toBe(expected);
	});

	test.each([-1, 100, 1.5])('%d is refused', (value) => {
		expect(() => formatChineseNumeral(value)).toThrow(
			`Unexpected number ${String(value)}, expected a whole number from 0 to 99.`,
		);
	});
});

describe('a date', () => {
	test.each([
		['2022-10-07', '2022年10月7日', 'without leading zeros'],
		['2019-03', '2019年3月', 'a month alone'],
		['2022', '2022年', 'a year alone'],
	])('%s is %s', (iso, expected) => {
		expect(formatDate(iso)).toBe(expected);
	});

	test.each(['22', '2022年10月', '', '2022-00-07', '2022-10-00', '2022-10-x'])(
		'"%s" is refused',
		(text) => {
			expect(() => formatDate(text)).toThrow(`Unexpected date "${text}"`);
		},
	);
});

describe('a place', () => {
	test.each([
		['front', null, '文件首页'],
		['p12', null, '第12段'],
		['p2', 'fn3', '第2段，脚注3'],
		['fn3', 'fn3', '脚注3'],
		['p2', 'en1', '第2段，尾注1'],
		['appendix1-en1', 'en1', '附录一，尾注1'],
		['p61-a', null, '第61段(a)项'],
		['p28-4', null, '第28段第4项'],
		['p12-p15', null, '第12至15段'],
		['box1', 'fn2', '文本框1，脚注2'],
		['box1-2', null, '文本框1第2项'],
		['fig1', null, '图1'],
		['h7', null, '标题7'],
	])('%s with note %s is %s', (fragment, note, expected) => {
		expect(formatPlaceAndNote(fragment, note)).toBe(expected);
	});

	test('of an unknown kind is refused', () => {
		expect(() => formatPlace('x12')).toThrow('Unexpected fragment "x12"');
	});
});
