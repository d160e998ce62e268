import { expect, test } from 'vitest';
import { outline, paper, readPaper } from './read-paper.ts';

/** Returns what the first page of a text gives, and the first places of its body. */
function front(text: string) {
	const { document } = readPaper(text);
	if (document === null) return outline(text);
	return {
		title: document.metadata.title.value,
		purpose: document.front.purpose.map((content) =>
			content.flatMap(({ pieces }) => pieces.map(({ value }) => value)).join(''),
		),
		summary: document.front.summary.map(
			({ label, content }) =>
				`${label}=${content.flatMap(({ pieces }) => pieces.map(({ value }) => value)).join('')}`,
		),
		body: outline(text).slice(0, 2),
	};
}

test.each<[name: string, text: string, expected: ReturnType<typeof front>]>([
	[
		'a first heading of any wording, marked',
		paper('## 背景\n\n1. 一。\n\n## 财政影响\n\n2. 二。'),
		{ title: '关于会议室使用规则的报告', purpose: [], summary: [], body: ['h1 背景', 'p1 一。'] },
	],
	[
		'a first heading behind the purpose',
		paper('文件目的\n\n请理事会批准。\n\n背景\n\n1. 一。\n\n财政影响\n\n2. 二。'),
		{
			title: '关于会议室使用规则的报告',
			purpose: ['请理事会批准。'],
			summary: [],
			body: ['h1 背景', 'p1 一。'],
		},
	],
	[
		'a first heading like the others, without a sign',
		paper('会议室的现状\n\n1. 一。\n\n财政影响\n\n2. 二。'),
		{
			title: '关于会议室使用规则的报告',
			purpose: [],
			summary: [],
			body: ['h1 会议室的现状', 'p1 一。'],
		},
	],
	[
		'a second line of the title, where no heading is like it',
		paper('第二份补充报告：会议室的使用\n\n1. 一。', '总干事的报告'),
		{
			title: '总干事的报告 第二份补充报告：会议室的使用',
			purpose: [],
			summary: [],
			body: ['p1 一。'],
		},
	],
	[
		'the lines above the label of the purpose are title, with a sign too',
		paper('## 会议室的使用\n\n文件目的\n\n请理事会批准。\n\n## 背景\n\n1. 一。', '## 总干事的意见'),
		{
			title: '总干事的意见 会议室的使用',
			purpose: ['请理事会批准。'],
			summary: [],
			body: ['h1 背景', 'p1 一。'],
		},
	],
	[
		'but not where a sentence stands between',
		paper('## 背景\n\n理事会审议了规则。\n\n## 文件目的\n\n1. 一。'),
		{
			title: '关于会议室使用规则的报告',
			purpose: [],
			summary: [],
			body: ['h1 背景', 'text1 理事会审议了规则。'],
		},
	],
	[
		'a title that is cut behind a colon',
		paper('导言\n1. 一。', '审议会议室的使用：\n在两年内实现更大的灵活性'),
		{
			title: '审议会议室的使用： 在两年内实现更大的灵活性',
			purpose: [],
			summary: [],
			body: ['h1 导言', 'p1 一。'],
		},
	],
	[
		'a purpose keeps its sentences, whatever their words',
		paper(
			'文件目的\n\n为了评估国际劳工局活动的环境影响，本文件提出一项战略，请理事会予以批准。\n\n相关战略目标：无。\n\n► 引言\n\n1. 一。',
		),
		{
			title: '关于会议室使用规则的报告',
			purpose: ['为了评估国际劳工局活动的环境影响，本文件提出一项战略，请理事会予以批准。'],
			summary: ['相关战略目标=无。'],
			body: ['h1 引言', 'p1 一。'],
		},
	],
	[
		'labels of the summary on lines of their own',
		paper(
			'文件目的\n\n请批准。\n\n作者单位：\n\n治理司\n\n相关文件：\n\nGB.346/INS/8\n\n► 引言\n\n1. 一。',
		),
		{
			title: '关于会议室使用规则的报告',
			purpose: ['请批准。'],
			summary: ['作者单位=治理司', '相关文件=GB.346/INS/8'],
			body: ['h1 引言', 'p1 一。'],
		},
	],
	[
		'labels that no other paper had',
		paper('文件目的\n\n请核准。\n\n政策影响：无。\n\n性别影响：无。\n\n导言\n\n1. 一。'),
		{
			title: '关于会议室使用规则的报告',
			purpose: ['请核准。'],
			summary: ['政策影响=无。', '性别影响=无。'],
			body: ['h1 导言', 'p1 一。'],
		},
	],
	[
		'fields that one space parts',
		'国 际 劳 工 局 GB.347/INS/7\n理 事 会 第 347 届会议\n2023 年 3 月，日内瓦\n机构部分 INS\n第七项议程\n关于规则的报告\n\n导言\n1. 一。\n',
		{ title: '关于规则的报告', purpose: [], summary: [], body: ['h1 导言', 'p1 一。'] },
	],
	[
		'a line that no first page has is an error, not a part of the title',
		'理事会\n\n第 347 届会议，2023 年 3 月，日内瓦\n\n某某一览\n\n机构部分\n\nINS\n\n第七项议程\n\n标题\n\n1. 一。\n',
		['front-line-unknown at line 5'],
	],
])('%s', (_name, text, expected) => {
	expect(front(text)).toEqual(expected);
});

