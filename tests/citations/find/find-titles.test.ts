import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTitles } from '../../../src/citations/find/find-titles.ts';
import { parseTitleList } from '../../../src/archive/relations/load-relations.ts';

const FILE = 'content/titles.yml';
const list = parseTitleList(readFileSync(FILE, 'utf8'), FILE);

const find = (text: string): string[] =>
	findTitles(text, list).map(
		({ from, to, target }) => `${text.slice(from, to)} → ${target ?? '?'}`,
	);

test.each<[string, string[], string]>([
	[
		'继续执行《2020-2025 年发展合作战略》',
		['《2020-2025 年发展合作战略》 → gb/340/pol/6'],
		'the years in full',
	],
	[
		'即将出台的《2020-25 年发展合作战略》。',
		['《2020-25 年发展合作战略》 → gb/340/pol/6'],
		'the years in short',
	],
	[
		'是《国际劳工组织2020–2025年发展合作战略》的',
		['《国际劳工组织2020–2025年发展合作战略》 → gb/340/pol/6'],
		'an en dash, and no spaces',
	],
	[
		'《2020—2025 年发展合作战略》',
		['《2020—2025 年发展合作战略》 → gb/340/pol/6'],
		'a Chinese dash',
	],
	[
		'落实《国际劳工组织机构能力发展战略》。',
		['《国际劳工组织机构能力发展战略》 → gb/335/ins/9'],
		'a title shorter than the one on the first page',
	],
	['制定《国际劳工组织发展合作战略》的', ['《国际劳工组织发展合作战略》 → ?'], 'without years'],
	[
		'《2024-2025 两年期计划和预算(草案)》',
		['《2024-2025 两年期计划和预算(草案)》 → ?'],
		'the draft, of which a preview is held',
	],
	['《2018-21 年战略规划》', [], 'a title that is not in the list'],
	['今后的发展合作战略', [], 'without 《》 it is no title'],
	['《2020-2025 年发展合作战略执行计划》', [], 'a longer title'],
	['《2022-2025 年人力资源战略》', [], 'another strategy'],
])('%s', (text, expected) => {
	expect(find(text)).toEqual(expected);
});
