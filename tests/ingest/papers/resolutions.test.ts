import { expect, test } from 'vitest';
import { outline, paper, readPaper } from './read-paper.ts';

const TITLE = '76/243. 刑事法庭余留事项国际处理机制经费的筹措';

/** Returns a resolution of the United Nations with its whole first page. */
const resolution = (body: string, { symbol = 'A/RES/76/243', item = '议程项目148' } = {}) =>
	[
		...['联合国', symbol, '大会', 'Distr.: General', '5 January 2022', '第七十六届会议', item],
		'经费的筹措',
		'2021年12月24日大会决议',
		'[根据第五委员会的报告 (A/76/632，第7段)]',
		TITLE,
		body,
	].join('\n\n') + '\n';

const BODY = '大会，\n\n回顾其以前的决议，\n\n1. 表示注意到报告；\n\n2. 请秘书长执行。';
const READ = [
	'text1 大会，',
	'text2 回顾其以前的决议，',
	'p1 表示注意到报告；',
	'p2 请秘书长执行。',
];

test.each([
	['议程项目148', 'one item'],
	['议程项目139和151', 'two items'],
	['议程项目20 (b)', 'an item of an item'],
	['议程项目13和75(a)', 'both'],
])('%s: the first page of a resolution with %s is no text of it', (item, _reason) => {
	const { document } = readPaper(resolution(BODY, { item }));
	expect(outline(resolution(BODY, { item }))).toEqual(READ);
	expect(document?.metadata.title.value).toBe(TITLE);
	expect(document?.genre).toBe('resolution');
});

test.each([
	['A/RES/76/243', 'un/a/res/76/243', 'no letter'],
	['A/RES/75/290 B', 'un/a/res/75/290b', 'a letter'],
	['A/RES/77/256 A-B', 'un/a/res/77/256ab', 'two letters'],
	['A/RES/S-32/1', 'un/a/res/s-32/1', 'a special session'],
])('%s is %s: %s', (symbol, id, _reason) => {
	expect(readPaper(resolution(BODY, { symbol })).document?.id).toBe(id);
});

const annex = '\n\n附件\n\n一项原则\n\n1. 一。';

test.each<[name: string, body: string, expected: string[]]>([
	[
		'sitting and day under the text, before an annex',
		`${BODY}\n\n第54次全体会议(续会)\n\n2021年12月24日${annex}`,
		[...READ, 'annex [附件] 一项原则', 'annex-p1 一。'],
	],
	[
		'on one line',
		`${BODY}\n\n第54次全体会议 2021年12月24日${annex}`,
		[...READ, 'annex [附件] 一项原则', 'annex-p1 一。'],
	],
	[
		'a day without a sitting is text',
		`${BODY}\n\n2021年12月24日${annex}`,
		[...READ, 'text3 2021年12月24日', 'annex [附件] 一项原则', 'annex-p1 一。'],
	],
	[
		'a sitting inside the text is text',
		'大会，\n\n1. 甲；\n\n第54次全体会议\n\n2. 乙。',
		['text1 大会，', 'p1 甲；', 'h1 第54次全体会议', 'p2 乙。'],
	],
	[
		'a letter under the title belongs to it, with a note of its own',
		`B¹\n\n¹ 第75/257号决议。\n\n${BODY.replace('决议，', '决议，²\n\n² 第75/249号决议。')}`,
		[
			'text1 大会，',
			'text2 回顾其以前的决议，⟦2⟧',
			...READ.slice(2),
			'fn1 第75/257号决议。',
			'fn2 第75/249号决议。',
		],
	],
	[
		'the comma behind the body that speaks may be lost',
		'大会\n\n认可本决议所附的宣言。',
		['text1 大会', 'text2 认可本决议所附的宣言。'],
	],
	[
		'items with numbers in brackets of one character',
		'大会，\n\n1. 决定：\n\n㈠ 甲；\n\n㈡ 乙。',
		['text1 大会，', 'p1 决定：', 'p1-1 甲；', 'p1-2 乙。'],
	],
	[
		'marks of direction before numbers',
		'大会，\n\n\u200E1.\u200E 甲；\n\n\u200E2. 乙。',
		['text1 大会，', 'p1 \u200E 甲；', 'p2 乙。'],
	],
])('a resolution: %s', (_name, body, expected) => {
	expect(outline(resolution(body))).toEqual(expected);
});

