import { expect, test } from 'vitest';
import { outline, paper, readPaper } from './read-paper.ts';

test.each<[name: string, body: string, expected: string[]]>([
	[
		'a sentence under a heading has an address',
		'导言\n\n本文件由两个部分组成。\n\n1. 劳工局提出了建议。',
		['h1 导言', 'text1 本文件由两个部分组成。', 'p1 劳工局提出了建议。'],
	],
	[
		'a decision without numbers is one text with its items',
		'理事会：\n\n(a) 核准会议室使用规则；\n\n(b) 请总干事公布这些规则。',
		['text1 理事会：', 'text1-a 核准会议室使用规则；', 'text1-b 请总干事公布这些规则。'],
	],
	[
		'an obituary is texts under its heading',
		'► 甲先生\n\n甲先生曾任副理事。\n\n甲先生推动了工作。\n\n► 决定草案\n\n1. 理事会向甲先生致以敬意。',
		[
			'h1 甲先生',
			'text1 甲先生曾任副理事。',
			'text2 甲先生推动了工作。',
			'h2 决定草案',
			'p1 理事会向甲先生致以敬意。',
		],
	],
	[
		'rows parted by tabs',
		'1. 支出如下：\n项目\t2022 年\n讲习班\t120\n出版物\t40\n2. 二。',
		['p1 支出如下：', 'table1', '*项目 | *2022 年', '讲习班 | 120', '出版物 | 40', 'p2 二。'],
	],
	[
		'rows parted by wide spaces, with a caption',
		'1. 表 1 列出了支出。\n\n表 1. 支出(千美元)\n\n  项目      2022 年    2023 年\n  讲习班      120        95\n\n2. 二。',
		[
			'p1 表 1 列出了支出。',
			'table1 表 1. 支出(千美元)',
			'*项目 | *2022 年 | *2023 年',
			'讲习班 | 120 | 95',
			'p2 二。',
		],
	],
	[
		'rows of Markdown, with an empty cell',
		'1. 一。\n\n| 会议室 | 座位 |\n|---|---|\n| 一号 |  |\n\n2. 二。',
		['p1 一。', 'table1', '*会议室 | *座位', '一号 |', 'p2 二。'].map((line) =>
			line === '一号 |' ? '一号 | ' : line,
		),
	],
	[
		'two tables in succession are two',
		'1. 一。\n\n表 1. 甲\n\n国\t数\n甲国\t1\n\n表 2. 乙\n\n国\t数\n乙国\t2\n\n2. 二。',
		[
			'p1 一。',
			'table1 表 1. 甲',
			'*国 | *数',
			'甲国 | 1',
			'table2 表 2. 乙',
			'*国 | *数',
			'乙国 | 2',
			'p2 二。',
		],
	],
	['one line with a tab is no table', '1. 一。\n\n2. 二\t三。', ['p1 一。', 'p2 二\t三。']],
	[
		'a box ends at the next number, and a figure keeps its source',
		'1. 见框 1 和图 1。\n\n框 1. 一项试点\n\n某国开展了试点。\n\n试点表明，工作条件有所改善。\n\n2. 二。\n\n图 1. 比例\n\n资料来源：统计数据库。\n\n3. 三。',
		[
			'p1 见框 1 和图 1。',
			'box1 框 1. 一项试点',
			'  某国开展了试点。',
			'  试点表明，工作条件有所改善。',
			'p2 二。',
			'fig1 图 1. 比例',
			'  资料来源：统计数据库。',
			'p3 三。',
		],
	],
	[
		'a letter that is quoted keeps its place and date, and a numbered list its numbers',
		'1. 来信如下：\n\n我国政府同意承办会议。\n\n北京，2023 年 2 月 12 日\n\n2. 案文如下：\n“会议室规则\n1. 会议室由秘书处分配。\n2. 申请以书面形式提出。”\n3. 理事会通过了案文。',
		[
			'p1 来信如下：',
			'  我国政府同意承办会议。',
			'  北京，2023 年 2 月 12 日',
			'p2 案文如下：',
			'  “会议室规则',
			'  1. 会议室由秘书处分配。',
			'  2. 申请以书面形式提出。”',
			'p3 理事会通过了案文。',
		],
	],
	[
		'symbols and figures on lines of their own are text',
		'1. 一并阅读：\n\nGB.347/POL/1\n\nGB.347/POL/2\n\n2. 表决结果如下：\n\n赞成票\n\n45\n\n反对票\n\n50\n\n3. 三。',
		[
			'p1 一并阅读：',
			'  GB.347/POL/1',
			'  GB.347/POL/2',
			'p2 表决结果如下：',
			'  赞成票',
			'  45',
			'  反对票',
			'  50',
			'p3 三。',
		],
	],
	[
		'a text behind the draft decision stops, since it may be anything',
		'1. 一。\n\n决定草案\n\n2. 理事会核准规则。\n\n另一段文字。\n\n3. 三。',
		['text-after-decision at line 19'],
	],
	[
		'a line that names where the words are from is no doubt',
		'1. 一。\n\n决定草案\n\n2. 理事会核准规则。\n\n(GB.347/INS/4，第 5 段)',
		['p1 一。', 'h1 决定草案', 'p2 理事会核准规则。', '  (GB.347/INS/4，第 5 段)'],
	],
	[
		'numbers without a point stop',
		'导言\n1 劳工局提出了建议。\n2 秘书处将分配会议室。',
		['number-unread at line 14'],
	],
	[
		'decimal numbers are those of paragraphs put in',
		'一、导言\n1.1 劳工局提出了建议。\n1.2 秘书处将分配会议室。\n二、费用\n2.1 费用由经常预算承担。',
		[
			'h1 一、导言',
			'p1.1 劳工局提出了建议。',
			'p1.2 秘书处将分配会议室。',
			'h2 二、费用',
			'p2.1 费用由经常预算承担。',
		],
	],
	[
		'paragraphs put in later have addresses of their own',
		'1. 一。\n2. 二。\n2A. 新增的一段。\n2 bis. 又一段。\n2之三. 再一段。\n3. 三。\n3.1 三之一。',
		[
			'p1 一。',
			'p2 二。',
			'p2a 新增的一段。',
			'p2bis 又一段。',
			'p2ter 再一段。',
			'p3 三。',
			'p3.1 三之一。',
		],
	],
	[
		'a figure with a point at the beginning of a line is none',
		'1. 会费增加了\n2.5 亿美元。\n\n2. 二。',
		['p1 会费增加了2.5 亿美元。', 'p2 二。'],
	],
	[
		'items with other labels',
		'1. 劳工局建议：\na. 按周分配；\nb. 按组分配：\ni. 工人组；\nii. 雇主组。\n2. 另有意见：\n1) 提前申请；\n2) 书面申请。',
		[
			'p1 劳工局建议：',
			'p1-a 按周分配；',
			'p1-b 按组分配：',
			'p1-b-i 工人组；',
			'p1-b-ii 雇主组。',
			'p2 另有意见：',
			'p2-1 提前申请；',
			'p2-2 书面申请。',
		],
	],
	[
		'headings without blank lines round them',
		'导言\n1. 劳工局提出了建议。\n对预算的影响\n2. 费用由经常预算承担。\n成员国的意见\n3. 各国政府表示支持\n后续工作\n4. 劳工局将编写报告。',
		[
			'h1 导言',
			'p1 劳工局提出了建议。',
			'h2 对预算的影响',
			'p2 费用由经常预算承担。',
			'h3 成员国的意见',
			'p3 各国政府表示支持',
			'h4 后续工作',
			'p4 劳工局将编写报告。',
		],
	],
	[
		'a heading over a sentence, behind the last item of a list',
		'1. 劳工局建议：\n(a) 按周分配；\n(b) 按组分配。\n\n二、费用\n\n费用由经常预算承担。\n\n2. 二。\n\n3. 另有：\n- 甲。\n\n成员国的意见\n\n各国政府表示支持。\n\n4. 四。',
		[
			'p1 劳工局建议：',
			'p1-a 按周分配；',
			'p1-b 按组分配。',
			'h1 二、费用',
			'text1 费用由经常预算承担。',
			'p2 二。',
			'p3 另有：',
			'p3-1 甲。',
			'h2 成员国的意见',
			'text2 各国政府表示支持。',
			'p4 四。',
		],
	],
	[
		'but not behind an item that another follows, nor in what a colon leads in',
		'1. 来信如下：\n\n我国政府表示支持。\n\n二、费用\n\n费用由我国承担。\n\n2. 二。',
		['p1 来信如下：', '  我国政府表示支持。', '  二、费用', '  费用由我国承担。', 'p2 二。'],
	],
	[
		'short lines behind a list that a colon leads in may be either, and stop',
		'1. 来信如下：\n(a) 甲。\n\n此致\n\n外交部长\n\n2. 二。',
		['heading-or-text at line 16'],
	],
	[
		'so does a numeral behind an item that goes on',
		'1. 建议：\n(a) 甲；\n\n二、费用\n\n费用由预算承担。\n\n2. 二。',
		['heading-or-text at line 16'],
	],
	[
		'so does a short line alone over a sentence, behind an item without an end',
		'1. 建议：\n\n- 甲\n\n- 乙\n\n后续工作\n\n秘书处将提交报告。\n\n2. 二。',
		['heading-or-text at line 19'],
	],
	[
		'but not the rest of an item that a page broke, which ends it',
		'1. 建议：\n\n- 甲；\n\n- 乙的\n\n能力。\n\n2. 二。',
		['p1 建议：', 'p1-1 甲；', 'p1-2 乙的能力。', 'p2 二。'],
	],
	[
		'one such line in an open sentence stops',
		'1. 劳工局提出了建议。\n\n2. 各国政府表示支持\n\n后续工作\n\n3. 劳工局将编写报告。',
		['heading-or-text at line 17'],
	],
])('%s', (_name, body, expected) => {
	expect(outline(paper(body))).toEqual(expected);
});

