import { describe, expect, test } from 'vitest';
import { findSdg } from '../../../src/citations/find/find-sdg.ts';

const find = (text: string): string[] => findSdg(text).map(({ code }) => code);

describe('goals, targets and indicators in sentences of the corpus', () => {
	test.each([
		[
			'其中包括可持续发展目标 8(体面劳动和经济增长)、可持续发展目标 1(消除贫困)以及可持续发展目标 5(性别平等) — 鉴于',
			['8', '1', '5'],
			'goals with their names',
		],
		['28. 可持续发展目标 17(促进目标实现的伙伴关系)呼吁', ['17'], 'the last goal'],
		['可持续发展目标 8 为劳工组织的发展合作', ['8'], 'a goal in mid-sentence'],
		['关于劳工权利的可持续发展目标指标 8.8.2，', ['8.8.2'], 'an indicator'],
		['加快实现可持续发展目标 8.7 的进展。', ['8.7'], 'a target'],
		['安全和卫生的工作环境和可持续发展目标 8.7 的信息库', ['8.7'], 'a target'],
		[
			'分析和报告可持续发展目标指标 8.5.1、8.5.2、8.6.1 和 8.b.1；',
			['8.5.1', '8.5.2', '8.6.1', '8.b.1'],
			'a list, with a lettered target',
		],
		['可持续发展目标指标 10.7.1 下的招聘成本计量', ['10.7.1'], 'a goal of two digits'],
		[
			'以及对实现可持续发展目标，特别是目标 1.3 的影响；',
			['1.3'],
			'a target after the word for all goals',
		],
		[
			'通过目标8.7联盟和指标8.8.2收集数据',
			['8.8.2'],
			'the alliance is a name, the indicator is not',
		],
		[
			'包括目标 8.7 联盟和目标 8.5 同工同酬国际联盟（同酬联盟）；',
			['8.5'],
			'the coalition on equal pay is named without the number, so the number names the target',
		],
	])('%s', (text, codes) => {
		expect(find(text)).toEqual(codes);
	});
});

describe('other ways to name them', () => {
	test.each([
		['可持续发展目标1、11和13中减少灾害风险', ['1', '11', '13'], 'a list of goals'],
		['可持续发展目标 8、目标 16 和目标 17', ['8', '16', '17'], 'the noun repeated'],
		['实现可持续发展目标，特别是目标 8，', ['8'], 'a goal after the word for all goals'],
		['可持续发展目标的具体目标3.8', ['3.8'], 'a target of the goals'],
		['可持续发展具体目标 8.B', ['8.b'], 'a capital letter'],
		['可持续发展目标１６', ['16'], 'full width'],
		['SDG 8.7', ['8.7'], 'the English abbreviation'],
		['可持续发展目标 8.10', ['8.10'], 'the tenth target'],
	])('%s', (text, codes) => {
		expect(find(text)).toEqual(codes);
	});
});

describe('near misses', () => {
	test.each([
		['成果目标3', 'an outcome of the programme'],
		['在成果目标 1、2、4、5 和 7 项下', 'several of them'],
		['可持续发展目标，见成果目标 3', 'an outcome after the word for all goals'],
		['产出5.1', 'an output'],
		['产出指标 1.1.1', "an indicator of the organization's own"],
		['联盟8.7', 'the name of an alliance'],
		['巩固目标 8.7 联盟、同酬联盟', 'the same in another order'],
		['通过目标 8.7 加速器实验室倡议', 'the name of a laboratory'],
		['可持续发展目标 2030', 'a year'],
		['实现可持续发展目标 2030 年议程', 'a year with its noun'],
		['可持续发展目标 17 项', 'a count'],
		['可持续发展目标 18', 'there are seventeen'],
		['可持续发展目标 8.11', 'goal 8 has ten numbered targets'],
		['可持续发展目标 8.5%', 'a percentage'],
		['目标 1.3 亿', 'a figure'],
		['战略目标 2', 'a strategic objective'],
		['目标 8', 'nothing says whose goal'],
		['实现可持续发展目标。目标 2 是', 'another sentence'],
		['可持续发展目标的实现', 'no code'],
		['第 8.8 段', 'a paragraph'],
	])('%s: %s', (text) => {
		expect(findSdg(text)).toEqual([]);
	});
});

test('offsets are those of the words in the text as given', () => {
	const text = '报告可持续发展目标指标 ８.5.1、8.5.2 和 8.b.1；';
	expect(findSdg(text).map(({ from, to }) => text.slice(from, to))).toEqual([
		'可持续发展目标指标 ８.5.1',
		'8.5.2',
		'8.b.1',
	]);
});
