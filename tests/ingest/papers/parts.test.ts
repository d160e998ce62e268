import { expect, test } from 'vitest';
import { outline, paper, readPaper } from './read-paper.ts';

test.each<[name: string, body: string, expected: string[]]>([
	[
		'an appendix ends the draft decision',
		'导言\n1. 劳工局提出了建议。\n\n决定草案\n2. 理事会核准附录一所载的规则。\n\n附录一\n\n会议室使用规则\n\n会议室由秘书处分配。\n\n申请以书面形式提出。',
		[
			'h1 导言',
			'p1 劳工局提出了建议。',
			'h2 决定草案',
			'p2 理事会核准附录一所载的规则。',
			'appendix1 [附录一] 会议室使用规则',
			'appendix1-text1 会议室由秘书处分配。',
			'appendix1-text2 申请以书面形式提出。',
		],
	],
	[
		'an annex, its number in digits',
		'1. 劳工局提出了建议。\n\n附件 1\n\n会议室由秘书处分配。',
		['p1 劳工局提出了建议。', 'annex1 [附件 1]', 'annex1-text1 会议室由秘书处分配。'],
	],
	[
		'the only one has no number, and its title stands behind the label',
		'1. 劳工局提出了建议。\n\n附录：会议室使用规则\n\n1. 会议室由秘书处分配。\n2. 申请以书面形式提出。',
		[
			'p1 劳工局提出了建议。',
			'appendix [附录] 会议室使用规则',
			'appendix-p1 会议室由秘书处分配。',
			'appendix-p2 申请以书面形式提出。',
		],
	],
	[
		'numbers and notes of two appendices count for themselves',
		'1. 一。¹\n\n¹ 甲。\n\n附录一\n\n1. 二。¹\n\n¹ 乙。\n\n附录 II\n\n1. 三。',
		[
			'p1 一。⟦1⟧',
			'fn1 甲。',
			'appendix1 [附录一]',
			'appendix1-p1 二。⟦1⟧',
			'appendix1-fn1 乙。',
			'appendix2 [附录 II]',
			'appendix2-p1 三。',
		],
	],
	[
		'a note behind the appendix belongs to where its mark is',
		'1. 一。¹\n\n附录\n\n规则如下。\n\n¹ 甲。',
		['p1 一。⟦1⟧', 'fn1 甲。', 'appendix [附录]', 'appendix-text1 规则如下。'],
	],
	[
		'where numbers begin anew under each article they are no addresses',
		'1. 一。\n\n附录一\n\n议事规则\n\n第 1 条\n会议的组成\n\n1. 代表团由四名代表组成。\n2. 代表可由顾问陪同。\n\n第 2 条\n议程\n\n1. 理事会确定议程。',
		[
			'p1 一。',
			'appendix1 [附录一] 议事规则',
			'appendix1-h1 第 1 条',
			'appendix1-h2 会议的组成',
			'appendix1-text1 1. 代表团由四名代表组成。',
			'appendix1-text2 2. 代表可由顾问陪同。',
			'appendix1-h3 第 2 条',
			'appendix1-h4 议程',
			'appendix1-text3 1. 理事会确定议程。',
		],
	],
	[
		'a sentence that names an appendix opens none',
		'1. 一。\n\n2. 规则载于\n附录一。\n\n3. 附录所载的规则已获核准。',
		['p1 一。', 'p2 规则载于附录一。', 'p3 附录所载的规则已获核准。'],
	],
	[
		'nor does one that begins with its name',
		'1. 下列文件：\n\n附录一所载的规则。\n\n2. 二。',
		['p1 下列文件：', '  附录一所载的规则。', 'p2 二。'],
	],
	[
		'a label right over its title and table, behind a text that is finished',
		'1. 收入见附录一。\n\n附录一\n2022 年收入\n成员国\t应缴\n甲国\t900\n乙国\t800\n\n附录二\n2022 年支出\n项目\t预算\n差旅\t50\n印刷\t60',
		[
			'p1 收入见附录一。',
			'appendix1 [附录一] 2022 年收入',
			'appendix1-table1',
			'*成员国 | *应缴',
			'甲国 | 900',
			'乙国 | 800',
			'appendix2 [附录二] 2022 年支出',
			'appendix2-table1',
			'*项目 | *预算',
			'差旅 | 50',
			'印刷 | 60',
		],
	],
	[
		'a label with its title right over its first number',
		'1. 一。\n2. 二。\n\n附录一 会议室使用规则\n1. 甲。\n2. 乙。',
		[
			'p1 一。',
			'p2 二。',
			'appendix1 [附录一] 会议室使用规则',
			'appendix1-p1 甲。',
			'appendix1-p2 乙。',
		],
	],
	[
		'labels that a paragraph lists are lines of it',
		'1. 本文件有下列附件：\n\n附录一\n附录二\n\n2. 二。',
		['p1 本文件有下列附件：', '  附录一', '  附录二', 'p2 二。'],
	],
	[
		'a label close to the text above may be a line of it',
		'1. 一。\n附录\n规则全文。',
		['part-or-text at line 14'],
	],
])('%s', (_name, body, expected) => {
	expect(outline(paper(body))).toEqual(expected);
});

test.each([
	['appendix', ['p1 一。', 'appendix [附录]', 'appendix-text1 规则全文。']],
	['block', ['p1 一。', '  附录', '  规则全文。']],
] as const)('the manifest settles that it is %s', (role, expected) => {
	const roles = [
		{ line: 14, begins: '附录', role, reason: '原件如此。' },
		...(role === 'block' ? [{ line: 15, begins: '规则', role, reason: '原件如此。' }] : []),
	];
	expect(outline(paper('1. 一。\n附录\n规则全文。'), { roles })).toEqual(expected);
});

test('an appendix that was issued under a symbol of its own is a document, its label the title', () => {
	const { document } = readPaper(
		`GB.347/INS/5/Appendix I\n\n理事会\n\n第 347 届会议，2023 年 3 月，日内瓦\n\n机构部分\n\nINS\n\n第五项议程\n\n附录一：会议室使用规则\n\n1. 会议室由秘书处分配。\n`,
	);
	expect(document?.id).toBe('gb/347/ins/5/appendix-i');
	expect(document?.metadata.title.value).toBe('附录一：会议室使用规则');
	expect(document?.parts).toEqual([]);
});

test('one without a symbol is refused, and read where the manifest gives the symbol', () => {
	const text = '附录一\n\n会议室使用规则\n\n1. 会议室由秘书处分配。\n2. 申请以书面形式提出。\n';
	expect(outline(text)).toEqual(['metadata at line 0']);
	const { document } = readPaper(text, { facts: { symbol: 'GB.347/INS/5/Appendix I' } });
	expect(document?.id).toBe('gb/347/ins/5/appendix-i');
	expect(document?.metadata.title).toEqual({ value: '附录一 会议室使用规则', origin: 'text' });
	expect(document?.body.map(({ fragment }) => fragment)).toEqual(['p1', 'p2']);
});

test('two parts of one name are an error', () => {
	expect(outline(paper('1. 一。\n\n附录一\n\n甲。\n\n附录 1\n\n乙。'))).toEqual([
		'address-twice at line 19',
	]);
});
