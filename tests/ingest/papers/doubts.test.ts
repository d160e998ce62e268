import { describe, expect, test } from 'vitest';
import { outline, paper, readPaper } from './read-paper.ts';

const wrap = (text: string) => text.match(/.{1,36}/gu)?.join('\n') ?? '';
const LONG = wrap(
	'会议室由秘书处按周分配，申请以书面形式提出，并说明会议的日期、与会人数和所需的设备。'.repeat(2),
);

/** Lines that may be two things stop where they stand; the body begins at line 13. */
describe('a line that may be two things stops', () => {
	test.each<[name: string, body: string, expected: string]>([
		[
			'a decimal number behind words without an end',
			'1. 导言\n\n1.1 一。\n\n2. 二。',
			'number-in-sentence at line 15',
		],
		[
			'a decimal number behind one that it does not follow',
			'1. 一。\n1.3 三。\n2. 二。',
			'number-unread at line 14',
		],
		[
			'the number of a page with that of all, in mid-sentence',
			'1. 会议室由\n\n2/10\n\n秘书处分配。\n2. 二。',
			'number-alone at line 15',
		],
		[
			'a number with a small letter behind the paragraph of that number',
			'1. 一。\n1a. 插入。\n2. 二。',
			'number-unread at line 14',
		],
		[
			'a letter alone between a lead-in and a number',
			'1. 促请企业：\n\nX. 工商企业与人权\n\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'a short line in brackets between items',
			'1. 建议：\n(a) 按周分配；\n（费用）\n(b) 按组分配。\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'one without brackets, apart from both',
			'1. 建议：\n\n(a) 按周分配；\n\n费用\n\n(b) 按组分配。\n\n2. 二。',
			'heading-or-text at line 17',
		],
		[
			'one between bullets',
			'1. 建议：\n- 甲；\n费用\n- 乙。\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'one between items that were broken at a width',
			`1. ${LONG.slice(0, -1)}：\n(a) ${LONG.slice(0, -1)}；\n（费用）\n(b) 按组分配。\n\n2. ${LONG}`,
			'heading-or-text at line 19',
		],
		[
			'an article quoted between items',
			'1. 公约规定：\n\n(a) 甲；\n\n第二条\n\n(b) 乙。\n\n2. 二。',
			'heading-or-text at line 17',
		],
		[
			'an article behind the last item',
			'1. 公约规定：\n\n(a) 甲；\n\n(b) 乙。\n\n第二条\n\n本公约不适用于海员。\n\n2. 二。',
			'heading-or-text at line 19',
		],
		[
			'an article close under an item',
			'1. 公约规定：\n(a) 甲；\n(b) 乙；\n第二条\n本公约不适用于海员。\n2. 二。',
			'heading-or-text at line 16',
		],
		[
			'the first words of a sentence that was broken behind a list',
			'1. 建议：\n(a) 甲；\n(b) 乙。\n\n理事会还注意到，秘书处将在下届会议上提交关于\n\n会议室使用情况的报告。\n\n2. 二。',
			'heading-or-text at line 17',
		],
		[
			'those of one behind a finished paragraph',
			'1. 一。\n\n秘书处将在下届会议上提交关于\n\n会议室使用情况的报告。\n\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'those of one whose rest is lost before the next number',
			'1. 一。\n\n理事会各成员提出了若干意见并要求\n\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'those of one in a paper without numbers',
			'本文件说明会议室的使用情况。\n\n秘书处将在下届会议上提交关于\n\n会议室使用情况的报告。',
			'heading-or-text at line 15',
		],
		[
			'a name close between two paragraphs, where no other stands so',
			'1. 一。\n后续工作\n2. 二。',
			'heading-or-text at line 14',
		],
		[
			'a name close between a paragraph and a sentence',
			'1. 一。\n后续工作\n秘书处将提交报告。\n2. 二。',
			'heading-or-text at line 14',
		],
		[
			'a name close between a list and a number',
			'1. 建议：\n(a) 甲；\n(b) 乙。\n后续工作\n2. 二。',
			'heading-or-text at line 16',
		],
		[
			'a numeral close under an item',
			'1. 建议：\n(a) 甲；\n(b) 乙。\n二、费用\n费用由预算承担。\n2. 二。',
			'heading-or-text at line 16',
		],
		['a question over a number', '1. 一。\n\n如何推进？\n\n2. 二。', 'heading-or-text at line 15'],
		[
			'a name over a sentence behind the last number',
			'1. 一。\n\n后续工作\n\n秘书处将提交报告。',
			'heading-or-text at line 15',
		],
		[
			'a name over text that was broken at a width',
			`1. ${LONG}\n\n后续工作\n\n${LONG}\n\n2. ${LONG}`,
			'heading-or-text at line 17',
		],
		[
			'a figure alone in mid-sentence',
			'1. 劳工局提出了建议，并请\n\n3\n\n各国政府提交意见。\n\n2. 二。',
			'number-alone at line 15',
		],
		[
			'a figure alone behind a table',
			'1. 如下：\n\n项目\t2022 年\n讲习班\t120\n\n7\n\n2. 二。',
			'number-alone at line 18',
		],
		[
			'a row over a cell of two lines',
			'1. 如下：\n\n项目\t2022 年\n讲习班及\n培训\t120\n出版物\t40\n\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'a head of fewer columns than its table',
			'1. 如下：\n\n        2022   2023\n讲习班   120    130\n出版物    40     50\n\n2. 二。',
			'heading-or-text at line 15',
		],
		[
			'a further line apart from the title, where no heading is like it',
			'会议室的使用情况\n\n1. 一。\n\n2. 二。',
			'front-line-unknown at line 13',
		],
		[
			'a clause under the title',
			'本文件概述了会议室的使用情况，供理事会审议\n\n1. 一。',
			'front-line-unknown at line 13',
		],
		[
			'a note with a star under the title',
			'* 因技术原因重新印发。\n\n1. 一。',
			'front-line-unknown at line 13',
		],
		[
			'a note of plain digits under the title',
			'1 因技术原因重新印发。\n\n1. 一。',
			'front-line-unknown at line 13',
		],
		[
			'the rest of a cell close under a table whose columns spaces part',
			'1. 费用：\n\n项目    2022   2023\n会议和  100    200\n差旅\n人员    50     60\n\n2. 二。',
			'heading-or-text at line 17',
		],
		[
			'a table under the words of a note that lead it in',
			'1. 一。¹\n\n2. 二。\n\n¹ 费用：\n项目\t金额\n会议\t100',
			'heading-or-text at line 18',
		],
		[
			'a sentence behind the last note',
			'1. 一。¹\n\n2. 二。\n\n¹ 注的第一段。\n\n注的第二段，或正文。',
			'heading-or-text at line 19',
		],
		[
			'a heading with a number that ends as a sentence does',
			'一. 导言\n\n1. 一。\n\n二. 建议。\n\n2. 二。',
			'heading-or-text at line 17',
		],
		[
			'one row between bars, parted from its table',
			'1. 费用：\n\n| 项目 | 2022 |\n|---|---|\n| 会议 | 100 |\n\n| 差旅 | 50 |\n\n2. 二。',
			'drawing-unread at line 19',
		],
		[
			'an appendix that goes on over a page',
			'1. 一。\n\n附录一\n\n规则\n\n1. 甲。\n\n附录一（续）\n\n2. 乙。',
			'part-or-text at line 21',
		],
		[
			'a paragraph put in later before the first of them',
			'1. 一。\n\n1 ter. 一之三。\n\n1 bis. 一之二。\n\n2. 二。',
			'paragraph-sequence at line 15',
		],
		[
			'one with a letter behind one that is not held',
			'1. 一。\n\n1A. 甲。\n\n1C. 丙。\n\n2. 二。',
			'paragraph-sequence at line 17',
		],
		[
			'a short name with a colon over a number',
			'1. 一。\n\n建议：\n\n2. 二。',
			'heading-or-text at line 15',
		],
	])('%s', (_name, body, expected) => {
		expect([...new Set(outline(paper(body)))]).toEqual([expected]);
	});
});

