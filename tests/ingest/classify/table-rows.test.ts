import { describe, expect, test } from 'vitest';
import { formatMarked, readBody } from '../marked-source.ts';

const rolesOf = (text: string) => formatMarked(readBody(text).value);
const rulesOf = (text: string) => readBody(text).findings.map(({ rule, line }) => [rule, line]);

describe('tables between paragraphs', () => {
	test.each([
		['1. 见下表。\n地区\t数\n非洲\t5\n2. 二。', 'cells parted by tabs'],
		['1. 见下表。\n| 地区 | 数 |\n| 非洲 | 5 |\n2. 二。', 'rows of Markdown'],
		['1. 见下表\n地区\t数\n非洲\t5\n2. 二。', 'in a sentence without an end'],
	])('%j: each row is one of a table, %s', (text) => {
		expect(readBody(text).value.map(({ role }) => role)).toEqual([
			'paragraph',
			'table',
			'table',
			'paragraph',
		]);
		expect(rulesOf(text)).toEqual([]);
	});

	test('the line under the head of a Markdown table is a rule, and the ends of rows are signs', () => {
		expect(rolesOf('1. 一。\n| 地区 | 数 |\n|---|--:|\n| 非洲 | 5 |').slice(1)).toEqual([
			'table│| 地区 | 数 |',
			'rule│|---|--:|',
			'table│| 非洲 | 5 |',
		]);
	});

	test('a row has the text of its cells, and nothing of what parts them', () => {
		const { value } = readBody('1. 一。\n - 甲\n  |  地区 | 数 | \n|非洲|5|');
		const cells = value
			.slice(2)
			.map(({ text, row }) => row?.cells.map(({ from, to }) => text.slice(from, to)));
		expect(cells).toEqual([
			['地区', '数'],
			['非洲', '5'],
		]);
	});

	test('no line goes on with the last row', () => {
		const { value } = readBody('1. 一。\n| a | b |\n| c | d |\n续文。');
		expect(value.at(-1)?.role).toBe('text');
	});

	test.each([
		['1.\t一。\n2.\t二。', ['paragraph', 'paragraph'], 'a tab behind a number'],
		['1. 一：\n(a)\t甲；\n(b)\t乙。', ['paragraph', 'item', 'item'], 'a tab behind a letter'],
		['1. 一：\n- a\tb；\n- c\td。', ['paragraph', 'item', 'item'], 'bullets'],
		['1. 一\n二\t三。\n2. 四。', ['paragraph', 'continuation', 'paragraph'], 'one line with a tab'],
		['1. 一。\n¹\t注。\n²\t注。', ['paragraph', 'footnote', 'footnote'], 'notes'],
	])('%j is no table: %s', (text, roles) => {
		expect(readBody(text).value.map(({ role }) => role)).toEqual(roles);
	});

	test('a table may stand under a heading', () => {
		expect(rulesOf('1. 一。\n► 标题\n| a | b |\n| c | d |\n2. 二。')).toEqual([]);
	});
});