test('a notice of the printing office is shown apart, and is no text', () => {
	const { document } = readPaper(
		`为节约起见，本文件未作印发。敬请各位代表自带文件与会。\n\n${paper('1. 一。')}`,
	);
	expect(document?.apart[0]).toEqual({
		kind: 'notice',
		text: '为节约起见，本文件未作印发。敬请各位代表自带文件与会。',
		lines: [[1, 1]],
	});
});

test('the meetings that a first page names are all kept, its own first', () => {
	const { document } = readPaper(
		'工业发展理事会\n\n第五十届会议\n\n2022 年 11 月 21 日至 23 日，维也纳\n\n方案和预算委员会\n\n第三十八届会议\n\n2022 年 6 月 21 日至 22 日，维也纳\n\n临时议程项目 11\n\n改革\n\n1. 一。\n',
		{ facts: { id: 'unido/pbc/38/item-11' } },
	);
	expect(document?.meetings).toEqual([
		{ body: '方案和预算委员会', session: 38, dates: '2022 年 6 月 21 日至 22 日', place: '维也纳' },
		{ body: '工业发展理事会', session: 50, dates: '2022 年 11 月 21 日至 23 日', place: '维也纳' },
	]);
});

test('what the manifest says wins over what the page gives, and says so', () => {
	const text = paper('1. 一。', '国际劳工大会的议程');
	const { document } = readPaper(text, {
		facts: { symbol: 'GB.347/INS/3/1', title: '未来各届大会的议程' },
	});
	expect(document?.id).toBe('gb/347/ins/3/1');
	expect(document?.metadata.title).toEqual({ value: '未来各届大会的议程', origin: 'manifest' });
	expect(document?.metadata.session).toEqual({ value: 347, origin: 'text' });
	expect(readPaper(text, { facts: { id: 'gb/347/ins/99' } }).document?.id).toBe('gb/347/ins/99');
});

test.each<
	[name: string, roles: { line: number; begins: string; role: string }[], expected: string[]]
>([
	[
		'a heading',
		[{ line: 17, begins: '后续工作', role: 'heading' }],
		['p2 表示支持', 'h1 后续工作'],
	],
	[
		'the rest of the sentence',
		[{ line: 17, begins: '后续', role: 'goes-on' }],
		['p2 表示支持后续工作'],
	],
	['a text', [{ line: 17, begins: '后续工作', role: 'text' }], ['p2 表示支持', 'text1 后续工作']],
	['furniture', [{ line: 17, begins: '后续工作', role: 'furniture' }], ['p2 表示支持']],
])('where the reading stops, the manifest says that a line is %s', (_name, roles, expected) => {
	const text = paper('1. 一。\n\n2. 表示支持\n\n后续工作\n\n3. 三。');
	const entry = { roles } as Parameters<typeof outline>[1];
	expect(outline(text)).toEqual(['heading-or-text at line 17']);
	expect(outline(text, entry)).toEqual(['p1 一。', ...expected, 'p3 三。']);
});

test('a role for other words than those of the line is an error', () => {
	const roles = [{ line: 13, begins: '别的词', role: 'text' as const }];
	expect(outline(paper('1. 一。'), { roles })).toEqual(['role-place at line 13']);
});

test.each([
	['1. 居⺠收入。', 'radical-character', 'U+2EA0 ⺠ (for 民)'],
	['1. 葛\u{E0100}城。', 'invisible-character', 'U+E0100'],
	['1. 劳\u034F工。', 'invisible-character', 'U+034F'],
	['1. 二○二二年。', 'circle-for-zero', 'U+25CB'],
	['1. 工作&nbsp;已完成。', 'character-entity', '&nbsp;'],
	['1. 锟斤拷的工作。', 'garbled-text', '锟斤拷'],
	['1. 得到????肯定。', 'lost-characters', '????'],
])('%j: %s names the character', (body, rule, found) => {
	const finding = readPaper(paper(body)).findings.find((one) => one.rule === rule);
	expect(finding?.line).toBe(13);
	expect(finding?.message).toContain(found);
});

test.each([
	'1. A&B 和 R&D。',
	'1. 为什么？',
	'1. 圆圈○的标记。',
	'1. 烫伤；屯田。',
	'1. 见 ?? 处。',
])('%j holds no such character', (body) => {
	expect(readPaper(paper(body)).findings).toEqual([]);
});

test.each([
	['<!DOCTYPE html>\n<html><body>1. 一。</body></html>', 'an HTML document'],
	['<?xml version="1.0"?>\n<akomaNtoso/>', 'an XML document'],
])('%j is named as what it is, in one finding', (text, found) => {
	expect(readPaper(text).findings.map(({ rule, message }) => [rule, message])).toEqual([
		['source-format', `This is ${found}, expected plain text.`],
	]);
});
