import { describe, expect, test } from 'vitest';
import { classifyLines } from '../../../src/ingest/classify/classify-lines.ts';
import { normaliseLines } from '../../../src/ingest/read/text/normalise.ts';
import { formatMarked } from '../marked-source.ts';

const FRONT =
	'理 事 会\n第 346 届会议，2022 年 10 月，日内瓦\nINS\n第八项议程\n标题\n文件目的\n本文件如下。\n';

/** Returns the lines of a body behind the first page of GB.346/INS/8, with the findings that are no notes. */
function read(body: string) {
	const { value, findings } = classifyLines(normaliseLines(FRONT + body));
	return {
		lines: formatMarked(value.slice(7)),
		warned: findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule),
		told: findings.filter(({ rule }) => rule === 'page-furniture').map(({ line }) => line - 7),
	};
}

describe('heads and numbers of pages', () => {
	test.each([
		['GB.346/INS/8 5', 'head and number'],
		['6 GB.346/INS/8', 'number and head'],
		['GB.346/INS/8(Rev.1) 5', 'the head of a revision'],
		['GB346-INS_8-[MULTI-220927-001]-Ch.docx', 'the name of the file'],
	])('%j cuts a sentence and is no part of it: %s', (text) => {
		const { lines, warned, told } = read(`1. 一没有\n${text}\n结束。`);
		expect(lines).toEqual(['paragraph 1.│1. 一没有', `furniture│${text}`, '+paragraph│结束。']);
		expect(warned).toEqual([]);
		expect(told).toEqual([2]);
	});

	test.each([
		['GB.346/INS/8', 'the head alone'],
		['5', 'a number'],
		['- 5 -', 'a number between dashes'],
		['第 5 页', 'a number in words'],
	])('%j between empty lines is of the page: %s', (text) => {
		const { lines, told } = read(`1. 一。\n\n${text}\n\n2. 二。`);
		expect(lines[2]).toBe(`furniture│${text}`);
		expect(told).toEqual([3]);
	});

	test('a head stands over its number', () => {
		const { lines } = read('1. 一。\n\nGB.346/INS/8\n5\n\n2. 二。');
		expect(lines.slice(2, 4)).toEqual(['furniture│GB.346/INS/8', 'furniture│5']);
	});

	test.each([
		['1. 见\nGB.346/INS/8\n号文件。', '+paragraph│GB.346/INS/8', 'its own symbol in a sentence'],
		['1. 见\nGB.340/INS/6 5\n和其他。', '+paragraph│GB.340/INS/6 5', 'the symbol of another one'],
		['1. 共有\n12\n个国家。', '+paragraph│12', 'a number in a sentence'],
	])('%j: %s stays text, %s', (body, expected) => {
		expect(read(body).lines[1]).toBe(expected);
	});

	test('numbers in a list are text: they stay, with a warning', () => {
		const { lines, warned } = read('1. 如下：\n\n12\n\n3\n\n2. 二。');
		expect(lines[2]).toBe('prose│12');
		expect(lines[4]).toBe('prose│3');
		expect(warned).toEqual(['lone-number', 'lone-number']);
	});

	test('a number that does not rise is none of a page', () => {
		const { lines, warned } = read('1. 一。\n\n7\n\n2. 二。\n\n3\n\n3. 三。');
		expect([lines[2], lines[6]]).toEqual(['furniture│7', 'prose│3']);
		expect(warned).toContain('lone-number');
	});
});