test('a resolution has its number in the title, a preamble of texts, and paragraphs', () => {
	const text =
		'A/RES/99/1\n\n第九十九届会议\n议程项目 7\n\n大会决议\n\n99/1. 会议室的使用\n\n大会，\n\n回顾其以前关于会议室的各项决议，\n\n1. 核准会议室使用规则；\n\n2. 请秘书长公布这些规则。\n';
	expect(outline(text)).toEqual([
		'text1 大会，',
		'text2 回顾其以前关于会议室的各项决议，',
		'p1 核准会议室使用规则；',
		'p2 请秘书长公布这些规则。',
	]);
	const { document } = readPaper(text);
	expect(document?.genre).toBe('resolution');
	expect(document?.id).toBe('un/a/res/99/1');
	expect(document?.metadata.title.value).toBe('99/1. 会议室的使用');
});

const MINUTES = `GB.347/PV

理事会

第 347 届会议，2023 年 3 月，日内瓦

理事会第 347 届会议记录

机构部分

`;

test('minutes have headings with numbers beside paragraphs with numbers', () => {
	const text = `${MINUTES}1. 批准上届会议记录\n(GB.347/INS/1)\n\n决定\n\n1. 理事会批准了记录。\n\n(GB.347/INS/1，第 2 段)\n\n4. 关于合作的最新情况\n\n2. **工人发言人**欢迎本文件。\n\n3. 雇主发言人询问：\n\n“将如何衡量成果？”\n\n会议于下午 6 时休会。\n`;
	expect(outline(text)).toEqual([
		'h1 机构部分',
		'h2 1. 批准上届会议记录',
		'text1 (GB.347/INS/1)',
		'h3 决定',
		'p1 理事会批准了记录。',
		'  (GB.347/INS/1，第 2 段)',
		'h4 4. 关于合作的最新情况',
		'p2 工人发言人欢迎本文件。',
		'p3 雇主发言人询问：',
		'  “将如何衡量成果？”',
		'text2 会议于下午 6 时休会。',
	]);
});

