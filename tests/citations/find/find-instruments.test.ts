import { describe, expect, test } from 'vitest';
import {
	findInstruments,
	findInstrumentsByYear,
} from '../../../src/citations/find/find-instruments.ts';

const find = (text: string): string =>
	findInstruments(text)
		.map(({ kind, number }) => `${kind.charAt(0).toUpperCase()}${String(number)}`)
		.join(' ');

describe('instruments named in the programme and budget preview, GB.346/PFA/1', () => {
	test.each([
		[
			'包括《1981 年职业安全与卫生公约》（第 155 号）和《2006 年促进职业安全与卫生框架公约》（第 187 号），',
			'C155 C187',
			'after their titles',
		],
		['推动批准《1985年劳工统计公约》(第160号)以及通过目标8.7联盟', 'C160', 'no spaces'],
		['根据《1976 年(国际劳工标准)三方协商公约》(第 144 号)，', 'C144', 'brackets in the title'],
		[
			'《1948 年结社自由和保护组织权公约》(第 87 号)、《1949 年组织权利和集体谈判权利公约》(第 98 号)、第 155 号和第 187 号公约以及《1930 年强迫劳动公约》(第 29 号)及其《2014 年议定书》，',
			'C87 C98 C155 C187 C29',
			'titles and numbers mixed; the protocol has no number',
		],
		['它们根据劳工组织第 87 号和第 98 号公约制定', 'C87 C98', 'two numbers, one noun'],
		[
			'《1964年就业政策公约》(第122号)、《1975年人力资源开发公约》(第142号)、《1948年就业服务公约》(第88号)和《1997年私营职业介绍所公约》(第181号)。',
			'C122 C142 C88 C181',
			'four titles',
		],
		['劳工组织将以第122号公约和其他相关国际劳工标准为指引', 'C122', 'one number'],
		[
			'宣传促进第 122 号公约、《2015 年关于从非正规经济向正规经济转型建议书》(第 204 号)和《2017 年关于面向和平与复原力的就业和体面劳动建议书》(第 205 号)。',
			'C122 R204 R205',
			'a Convention before titles of Recommendations',
		],
		['促进第 189 号建议书和其他相关标准', 'R189', 'a Recommendation'],
		[
			'《1949年移民就业公约(修订本)》(第97号)和《1975年移徙工人(补充规定)公约》(第143号)，',
			'C97 C143',
			'a title that ends in brackets',
		],
		['依据第 102 号公约、第 202 号建议书和其他相关标准', 'C102 R202', 'each with its noun'],
		['根据第 202 号和 204 号建议书，', 'R202 R204', '第 said once'],
		['批准和实施第 88 号和第 181 号公约的运动', 'C88 C181', 'spaces'],
		['第87号和第98号公约', 'C87 C98', 'the contract'],
	])('%s', (text, found) => {
		expect(find(text)).toBe(found);
	});
});

describe('other ways to name them', () => {
	test.each([
		['第102、118和157号公约', 'C102 C118 C157', '号 said once'],
		['第87号和第98号基本公约', 'C87 C98', 'an adjective before the noun'],
		['第138号《1973年最低年龄公约》', 'C138', 'the number before the title'],
		['《1930年强迫劳动公约2014年议定书》(第29号)', 'P29', 'a protocol'],
		['第155号议定书', 'P155', 'a protocol bears the number of its Convention'],
		['2012年社会保护底线建议书（第202号，2012年）', 'R202', 'no title marks; a year follows'],
		['《职业安全和卫生公约》和《框架公约》（第155号和第187号）', 'C155 C187', 'a list in brackets'],
		['(第169号公约)', 'C169', 'number and noun in brackets'],
		['1、第87号公约的批准', 'C87', 'the number of the point is none'],
	])('%s', (text, found) => {
		expect(find(text)).toBe(found);
	});
});

describe('near misses', () => {
	test.each([
		['第 75/233 号决议', 'a resolution'],
		['第 75/233 号公约', 'not a number of an instrument'],
		['第4号项目', 'an item of the agenda'],
		['第 12 号脚注', 'a footnote'],
		['第四号公约', 'no figure'],
		['第14号议定书', 'no protocol of the ILO has this number'],
		['公约(第3条)', 'an article'],
		['公约(2006年)', 'a year'],
		['批准公约的3个国家', 'a count'],
		['《2006年海事劳工公约》', 'no number'],
		['1966年国际公约', 'a year before the noun'],
		['第3.1号公约', 'a decimal'],
		['第 205 号令', 'an order'],
	])('%s: %s', (text) => {
		expect(findInstruments(text)).toEqual([]);
	});
});

test('offsets are those of the number in the text as given', () => {
	const text = '根据（第 ２０２ 号）和第 202 号和 204 号建议书';
	expect(findInstruments(text).map(({ from, to }) => text.slice(from, to))).toEqual([
		'第 202 号',
		'204 号',
	]);
});

test.each([
	[
		'《1930 年强迫劳动公约》(第 29 号)及其《2014 年议定书》，',
		['《2014 年议定书》'],
		'beside the Convention',
	],
	['第29号公约的2014年议定书', ['2014年议定书'], 'without 《》'],
	['《2014年议定书》', [], 'beside nothing that tells of what'],
	['第129号公约及其2014年议定书', [], 'another Convention'],
	['《2002年议定书》，第29号公约', [], 'another year'],
])('by year, %s names %j: %s', (text, words) => {
	const found = findInstrumentsByYear(text);
	expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(words);
	expect(found.every(({ kind, number }) => kind === 'protocol' && number === 29)).toBe(true);
});
