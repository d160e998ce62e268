import { describe, expect, test } from 'vitest';
import {
	CONTENTS_ENTRY,
	CONTENTS_LABEL,
	FIGURE_CAPTION,
	FOOTNOTE_LABEL,
	ITEM_LABEL,
	PARAGRAPH_NUMBER,
	RULE,
} from '../../../src/ingest/classify/body-patterns.ts';
import { hasForm, isGap } from '../../../src/ingest/classify/heading-line.ts';
import { viewLine } from '../../../src/ingest/classify/line-view.ts';
import { isFinished } from '../../../src/ingest/classify/sentence-end.ts';

/** The content of a line, to which the patterns are put. */
const contentOf = (text: string) => viewLine({ number: 1, text }).text;
const labelOf = (pattern: RegExp, text: string) => {
	const groups = pattern.exec(contentOf(text))?.groups ?? {};
	return groups['label'] ?? groups['plain'] ?? groups['raised'] ?? null;
};

describe('numbers of paragraphs', () => {
	test.each<[string, string | null, string]>([
		['12. 经过四年多', '12.', 'GB.346/INS/8'],
		['12.经过四年多', '12.', 'without a space'],
		['  8. 这些成果目标', '8.', 'indented, GB.346/PFA/1 line 89'],
		['**30.** 将进一步', '30.', 'GB.346/PFA/1 line 168'],
		['- 36.** 将进一步', '36.', 'a bullet and half of a bold sign'],
		['12．经过四年多', '12．', 'full-width point'],
		['１２．经过四年多', '１２．', 'full-width digits'],
		['12、经过四年多', '12、', 'enumeration comma'],
		['204. 提请理事会', '204.', 'three digits'],
		['14.5% 的雇员', null, 'a decimal'],
		['2.5亿美元', null, 'a decimal'],
		['３．５ 亿', null, 'a full-width decimal'],
		['3、4 和 5 段', null, 'a list of numbers'],
		['2022年3月', null, 'a year'],
		['2022 年 3 月', null, 'a year with spaces'],
		['1,789亿美元', null, 'thousands'],
		['19750. 人', null, 'more digits than a paragraph has'],
		['第 12. 段', null, 'not at the start'],
		['12) 其他', null, 'another kind of list'],
		['12 经过四年多', null, 'no sign behind the number'],
	])('%j: %j, %s', (text, expected) => {
		expect(labelOf(PARAGRAPH_NUMBER, text)).toBe(expected);
	});
});

describe('labels of items', () => {
	test.each<[string, string | null, string]>([
		['(a) 注意到本文件', 'a', 'a letter'],
		['（a）注意到本文件', 'a', 'full-width brackets'],
		['(iv) 注意到', 'iv', 'a small Roman number'],
		['（一）注意到', '一', 'a Chinese numeral'],
		['(12) 注意到', '12', 'a number'],
		[' - (b) 扩大伙伴关系；', 'b', 'behind a bullet, GB.335/INS/9 line 94'],
		['(2018 年) 通过的', null, 'a year in brackets'],
		['(例如就业)', null, 'a remark in brackets'],
		['(A) 部分', null, 'a capital letter'],
		['a) 注意到', null, 'half a bracket'],
		['见 (a) 项', null, 'inside running text'],
	])('%j: %j, %s', (text, expected) => {
		expect(labelOf(ITEM_LABEL, text)).toBe(expected);
	});
});

describe('labels of footnotes', () => {
	test.each<[string, string | null, string]>([
		['¹² 见理事会文件', '¹²', 'raised digits'],
		['³⁰见理事会文件', '³⁰', 'raised digits without a space'],
		['<sup>12</sup> 理事会文件', '12', 'Markdown with HTML'],
		['  <sup>1</sup> 理事会文件', '1', 'indented'],
		['12 见理事会文件', null, 'plain digits'],
		['见文件¹', null, 'a mark at the end'],
		['<sub>2</sub> 见', null, 'lowered'],
		['<sup>a</sup> 见', null, 'a letter'],
		['[^1]: 见', null, 'the notes of Markdown, which no source has'],
	])('%j: %j, %s', (text, expected) => {
		expect(labelOf(FOOTNOTE_LABEL, text)).toBe(expected);
	});
});

describe('other forms of lines', () => {
	test.each([
		[RULE, '---', true, 'a rule'],
		[RULE, '***', true, 'a rule'],
		[RULE, '--', false, 'too short'],
		[RULE, '--- 续', false, 'text behind it'],
		[FIGURE_CAPTION, '图 1 三方成员选定的主要方向', true, 'a caption'],
		[FIGURE_CAPTION, '图1 三方成员', true, 'without a space'],
		[FIGURE_CAPTION, '图 1：三方成员', true, 'a colon behind the number'],
		[FIGURE_CAPTION, '图 1. 三方成员', true, 'a point behind the number'],
		[FIGURE_CAPTION, '图 1.5 所示', false, 'a decimal'],
		[FIGURE_CAPTION, '图表 1 显示', false, 'another word'],
		[CONTENTS_LABEL, '目录', true, 'the label'],
		[CONTENTS_LABEL, '目 录', true, 'letterspaced'],
		[CONTENTS_LABEL, '目录编制', false, 'a longer word'],
		[CONTENTS_ENTRY, 'I. 导言.....5', true, 'leaders and a page'],
		[CONTENTS_ENTRY, '页次', true, 'head of the column of pages'],
		[CONTENTS_ENTRY, 'I. 导言 5', false, 'a page without leaders'],
		[CONTENTS_ENTRY, '等等...', false, 'leaders without a page'],
	])('%s on %j: %s, %s', (pattern, text, expected) => {
		expect(pattern.test(text)).toBe(expected);
	});

	test.each([
		['---', true, 'a rule'],
		['  ___  ', true, 'a rule with white space'],
		['', true, 'an empty line'],
		['- --', false, 'no rule of a source'],
		['1', false, 'text'],
	])('%j is a gap: %s, %s', (text, expected) => {
		expect(isGap(viewLine({ number: 1, text }))).toBe(expected);
	});

	test.each([
		['I. 导言', true, 'a Roman number'],
		['III.1 实现 2030 年议程', true, 'Roman with a decimal'],
		['一. 背景情况', true, 'a Chinese numeral'],
		['导 言', true, 'a known name, letterspaced'],
		['成果领域 1: 改善能力发展的交付', true, 'an outcome'],
		['产出 A.1. 通过', true, 'an output'],
		['(a) 加强工具', true, 'a letter'],
		['一个专项计划', false, 'a numeral that is a word'],
		['ICT 战略', false, 'capitals that are no number'],
		['导言和背景', false, 'more than the name'],
		['四年度全面政策审查', false, 'no form at all'],
	])('%j is numbered or named as headings are: %s, %s', (text, expected) => {
		expect(hasForm(text)).toBe(expected);
	});

	test.each([
		['已经完成。', true, 'a full stop'],
		['包括：', true, 'a lead-in'],
		['所有；', true, 'an item'],
		['机会。”', true, 'a closing quotation mark'],
		['经验教训。<sup>1</sup>', true, 'a mark behind it'],
		['四年多的时间。¹²', true, 'a raised mark behind it'],
		['优先事项方面的', false, 'mid-sentence'],
		['政策，', false, 'a comma'],
		['一致性的决定、⁷', false, 'a mark in mid-sentence'],
		['《议程》', false, 'a title alone'],
	])('%j is finished: %s, %s', (text, expected) => {
		expect(isFinished(text)).toBe(expected);
	});
});