describe('but what can only be one is read', () => {
	test.each<[name: string, body: string, expected: string[]]>([
		[
			'what is left of a sentence that is wrapped, a numeral with its full stop',
			'1. 劳工局同三方成员一道，在各个区域召开了会议，讨论了规则的修订、费用的分摊和秘书处的职责，\n一共开会二十\n\n三。\n\n2. 二。',
			[
				'p1 劳工局同三方成员一道，在各个区域召开了会议，讨论了规则的修订、费用的分摊和秘书处的职责，一共开会二十三。',
				'p2 二。',
			],
		],
		[
			'what a table is from, close under it',
			'1. 费用：\n\n项目    2022   2023\n会议    100    200\n资料来源：秘书处\n\n2. 二。',
			[
				'p1 费用：',
				'table1',
				'项目 | 2022 | 2023',
				'会议 | 100 | 200',
				'text1 资料来源：秘书处',
				'p2 二。',
			],
		],
		[
			'a table behind a note that is finished',
			'1. 一。¹\n\n¹ 注。\n\n项目\t金额\n会议\t100\n\n2. 二。',
			['p1 一。⟦1⟧', 'table1', '*项目 | *金额', '会议 | 100', 'p2 二。', 'fn1 注。'],
		],
		[
			'a body that speaks over the numbers of what it decides',
			'1. 一。\n\n理事会：\n\n2. 二。',
			['p1 一。', 'text1 理事会：', 'p2 二。'],
		],
		[
			'paragraphs put in later, in any of their orders',
			'1. 一。\n\n1A. 甲。\n\n1B. 乙。\n\n2. 二。\n\n2 bis. 丙。\n\n2 ter. 丁。',
			['p1 一。', 'p1a 甲。', 'p1b 乙。', 'p2 二。', 'p2bis 丙。', 'p2ter 丁。'],
		],
		[
			'a dash between the label of a part and its title',
			'1. 一。\n\n附录一 — 会议室使用规则\n\n1. 甲。\n\n附录二——费用\n\n1. 乙。',
			[
				'p1 一。',
				'appendix1 [附录一] 会议室使用规则',
				'appendix1-p1 甲。',
				'appendix2 [附录二] 费用',
				'appendix2-p1 乙。',
			],
		],
		[
			'a sentence close under the last paragraph, as under any other',
			'1. 一。\n甲。\n\n2. 二。\n乙。',
			['p1 一。', '  甲。', 'p2 二。', '  乙。'],
		],
		[
			'或 between items',
			'1. 建议：\n\n(a) 甲；\n\n或\n\n(b) 乙。\n\n2. 二。',
			['p1 建议：', 'p1-a 甲；', '  或', 'p1-b 乙。', 'p2 二。'],
		],
		[
			'a sentence between items',
			'1. 建议：\n\n(a) 甲；\n\n其费用由预算承担。\n\n(b) 乙。\n\n2. 二。',
			['p1 建议：', 'p1-a 甲；', '  其费用由预算承担。', 'p1-b 乙。', 'p2 二。'],
		],
		[
			'articles under a lead-in',
			'1. 案文如下：\n\n第一条\n\n凡会员国应采取措施。\n\n第二条\n\n本公约不适用于海员。\n\n2. 二。',
			[
				'p1 案文如下：',
				'  第一条',
				'  凡会员国应采取措施。',
				'  第二条',
				'  本公约不适用于海员。',
				'p2 二。',
			],
		],
		[
			'an article as the rest of a sentence',
			'1. 理事会注意到公约第一条和\n\n第二条\n\n规定了这项义务。\n\n2. 二。',
			['p1 理事会注意到公约第一条和第二条规定了这项义务。', 'p2 二。'],
		],
		[
			'articles of a regulation, with lists',
			'1. 一。\n\n附录\n\n会议室规则\n\n第一条\n\n会议室按下列次序分配：\n\n(a) 甲；\n\n(b) 乙。\n\n第二条\n\n申请以书面形式提出。',
			[
				'p1 一。',
				'appendix [附录] 会议室规则',
				'appendix-h1 第一条',
				'appendix-text1 会议室按下列次序分配：',
				'appendix-text1-a 甲；',
				'appendix-text1-b 乙。',
				'appendix-h2 第二条',
				'appendix-text2 申请以书面形式提出。',
			],
		],
		[
			'a name over a sentence, before a number',
			'1. 一。\n\n后续工作\n\n秘书处将提交报告。\n\n2. 二。',
			['p1 一。', 'h1 后续工作', 'text1 秘书处将提交报告。', 'p2 二。'],
		],
		[
			'a broken sentence that a list leads to',
			'1. 建议：\n\n(a) 甲；\n\n(b) 乙。\n\n秘书处将在下届会议上提交报告\n\n说明会议室的使用情况以及\n\n各方意见。\n\n2. 二。',
			[
				'p1 建议：',
				'p1-a 甲；',
				'p1-b 乙。',
				'  秘书处将在下届会议上提交报告说明会议室的使用情况以及各方意见。',
				'p2 二。',
			],
		],
		[
			'who signs a letter, on lines of their own',
			'1. 来信如下：\n\n尊敬的总干事先生：\n\n我国政府同意承办会议。\n\n外交部长\n甲先生\n\n2. 二。',
			[
				'p1 来信如下：',
				'  尊敬的总干事先生：',
				'  我国政府同意承办会议。',
				'  外交部长',
				'  甲先生',
				'p2 二。',
			],
		],
		[
			'references at the end',
			'1. 一。\n\n参考文献\n\n劳工组织。2019年。《百年宣言》。日内瓦。',
			['p1 一。', 'h1 参考文献', 'text1 劳工组织。2019年。《百年宣言》。日内瓦。'],
		],
		[
			'abbreviations before the first paragraph, with tabs',
			'缩略语\n\nILO\t国际劳工组织\nUN\t联合国\n\n1. 一。',
			['h1 缩略语', 'table1', 'ILO | 国际劳工组织', 'UN | 联合国', 'p1 一。'],
		],
		[
			'abbreviations with a space',
			'缩略语\n\nILO 国际劳工组织\n\nUN 联合国\n\n1. 一。',
			['h1 缩略语', 'text1 ILO 国际劳工组织', 'text2 UN 联合国', 'p1 一。'],
		],
		[
			'contents without pages',
			'目录\n\n导言\n\n背景\n\n导言\n\n1. 一。\n\n背景\n\n2. 二。',
			['h1 导言', 'p1 一。', 'h2 背景', 'p2 二。'],
		],
		[
			'contents with pages behind a space',
			'目录\n\n导言 1\n\n背景 2\n\n导言\n\n1. 一。\n\n背景\n\n2. 二。',
			['h1 导言', 'p1 一。', 'h2 背景', 'p2 二。'],
		],
		[
			'contents with leaders and one entry on two lines',
			'目录\n\n导言 ..... 1\n会议室的使用\n情况 ..... 2\n\n导言\n\n1. 一。\n\n会议室的使用情况\n\n2. 二。',
			['h1 导言', 'p1 一。', 'h2 会议室的使用情况', 'p2 二。'],
		],
		[
			'the title at the head of a page, in mid-sentence',
			'1. 劳工局提出了建议，并请\n\n关于会议室使用规则的报告\n\n各国政府提交意见。\n\n2. 二。',
			['p1 劳工局提出了建议，并请各国政府提交意见。', 'p2 二。'],
		],
		[
			'a formula',
			'1. 费用按公式计算。\n\nC = a × b + c\n\n其中 a 为人数。\n\n2. 二。',
			['p1 费用按公式计算。', '  C = a × b + c', '  其中 a 为人数。', 'p2 二。'],
		],
		[
			'place and day between paragraphs',
			'1. 一。\n\n日内瓦，2023年3月1日\n\n2. 二。',
			['p1 一。', '  日内瓦，2023年3月1日', 'p2 二。'],
		],
		[
			'the name of a section with a colon',
			'1. 一。\n\n结论：\n\n2. 二。',
			['p1 一。', 'h1 结论：', 'p2 二。'],
		],
		[
			'a row alone under a lead-in',
			'1. 支出如下：\n\n讲习班\t120\n\n2. 二。',
			['p1 支出如下：', '  讲习班\t120', 'p2 二。'],
		],
		[
			'a decimal figure in a sentence',
			'1. 费用为\n1.3 亿美元。\n2. 二。',
			['p1 费用为1.3 亿美元。', 'p2 二。'],
		],
		[
			'fractions that a list names',
			'1. 比例如下：\n5/10\n7/10\n2. 二。',
			['p1 比例如下：', '  5/10', '  7/10', 'p2 二。'],
		],
		[
			'a number with a small letter in a quotation',
			'1. 规则规定：\n1a. 插入。\n2. 二。',
			['p1 规则规定：', '  1a. 插入。', 'p2 二。'],
		],
		[
			'the number of a page with the count of all',
			'1. 一。\n\n第 2 页，共 10 页\n\n2. 二。\n\n第 3 页/共 10 页\n\n3. 三。',
			['p1 一。', 'p2 二。', 'p3 三。'],
		],
		[
			'pages that a list names',
			'1. 见下列各页：\n第 5 页，共 3 段\n2. 二。',
			['p1 见下列各页：', '  第 5 页，共 3 段', 'p2 二。'],
		],
		[
			'a section with a sign and a Roman number between a lead-in and a number',
			'► IX. 背景\n\n1. 促请企业：\n\n► X. 工商企业与人权\n\n2. 二。',
			['h1 IX. 背景', 'p1 促请企业：', 'h2 X. 工商企业与人权', 'p2 二。'],
		],
		[
			'the same with the sign of Markdown',
			'## IX. 背景\n\n1. 促请企业：\n\n## X. 工商企业与人权\n\n2. 二。',
			['h1 IX. 背景', 'p1 促请企业：', 'h2 X. 工商企业与人权', 'p2 二。'],
		],
		[
			'a table before the first paragraph',
			'项目\t2022 年\n甲\t1\n乙\t2\n\n1. 一。',
			['table1', '*项目 | *2022 年', '甲 | 1', '乙 | 2', 'p1 一。'],
		],
		[
			'two paragraphs of one number, broken at a width',
			`1. ${LONG}\n\n${LONG}\n\n2. ${LONG}`,
			[`p1 ${LONG}`, `  ${LONG}`, `p2 ${LONG}`].map((text) => text.replaceAll('\n', '')),
		],
	])('%s', (_name, body, expected) => {
		expect(outline(paper(body))).toEqual(expected);
	});
});

