import { expect, test } from 'vitest';
import {
	dropCharacters,
	findHeadingNumber,
} from '../../../src/outputs/akoma-ntoso/split-heading.ts';
import { inlineText } from '../../../src/model/text.ts';
import { mark, text } from '../../fixtures/make-document.ts';

test.each([
	['II. 一项全球社会正义计划', 'II.', 'II', 'Roman'],
	['III.1 实现 2030 年议程', 'III.1', 'III-1', 'Roman with a decimal'],
	['一. 背景情况', '一.', '一', 'Chinese'],
	['六. 需请委员会采取的行动', '六.', '六', 'Chinese, out of order'],
	['十二、结论', '十二、', '十二', 'Chinese of two characters'],
	['(a) 加强系列能力发展的工具和方法', '(a)', 'a', 'a letter'],
	['产出 1.1. 提高能力', '产出 1.1.', '1-1', 'labelled, decimal'],
	['产出 A.1. 通过可靠的信息系统', '产出 A.1.', 'A-1', 'labelled, letter'],
	['成果目标 5: 劳动保护', '成果目标 5:', '5', 'labelled, colon'],
	['保障因素 A：加强旨在', '保障因素 A：', 'A', 'labelled, full-width colon'],
	['1. 导言', '1.', '1', 'Arabic'],
	['2.1 背景', '2.1', '2-1', 'Arabic, decimal without a point'],
])('%s begins with %s, %s: %s', (text, printed, number, _reason) => {
	expect(findHeadingNumber(text)).toEqual({ printed, number });
});

test.each([
	['决定草案', 'no number at all'],
	['导 言', 'a space is no number'],
	['2024-2025 年劳工组织的工作重点', 'years'],
	['2030 年议程', 'a year'],
	['一项全球社会正义计划', 'a Chinese number as a word'],
	['IT系统', 'letters of Roman numerals'],
	['COVID-19 疫情', 'an abbreviation'],
	['第 87 号公约', 'a number that belongs to a name'],
	['II.', 'a number and nothing else'],
	['一.', 'the same in Chinese, where no space follows a number'],
	['产出 1.1.', 'a label and its number alone'],
	['劳工组织在 2022 年: 概况', 'a year after words'],
])('%s begins with no number: %s', (text, _reason) => {
	expect(findHeadingNumber(text)).toBeNull();
});

test.each([
	[0, '六. 行动', 'nothing'],
	[2, ' 行动', 'the whole of the first inline'],
	[1, '. 行动', 'a part of it'],
	[3, '行动', 'into the second'],
	[9, '', 'more than there is'],
])('without %i characters leaves %j: %s', (count, expected, _reason) => {
	const content = [text('六.'), mark(1), text(' 行动')];
	const left = dropCharacters(content, count);
	expect(inlineText(left)).toBe(expected);
	expect(left[1]).toBe(content[1]);
});

test('what is left of a piece keeps its place in the source', () => {
	const [first] = dropCharacters([text('六. 行动')], 3);
	expect(first?.pieces).toEqual([{ value: '行动', span: { line: 1, from: 3, to: 5 } }]);
});
