import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createSegmenter } from '../../../src/search/index/cut-words.ts';
import { loadGlossary, toGroups } from '../../../src/search/index/load-glossary.ts';
import { normalize } from '../../../src/search/normal-form.ts';
import {
	createCountryFinder,
	parseCountries,
} from '../../../src/archive/term-index/find-countries.ts';

const LIST = 'content/glossary/countries.yml';
const countries = parseCountries(await readFile(LIST, 'utf8'), LIST);
const cut = createSegmenter(toGroups(loadGlossary('.')));
const findCountries = createCountryFinder(countries, cut);

test.each([
	['巴西、俄罗斯联邦、印度、中国和南非', ['BR', 'CN', 'IN', 'RU', 'ZA'], 'a list'],
	['小岛屿发展中国家', [], '中国 inside 发展中国家'],
	['在此过程中国际劳工组织', [], '中国 over two words'],
	['中国国家主席', ['CN'], '中国 before 国家'],
	['摩尔多瓦共和国、索马里', ['MD', 'SO'], '马里 inside 索马里'],
	['马里和尼日尔', ['ML', 'NE'], '马里 itself; 尼日尔 is not 尼日利亚'],
	['尼日利亚工会大会', ['NG'], 'a name inside that of an organization'],
	['刚果民主共和国', ['CD'], '刚果 inside a longer name'],
	['刚果和加蓬', ['CG', 'GA'], '刚果 itself'],
	['刚果（金）', ['CD'], 'brackets in full width'],
	['几内亚', ['GN'], 'the country'],
	['赤道几内亚、几内亚比绍、巴布亚新几内亚', ['GQ', 'GW', 'PG'], '几内亚 inside others'],
	['几内亚湾', [], 'a gulf'],
	['白俄罗斯', ['BY'], '俄罗斯 inside 白俄罗斯'],
	['南苏丹', ['SS'], '苏丹 inside 南苏丹'],
	['苏丹', ['SD'], 'the country'],
	['印度尼西亚', ['ID'], '印度 inside 印度尼西亚'],
	['印度洋', [], 'an ocean'],
	['沿海地区', [], '海地 over two words'],
	['海地地震', ['HT'], 'the country'],
	['拉美国家', [], '美国 over two words'],
	['美国劳工部', ['US'], 'the country'],
	['增加纳税', [], '加纳 over two words'],
	['大不列颠及北爱尔兰联合王国', ['GB'], '爱尔兰 inside a longer name'],
	['爱尔兰', ['IE'], 'the country'],
	['多米尼加共和国和多米尼克', ['DM', 'DO'], 'two that begin alike'],
	['老挝', ['LA'], 'a short form'],
	['約旦', ['JO'], 'traditional characters'],
	['阿 根 廷', ['AR'], 'white space'],
	['巴勒斯坦被占领土', [], 'a territory, which the glossary has apart'],
	['索马里和巴勒斯坦国', ['PS', 'SO'], 'the state'],
	['其中国内生产总值', [], '中国 over 其中 and 国内'],
	['其中国家主导', [], '中国 over 其中 and 国家'],
	['超越南南合作', [], '越南 over 超越 and 南南'],
	['越南劳动部', ['VN'], 'the country'],
	['2019年3月14日本届会议', [], '日本 over a date and 本届'],
	['本届会议上日本代表发言', ['JP'], 'the country, beside 本届'],
	['司法国务院', [], '法国 over two words'],
	['最高法国务院', [], '法国 over two words'],
	['法国劳动部', ['FR'], 'the country'],
	['南美国家和美国', ['US'], '美国 over two words, and by itself'],
	['南美国家', [], '美国 over two words'],
	['中国家庭', ['CN'], '中国 before 家庭'],
	['中国家政工人', ['CN'], '中国 before 家政'],
	['中国内地', ['CN'], '中国 before 内地'],
	['中华人民共和国政府', ['CN'], 'its full name'],
	['各国立法国际标准', [], '法国 over two words'],
	['道德国际准则', [], '德国 over two words'],
	['德国内政部', ['DE'], 'the country before 内政'],
	['加纳入联合国', [], '加纳 over two words'],
	['加纳加入联合国', ['GH'], 'the country'],
	['各方面对比利时的意见', ['BE'], 'a country behind 面对'],
	['马里兰州', [], 'a state of the United States'],
	['驻地协调员', [], 'none'],
])('%s names %j: %s', (text, codes) => {
	expect([...findCountries(normalize(text))].sort()).toEqual(codes);
});

test('no form stands for two countries, and none is empty', () => {
	const forms = countries.flatMap(({ term, aliases, not }) =>
		[term, ...aliases, ...not].map(normalize),
	);
	expect(forms.filter((form) => form === '')).toEqual([]);
	expect(new Set(forms).size).toBe(forms.length);
	expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
});

test('the list holds the members of the United Nations, the Cook Islands and the observers', () => {
	expect(countries).toHaveLength(193 + 1 + 2);
});

test('each word that means no country holds a name', () => {
	const names = countries.flatMap(({ term, aliases }) => [term, ...aliases]);
	for (const word of countries.flatMap(({ not }) => not)) {
		expect(
			names.some((name) => word.includes(name) || name.includes(word)),
			word,
		).toBe(true);
	}
});

test('an empty list finds nothing', () => {
	expect(createCountryFinder([], cut)('中国').size).toBe(0);
});
