import { describe, expect, test } from 'vitest';
import {
	compareByPinyin,
	FIGURES,
	letterOf,
} from '../../../src/archive/term-index/order-by-pinyin.ts';
import { PINYIN } from '../../../src/archive/term-index/pinyin.ts';

test.each([
	['阿根廷', 'A'],
	['八', 'B'],
	['重建得更好', 'C'],
	['重债穷国', 'Z'],
	['都灵', 'D'],
	['二十国集团', 'E'],
	['妇女署', 'F'],
	['国际劳工局', 'G'],
	['海地', 'H'],
	['决议', 'J'],
	['可持续企业', 'K'],
	['劳工', 'L'],
	['美洲', 'M'],
	['农村经济', 'N'],
	['欧盟', 'O'],
	['评估', 'P'],
	['青年', 'Q'],
	['人权', 'R'],
	['三方', 'S'],
	['体面劳动', 'T'],
	['问责制', 'W'],
	['性别平等', 'X'],
	['移徙工人', 'Y'],
	['照护经济', 'Z'],
	['2030年议程', FIGURES],
	['２０３０', FIGURES],
	['COVID-19', 'C'],
	['sdg', 'S'],
	['《议程》', '#'],
	['龘', '#'],
])('%s stands under %s', (term, letter) => {
	expect(letterOf(term)).toBe(letter);
});

describe('the order', () => {
	test.each([
		['劳动', '劳工', 'by the second character'],
		['中国', '重债', 'by reading: zhong, the first tone before the fourth'],
		['社会', '社会保护', 'the shorter first'],
		['1930年', '2014年', 'figures'],
		['2030年', '阿富汗', 'figures before Chinese'],
		['COVID-19', '阿富汗', 'Latin letters before Chinese'],
		['重建', '促进', '重 as it is read in 重建'],
		['座', '龘', 'what the table lacks behind the rest'],
	])('%s before %s: %s', (left, right) => {
		expect(compareByPinyin(left, right)).toBeLessThan(0);
		expect(compareByPinyin(right, left)).toBeGreaterThan(0);
		expect(compareByPinyin(left, left)).toBe(0);
	});
});

test('the table has each of the 6,763 characters of GB 2312 once', () => {
	const all = PINYIN.flatMap(([, characters]) => [...characters]);
	expect(all).toHaveLength(6763);
	expect(new Set(all).size).toBe(6763);
	expect(PINYIN.map(([letter]) => letter).join('')).toBe('ABCDEFGHJKLMNOPQRSTWXYZ');
});
