import { describe, expect, test } from 'vitest';
import { findParts } from '../../../src/citations/find/find-parts.ts';

const find = (text: string): string[] =>
	findParts(text).map(
		({ from, to, kind, code, isForeign }) =>
			`${text.slice(from, to)} → ${kind} ${code}${isForeign ? ', of another' : ''}`,
	);

describe('parts of the document at hand', () => {
	test.each<[string, string[], string]>([
		['（成果目标1和2）', ['成果目标1 → outcome 1', '2 → outcome 2'], 'two outcomes'],
		[
			'特别是在成果目标 1、2、4、5 和 7 项下',
			[
				'成果目标 1 → outcome 1',
				'2 → outcome 2',
				'4 → outcome 4',
				'5 → outcome 5',
				'7 → outcome 7',
			],
			'a list; 项下 counts nothing',
		],
		['产出 5.1 和 5.2', ['产出 5.1 → output 5.1', '5.2 → output 5.2'], 'outputs'],
		['保障因素 A 旨在加强', ['保障因素 A → enabler A'], 'an enabler'],
		['见本文件第IV部分。', ['本文件第IV部分 → section IV'], 'a section'],
		['吸收成果领域 1(a) 概述的', ['成果领域 1(a) → area 1(a)'], 'an area with its letter'],
		['图 1 显示，政府', ['图 1 → figure 1'], 'a figure'],
		['工作重点（见下图），', ['下图 → figure next'], 'a figure without a number'],
		['报告附件 A(脚注 8)。', ['脚注 8 → footnote 8'], 'a footnote'],
		['见上文第二节', ['上文第二节 → section 二'], 'a section numbered in Chinese'],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});

describe('what looks like a part', () => {
	test.each<[string, string[], string]>([
		['成果目标 3 和 4 个国家', ['成果目标 3 → outcome 3'], 'a count after the list'],
		['可持续发展目标 8', [], 'a goal of the United Nations'],
		['保障性成果目标 A', [], 'an enabler of an earlier programme'],
		['与《2022-2023 两年期计划和预算》产出指标密切相关', [], 'an indicator without a number'],
		[
			'《2022-2023 两年期计划和预算》产出 1.1',
			['产出 1.1 → output 1.1, of another'],
			'an output of another programme',
		],
		['《国际劳工组织百年宣言》，第 II(xvii)部分', [], 'a part of a declaration'],
		['第一部分', [], 'a part of nothing that is named'],
		['附图 1', [], 'a figure of an annex'],
		['下图书馆', [], 'a library'],
		[
			'产出 1.5 倍',
			['产出 1.5 → output 1.5'],
			'found here; left as text where the document has none',
		],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});
