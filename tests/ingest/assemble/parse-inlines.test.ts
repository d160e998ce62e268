import { expect, test } from 'vitest';
import { parseInlines } from '../../../src/ingest/assemble/parse-inlines.ts';
import { formatInlines } from '../inlines.ts';

const parse = (text: string) => {
	const line = { number: 7, text };
	return parseInlines(line, { from: 0, to: text.length });
};

test.each([
	['已有四年。¹其目的', '[已有四年。][mark 1][其目的]', 'a raised mark between sentences'],
	['教训。<sup>12</sup>为', '[教训。][mark 12][为]', 'a mark in HTML'],
	['决定、⁷机构', '[决定、][mark 7][机构]', 'in mid-sentence'],
	['¹', '[mark 1]', 'a mark alone'],
	['¹²³', '[mark 123]', 'neighbouring digits are one number'],
	['A4²', '[A4][mark 2]', 'another letter is no unit'],
	['<sup>th</sup>', '[<sup>th</sup>]', 'raised letters are text'],
	['H<sub>2</sub>O', '[H<sub>2</sub>O]', 'lowered digits are text'],
	[
		'见 [GB.341/INS/7](#)、',
		'[见 ][GB.341/INS/7][、]',
		'a link whose target was lost keeps its text',
	],
	['[文](https://ilo.org/a)。', '[文 → https://ilo.org/a][。]', 'a link with a web address'],
	['[文](javascript:x)', '[[文](javascript:x)]', 'an address that is not of the web makes no link'],
	[
		'[文](javascript:x(1))',
		'[[文](javascript:x(1))]',
		'brackets in it: no link, all of it is text',
	],
	['[文](data:text/html,x)', '[[文](data:text/html,x)]', 'likewise'],
	['[加强] “机构”', '[[加强] “机构”]', 'square brackets that are no link'],
	['[1](二)', '[[1](二)]', 'brackets of the text itself'],
	['[文](https://a.org/b_(c))', '[文 → https://a.org/b_(c)]', 'brackets inside an address'],
	['[](x)', '[[](x)]', 'no text, no link'],
	[
		'见 <https://ilo.org>。',
		'[见 ][https://ilo.org → https://ilo.org][。]',
		'an address in angle brackets',
	],
	['见 https://ilo.org/a。', '[见 ][https://ilo.org/a → https://ilo.org/a][。]', 'a bare address'],
	['<ftp://ilo.org>', '[<ftp://ilo.org>]', 'another scheme is text'],
	['A > B < C', '[A > B < C]', 'lone angle brackets are text'],
	['**改进：**劳工局', '[改进：][劳工局]', 'bold signs belong to no piece'],
	['2 * 3 * 4', '[2 * 3 * 4]', 'single stars are text'],
	['{process.exit()}', '[{process.exit()}]', 'braces are text'],
	['', '', 'nothing'],
])('%j gives %s: %s', (text, expected) => {
	expect(formatInlines(parse(text))).toBe(expected);
});

test('each piece keeps its line and columns; signs are in none', () => {
	const line = { number: 7, text: '1. **甲**：<sup>12</sup>见 [乙](#)。' };
	expect(parseInlines(line, { from: 3, to: line.text.length })).toEqual([
		{ type: 'text', pieces: [{ value: '甲', span: { line: 7, from: 5, to: 6 } }] },
		{ type: 'text', pieces: [{ value: '：', span: { line: 7, from: 8, to: 9 } }] },
		{ type: 'mark', note: 'fn12', pieces: [{ value: '12', span: { line: 7, from: 14, to: 16 } }] },
		{ type: 'text', pieces: [{ value: '见 ', span: { line: 7, from: 22, to: 24 } }] },
		{ type: 'text', pieces: [{ value: '乙', span: { line: 7, from: 25, to: 26 } }] },
		{ type: 'text', pieces: [{ value: '。', span: { line: 7, from: 30, to: 31 } }] },
	]);
});

test('only the stretch is read', () => {
	const line = { number: 1, text: '(a) 甲¹；' };
	expect(formatInlines(parseInlines(line, { from: 4, to: 6 }))).toBe('[甲][mark 1]');
});
