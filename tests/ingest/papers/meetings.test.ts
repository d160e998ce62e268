import { describe, expect, test } from 'vitest';
import { outline } from './read-paper.ts';

const SESSION = '理事会\n\n第 347 届会议，2023 年 3 月，日内瓦';

const minutes = (body: string) => `GB.347/PV\n\n${SESSION}\n\n理事会第 347 届会议记录\n\n${body}\n`;

describe('minutes with the number of each item of the agenda on a line of its own', () => {
	test.each<[name: string, body: string, expected: string[]]>([
		[
			'the item and its name are headings, under every section',
			'机构部分\n\n第一项议程\n\n批准上届会议记录\n\n(GB.347/INS/1)\n\n1. 一。\n\n第二项议程\n\n大会的议程\n\n2. 二。\n\n政策制定部分\n\n第一项议程\n\n体面劳动\n\n3. 三。',
			[
				'h1 机构部分',
				'h2 第一项议程',
				'h3 批准上届会议记录',
				'text1 (GB.347/INS/1)',
				'p1 一。',
				'h4 第二项议程',
				'h5 大会的议程',
				'p2 二。',
				'h6 政策制定部分',
				'h7 第一项议程',
				'h8 体面劳动',
				'p3 三。',
			],
		],
		[
			'a name close under the item, and a paper close under the name',
			'机构部分\n\n议程项目 3\n批准上届会议记录\n(GB.347/INS/3)\n\n1. 一。',
			['h1 机构部分', 'h2 议程项目 3', 'h3 批准上届会议记录', 'text1 (GB.347/INS/3)', 'p1 一。'],
		],
		[
			'a sentence under an item is no name',
			'机构部分\n\n第一项议程\n\n理事会批准了记录。\n\n1. 一。',
			['h1 机构部分', 'h2 第一项议程', 'text1 理事会批准了记录。', 'p1 一。'],
		],
		[
			'items that a paragraph lists are its text',
			'机构部分\n\n1. 主席说，还要讨论：\n\n第二项议程\n\n第三项议程\n\n2. 理事会同意。',
			['h1 机构部分', 'p1 主席说，还要讨论：', '  第二项议程', '  第三项议程', 'p2 理事会同意。'],
		],
		[
			'a name on two lines may be a name and a text',
			'机构部分\n\n第一项议程\n\n国际劳工组织\n百年宣言的后续\n\n1. 一。',
			['heading-or-text at line 13'],
		],
		[
			'an item in mid-sentence',
			'机构部分\n\n1. 理事会讨论了本届会议的\n\n第一项议程\n\n的最后一部分。',
			['heading-or-text at line 13', 'heading-or-text at line 13'],
		],
		[
			'without a section before it, an item may be that of the paper',
			'第一项议程\n\n批准上届会议记录\n\n1. 一。',
			['front-line-unknown at line 7'],
		],
	])('%s', (_name, body, expected) => {
		expect(outline(minutes(body))).toEqual(expected);
	});
});

const issued = (symbol: string, body: string) =>
	`${symbol}\n\n${SESSION}\n\n机构部分\n\nINS\n\n第七项议程\n\n关于会议室使用规则的报告\n\n${body}\n`;

describe('the paragraphs that an addendum puts into its paper', () => {
	test.each<[name: string, symbol: string, body: string, expected: string[]]>([
		[
			'begin behind any paragraph, and again behind a later one',
			'GB.347/INS/7(Add.1)',
			'12 bis. 一。\n\n12 ter. 二。\n\n15 bis. 三。',
			['p12bis 一。', 'p12ter 二。', 'p15bis 三。'],
		],
		[
			'stand behind a line that says where they belong',
			'GB.347/INS/7(Add.1)',
			'在第 12 段之后增加以下各段：\n\n12A. 一。\n\n12B. 二。',
			['text1 在第 12 段之后增加以下各段：', 'p12a 一。', 'p12b 二。'],
		],
		[
			'begin with the first that is put in',
			'GB.347/INS/7(Add.1)',
			'12 ter. 一。',
			['paragraph-sequence at line 15'],
		],
		[
			'go on with later paragraphs only',
			'GB.347/INS/7(Add.1)',
			'12 bis. 一。\n\n11 bis. 二。',
			['paragraph-sequence at line 17'],
		],
		[
			'are not those of an addendum with numbers of its own',
			'GB.347/INS/7(Add.1)',
			'1. 一。\n\n12 bis. 二。',
			['paragraph-sequence at line 17'],
		],
		[
			'are not those of an appendix to it',
			'GB.347/INS/7(Add.1)',
			'12 bis. 一。\n\n附录\n\n13 bis. 二。',
			['paragraph-sequence at line 19'],
		],
		[
			'are none of a paper that adds nothing to another',
			'GB.347/INS/7(Rev.1)',
			'在第 12 段之后增加以下各段：\n\n12 bis. 一。',
			['paragraph-sequence at line 17'],
		],
		[
			'may be named in mid-sentence',
			'GB.347/INS/7(Add.1)',
			'12 bis. 另见第\n13 bis. 段。',
			['number-in-sentence at line 16'],
		],
	])('%s', (_name, symbol, body, expected) => {
		expect(outline(issued(symbol, body))).toEqual(expected);
	});
});
