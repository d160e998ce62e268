import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { normalize } from '../../../src/search/normal-form.ts';
import { createCountryFinder } from '../../../src/archive/term-index/find-countries.ts';
import { parseCountries } from '../../../src/search/index/read-countries.ts';

const LIST = 'content/glossary/countries.yml';
const countries = parseCountries(await readFile(LIST, 'utf8'), LIST);
const findCountries = createCountryFinder(countries);

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
	['巴勒斯坦被占领土', ['PS'], 'another form'],
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
	expect(createCountryFinder([])('中国').size).toBe(0);
});