const DECISION =
	'理事会\n第 347 届会议，2023 年 3 月，日内瓦\ndec-GB.347/INS/7\n\n关于会议室使用规则的决定\n\n';

test.each<[name: string, text: string, title: string, expected: string[]]>([
	[
		'a decision whose lead-in ends in a comma',
		`${DECISION}理事会根据其主席团的建议，\n\n(a) 核准规则；\n\n(b) 请总干事公布规则。\n`,
		'关于会议室使用规则的决定',
		['text1 理事会根据其主席团的建议，', 'text1-a 核准规则；', 'text1-b 请总干事公布规则。'],
	],
	[
		'a decision in one sentence, broken at the width of a page',
		`${DECISION}理事会核准了规则，并请总干事在实施规则时考虑讨论期间提出的\n指导意见。\n`,
		'关于会议室使用规则的决定',
		['text1 理事会核准了规则，并请总干事在实施规则时考虑讨论期间提出的指导意见。'],
	],
	[
		'a report of the Secretary-General, with its summary',
		'联合国\n大会\nA/77/123\nDistr.: General\n5 January 2022\nChinese\nOriginal: English\n\n第七十七届会议\n议程项目 20\n\n可持续发展\n\n秘书长的报告\n\n摘要\n\n本报告说明会议室的使用情况。\n\n一. 导言\n\n1. 一。\n',
		'可持续发展',
		['h1 摘要', 'text1 本报告说明会议室的使用情况。', 'h2 一. 导言', 'p1 一。'],
	],
	[
		'a paper of UNIDO, whose distribution stands behind the agenda item',
		'工业发展理事会\n第五十届会议\n2022 年 11 月 21 日至 23 日，维也纳\n临时议程项目 5\nIDB.50/5\n分发：普遍\n原文：英文\n\n年度报告\n\n总干事的报告\n\n1. 一。\n',
		'年度报告',
		['p1 一。'],
	],
	[
		'a report to the Conference',
		'国际劳工大会\n第 107 届会议，2018 年\nILC.107/IV\n报告四\n\n社会对话和三方机制\n\n1. 一。\n',
		'社会对话和三方机制',
		['p1 一。'],
	],
])('%s', (_name, text, title, expected) => {
	expect(readPaper(text).document?.metadata.title.value).toBe(title);
	expect(outline(text)).toEqual(expected);
});

test('a field of the summary behind a list is no heading', () => {
	const { document } = readPaper(
		paper(
			'文件目的\n\n请理事会：\n\n(a) 核准规则；\n\n(b) 公布规则。\n\n作者单位：秘书处\n\n1. 一。',
		),
	);
	expect(document?.metadata.authorUnit?.value).toBe('秘书处');
	expect(document?.body.map(({ fragment }) => fragment)).toEqual(['p1']);
});