test('an agenda has no paragraphs, since its numbers begin anew', () => {
	const text =
		'GB.347/议程\n\n理事会\n\n第 347 届会议，2023 年 3 月，日内瓦\n\n议程\n\n机构部分\n\n1. 批准记录\n\n2. 大会的议程\n\n2.1. 未来各届大会\n\n政策制定部分\n\n1. 体面劳动\n';
	const { document } = readPaper(text);
	expect(document?.id).toBe('gb/347/agenda');
	expect(document?.genre).toBe('agenda');
	expect(outline(text)).toEqual([
		'h1 机构部分',
		'text1 1. 批准记录',
		'text2 2. 大会的议程',
		'text3 2.1. 未来各届大会',
		'h2 政策制定部分',
		'text4 1. 体面劳动',
	]);
});

const wrap = (text: string) => text.match(/.{1,36}/gu)?.join('\n') ?? '';
const LONG = wrap(
	'会议室由秘书处按周分配，申请以书面形式提出，并说明会议的日期、与会人数和所需的设备。'.repeat(3),
);

test.each<[name: string, body: string, expected: string[]]>([
	[
		'a short heading ends before text that fills the width',
		`一. 背景\n\n${LONG}\n\n1. ${LONG}\n\n2. ${LONG}`,
		['h1 一. 背景', 'text1 会', 'p1 会', 'p2 会'],
	],
	[
		'one that fills the width goes on',
		`一. ${'会议室的使用情况'.repeat(4)}机遇的\n最新情况\n\n1. ${LONG}\n\n2. ${LONG}`,
		[`h1 一. ${'会议室的使用情况'.repeat(4)}机遇的最新情况`, 'p1 会', 'p2 会'],
	],
	[
		'of two full lines the second may be either',
		`一. ${'会议室的使用情况'.repeat(4)}机遇\n${LONG}\n\n1. ${LONG}\n\n2. ${LONG}`,
		['heading-or-text at line 14'],
	],
])('in text broken at a width, %s', (_name, body, expected) => {
	const found = outline(paper(body)).map((line) => line.replace(/(?<=^\S+ 会).*$/u, ''));
	expect(found).toEqual(expected);
});
