import { describe, expect, test } from 'vitest';
import { classifyLines } from '../../../src/ingest/classify/classify-lines.ts';
import { normaliseLines } from '../../../src/ingest/read/text/normalise.ts';

const rolesOf = (text: string) => classifyLines(normaliseLines(text)).value.map(({ role }) => role);

describe('signs of a list', () => {
	test.each(['-', '•', '▪', '●', '\uF0B7', '–', '—', '*', '·', 'o'])('%j opens items', (sign) => {
		expect(rolesOf(`1. 如下：\n${sign} 甲；\n${sign} 乙。\n2. 二。`)).toEqual([
			'paragraph',
			'item',
			'item',
			'paragraph',
		]);
	});

	test.each([
		['1. 特别是来自私营部门\n— 特别是企业 — 的捐款。', 'continuation', 'a dash in a sentence'],
		['1. 一。\n– 二。\n2. 三。', 'prose', 'a dash without a lead-in'],
		['1. 如下：\n–甲。', 'prose', 'a dash without a space'],
		['1. 如下：\no甲。', 'prose', 'a letter that opens a word'],
		['1. 一。\n* * *', 'rule', 'a rule of stars'],
	])('%j: the second line is %s, %s', (text, role) => {
		expect(rolesOf(text)[1]).toBe(role);
	});
});