test.each<[name: string, body: string, expected: string[]]>([
	[
		'headings over headings, without any sign',
		'1. 一。\n\n推进法治\n\n诉诸司法\n\n2. 二。',
		['p1 一。', 'h1 推进法治', 'h2 诉诸司法', 'p2 二。'],
	],
	[
		'parts and sections of a budget over their titles',
		'1. 一。\n\n第一编\n\n通盘决策\n\n第29C款\n\n信息厅\n\n2. 二。',
		['p1 一。', 'h1 第一编', 'h2 通盘决策', 'h3 第29C款', 'h4 信息厅', 'p2 二。'],
	],
	[
		'a heading with a capital letter',
		'1. 一。\n\nA. 养恤金行政管理局\n\n2. 二。',
		['p1 一。', 'h1 A. 养恤金行政管理局', 'p2 二。'],
	],
	[
		'choices with capital letters are no headings',
		'1. 有两种方案：\n\nA. 甲方案\n\nB. 乙方案\n\n2. 二。',
		['p1 有两种方案：', '  A. 甲方案', '  B. 乙方案', 'p2 二。'],
	],
	[
		'one such line under a lead-in stops',
		'1. 审议下列问题：\n\nA. 预算\n\n2. 二。',
		['heading-or-text at line 15'],
	],
	[
		'two short lines under a lead-in are a list',
		'1. 包括：\n\n甲国\n\n乙国\n\n2. 二。',
		['p1 包括：', '  甲国', '  乙国', 'p2 二。'],
	],
	[
		'but stop in a paper with many headings of the kind',
		'1. 一。\n\n甲\n\n2. 二。\n\n乙\n\n3. 三。\n\n丙\n\n4. 我们采取以下行动：\n\n推进法治\n\n诉诸司法\n\n5. 五。',
		['heading-or-text at line 27'],
	],
	[
		'a heading over a sentence that leads in the next numbers',
		'1. 一。\n\n行动呼吁\n\n因此，我们承诺：\n\n2. 二。',
		['p1 一。', 'h1 行动呼吁', 'text1 因此，我们承诺：', 'p2 二。'],
	],
	[
		'a lead-in over a number is no block of the paragraph above',
		'1. 一。\n\n为了落实本宣言：\n\n2. 二。',
		['p1 一。', 'text1 为了落实本宣言：', 'p2 二。'],
	],
	[
		'rows that begin or end with empty cells',
		'1. 一。\n\n\t毛额\t净额\n\t(美元)\t\n批款\t97\t89\n其中：\t\n2. 二。'.replace(
			'其中：\t',
			'其中：\t\t',
		),
		[
			'p1 一。',
			'table1',
			'* | *毛额 | *净额',
			' | (美元) | ',
			'批款 | 97 | 89',
			'其中： |  | ',
			'p2 二。',
		],
	],
	[
		'lines set in by a tab are no rows',
		'1. 一。\n\n\t甲乙丙。\n\t丁戊己。\n\n2. 二。',
		['p1 一。', '  甲乙丙。', '  丁戊己。', 'p2 二。'],
	],
	[
		'a long title of a part',
		`1. 一。\n\n附件\n\n审查大会关于${'论坛形式和组织方面问题的'.repeat(5)}决议的执行情况\n\n1. 一。`,
		[
			'p1 一。',
			`annex [附件] 审查大会关于${'论坛形式和组织方面问题的'.repeat(5)}决议的执行情况`,
			'annex-p1 一。',
		],
	],
])('%s', (_name, body, expected) => {
	expect(outline(paper(body))).toEqual(expected);
});
