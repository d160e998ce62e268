import { expect, test } from 'vitest';
import { outline, paper } from './read-paper.ts';

test.each<[name: string, body: string, expected: string[]]>([
	[
		'plain digits, the note right under the paragraphs, on two lines',
		'1. 各组提交了 12 份申请1，详见下文。\n2. 秘书处将分配会议室。\n1 提交申请的有：甲国和乙国政府；\n工人组秘书处也提交了申请。\n3. 费用由经常预算承担。',
		[
			'p1 各组提交了 12 份申请⟦1⟧，详见下文。',
			'p2 秘书处将分配会议室。',
			'p3 费用由经常预算承担。',
			'fn1 提交申请的有：甲国和乙国政府；工人组秘书处也提交了申请。',
		],
	],
	[
		'plain digits behind the draft decision',
		'1. 各组提交了 12 份申请1，详见下文。\n\n决定草案\n\n2. 理事会核准规则。\n\n1 提交申请的有：甲国政府。',
		[
			'p1 各组提交了 12 份申请⟦1⟧，详见下文。',
			'h1 决定草案',
			'p2 理事会核准规则。',
			'fn1 提交申请的有：甲国政府。',
		],
	],
	[
		'the number on a line of its own, the mark behind a space',
		'1. 各组提交了 12 份申请 1，详见下文。\n\n2. 二。\n\n\n1\n    提交申请的有：甲国政府。',
		['p1 各组提交了 12 份申请 ⟦1⟧，详见下文。', 'p2 二。', 'fn1 提交申请的有：甲国政府。'],
	],
	[
		'two notes, each with its mark',
		'1. 甲1、乙2。\n\n2. 二。\n\n1 甲的说明。\n\n2 乙的说明。',
		['p1 甲⟦1⟧、乙⟦2⟧。', 'p2 二。', 'fn1 甲的说明。', 'fn2 乙的说明。'],
	],
	[
		'in brackets',
		'1. 大会讨论了这一问题。[1]\n2. 二。\n\n[1] 国际劳工组织：《体面劳动》。',
		['p1 大会讨论了这一问题。⟦1⟧', 'p2 二。', 'fn1 国际劳工组织：《体面劳动》。'],
	],
	[
		'a number that counts a thing is no mark, so that the note stops',
		'1. 见附录 1，图 1。\n\n2. 二。\n\n1 理事会文件。',
		['note-unread at line 17'],
	],
	[
		'nor is it guessed where two numbers could be the mark',
		'1. 甲1，乙1。\n\n2. 二。\n\n1 理事会文件。',
		['note-unread at line 17'],
	],
	[
		'a power beside plain marks stays text',
		'1. 用水 5 米³，占地 30 m²，见说明1。\n\n2. 又见2。\n\n1 甲的说明。\n\n2 乙的说明。',
		['p1 用水 5 米³，占地 30 m²，见说明⟦1⟧。', 'p2 又见⟦2⟧。', 'fn1 甲的说明。', 'fn2 乙的说明。'],
	],
	[
		'a second note whose mark is in doubt does not go on with the first',
		'1. 各组的申请1，见下列各项2。\n\n1 甲的说明。\n2 乙的说明。\n\n2. 二。',
		['note-unread at line 16'],
	],
	[
		'nor is the first note of an appendix a text of it',
		'1. 各组的申请1。\n\n1 甲的说明。\n\n附录一\n\n会议室使用规则\n\n1. 甲规则1。\n\n1 乙的说明。',
		['note-unread at line 23'],
	],
	[
		'powers stay text, marks stay marks',
		'1. 排放 10³ 吨，用水 5 000 米³，占地 30 hm²。¹ 又一句。² 再一句。³\n\n¹ 甲注。\n\n² 乙注。\n\n³ 丙注。\n\n2. 二。',
		[
			'p1 排放 10³ 吨，用水 5 000 米³，占地 30 hm²。⟦1⟧ 又一句。⟦2⟧ 再一句。⟦3⟧',
			'p2 二。',
			'fn1 甲注。',
			'fn2 乙注。',
			'fn3 丙注。',
		],
	],
	[
		'powers alone are no error',
		'1. 面积为 40 m²，体积为 10³ 升。\n2. 二。',
		['p1 面积为 40 m²，体积为 10³ 升。', 'p2 二。'],
	],
	[
		'behind a number a raised digit is a mark where it is the only one for its note',
		'1. 见 COVID-19¹ 的影响。\n\n¹ 甲注。\n\n2. 二。',
		['p1 见 COVID-19⟦1⟧ 的影响。', 'p2 二。', 'fn1 甲注。'],
	],
	['a mark without a note is none', '1. 一。¹\n2. 二。', ['mark-without-footnote at line 13']],
	[
		'marks that do not rise',
		'1. 一。² 又。¹\n\n¹ 甲。\n\n² 乙。\n\n2. 二。',
		['mark-sequence at line 13'],
	],
	[
		'one that comes again is no break',
		'1. 一。¹ 又。² 见上文。¹\n\n¹ 甲。\n\n² 乙。\n\n2. 二。',
		['p1 一。⟦1⟧ 又。⟦2⟧ 见上文。⟦1⟧', 'p2 二。', 'fn1 甲。', 'fn2 乙。'],
	],
	[
		'a line under a finished note goes on with the paragraph',
		'1. 第一句。¹\n¹ 见文件甲。\n第二句属于正文，跨页接排。\n(a) 甲项；\n(b) 乙项。\n\n2. 二。',
		[
			'p1 第一句。⟦1⟧第二句属于正文，跨页接排。',
			'p1-a 甲项；',
			'p1-b 乙项。',
			'p2 二。',
			'fn1 见文件甲。',
		],
	],
	[
		'behind a paragraph without its mark it may be a line of the note',
		'1. 第一句。¹\n2. 第二句。\n\n¹ 见文件甲。\n该文件已经公布。',
		['heading-or-text at line 17'],
	],
	[
		'a note after a star without a space is one that is not read',
		'1. 一。*\n2. 二。\n\n*见 GB.346/INS/8。',
		['note-unread at line 16'],
	],
	[
		'so is one whose number stands in brackets of Chinese',
		'1. 一。〔1〕\n\n〔1〕 甲。\n\n2. 二。',
		['note-unread at line 15'],
	],
	[
		'so is one after a dagger',
		'1. 一†。\n2. 二。\n\n† 见 GB.346/INS/8。',
		['note-unread at line 16'],
	],
	[
		'a line between stars is none',
		'1. 如下：\n*重点*\n2. 二。',
		['p1 如下：', '  *重点*', 'p2 二。'],
	],
	[
		'a line under one that is not goes on with the note',
		'1. 第一句。¹\n¹ 见文件甲，\n第 3 段。\n\n2. 二。',
		['p1 第一句。⟦1⟧', 'p2 二。', 'fn1 见文件甲，第 3 段。'],
	],
])('%s', (_name, body, expected) => {
	expect(outline(paper(body))).toEqual(expected);
});

test('the manifest says that a line goes on with the note above', () => {
	const roles = [
		{ line: 17, begins: '该文件', role: 'goes-on' as const, reason: '原件此行属于注。' },
	];
	const text = paper('1. 第一句。¹\n2. 第二句。\n\n¹ 见文件甲。\n该文件已经公布。');
	expect(outline(text, { roles })).toEqual([
		'p1 第一句。⟦1⟧',
		'p2 第二句。',
		'fn1 见文件甲。该文件已经公布。',
	]);
});
