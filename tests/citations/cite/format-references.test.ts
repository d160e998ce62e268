import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { buildCslItem, type CslItem } from '../../../src/citations/cite/csl-item.ts';
import {
	formatBibtex,
	formatCslJson,
	formatRis,
} from '../../../src/citations/cite/reference-files/format-references.ts';
import { symboled, unsymboled } from './cited.ts';

const itemOf = (document = symboled, title = document.title) =>
	buildCslItem({ ...document, title }, `https://archive.example/${document.id}/`);

const TITLES = [
	['关于联合国改革的最新情况', 'Chinese'],
	['2024-2025 两年期计划和预算草案预览', 'digits and spaces'],
	['应对COVID-19疫情的 ILO 措施', 'capitals, which BibTeX would lower'],
	['增长50% & 就业_#1 $', 'characters of TeX'],
	['《战略》：（一）“引号”', 'full-width punctuation'],
];

/** Returns the name of the only author, in whatever part of a name it was read. */
function authorOf(item: Record<string, unknown> | undefined): string | undefined {
	const [author] = (item?.['author'] ?? []) as Record<string, string>[];
	expect(author).not.toHaveProperty('given');
	return author?.['literal'] ?? author?.['family'];
}

const SHARED = [
	...['type', 'title', 'genre', 'number', 'collection-title', 'publisher'],
	...['publisher-place', 'URL', 'issued'],
];

const pick = (item: Record<string, unknown> | CslItem | undefined, keys: readonly string[]) =>
	Object.fromEntries(Object.entries(item ?? {}).filter(([key]) => keys.includes(key)));

describe('RIS', () => {
	test('is a report with its symbol and its corporate author', () => {
		const lines = formatRis([itemOf()]).trim().split('\n');
		expect(lines).toEqual([
			'TY  - RPRT',
			'AU  - 国际劳工局',
			'CY  - 日内瓦',
			'DA  - 2022/10/7/',
			'PY  - 2022',
			'ID  - gb-346-ins-8',
			'LA  - zh-CN',
			'M3  - 理事会文件',
			'PB  - 国际劳工局',
			'SN  - GB.346/INS/8',
			'T2  - 国际劳工组织理事会第346届会议',
			'TI  - 关于联合国改革的最新情况',
			'UR  - https://archive.example/gb/346/ins/8/',
			'ER  -',
		]);
	});

	test.each(TITLES)('is read back as it was: %s (%s)', (title) => {
		for (const document of [symboled, unsymboled]) {
			const item = itemOf(document, title);
			const [read] = new Cite(formatRis([item])).data;
			const keys = [...SHARED, 'language', 'id'];
			expect(pick(read, keys)).toEqual(pick(item, keys));
			expect(authorOf(read)).toBe(document.publisher.name);
		}
	});
});

describe('BibTeX', () => {
	test('is a technical report of an institution, with a stable key', () => {
		expect(formatBibtex([itemOf()]).trim()).toBe(
			[
				'@techreport{gb-346-ins-8,',
				'	address = {日内瓦},',
				'	author = {{国际劳工局}},',
				'	series = {国际劳工组织理事会第346届会议},',
				'	year = {2022},',
				'	month = {oct 7},',
				'	number = {GB.346/INS/8},',
				'	institution = {国际劳工局},',
				'	title = {关于联合国改革的最新情况},',
				'	type = {理事会文件},',
				'	url = {https://archive.example/gb/346/ins/8/},',
				'}',
			].join('\n'),
		);
	});

	test('escapes what TeX would take for a command', () => {
		expect(formatBibtex([itemOf(symboled, '50% & {甲}_#$')])).toContain(
			String.raw`title = {50\% \& \{甲\}\_\#\$},`,
		);
	});

	test.each(TITLES)('is read back as it was: %s (%s)', (title) => {
		for (const document of [symboled, unsymboled]) {
			const item = itemOf(document, title);
			const [read] = new Cite(formatBibtex([item])).data;
			const keys = [...SHARED, 'citation-key'];
			expect(pick(read, keys)).toEqual(pick(item, keys));
			expect(authorOf(read)).toBe(document.publisher.name);
		}
	});
});

test('CSL-JSON is the item itself, and several items stay several', () => {
	const items = [itemOf(), itemOf(unsymboled)];
	expect(JSON.parse(formatCslJson(items))).toEqual(items);
	expect(formatRis(items).match(/^TY/gm)).toHaveLength(2);
	expect(formatBibtex(items).match(/^@/gm)).toHaveLength(2);
});
