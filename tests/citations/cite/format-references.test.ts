import { describe, expect, test } from 'vitest';
import { buildCslItem, type CslItem } from '../../../src/citations/cite/csl-item.ts';
import {
	formatBibtex,
	formatCslJson,
	formatRis,
} from '../../../src/citations/cite/reference-files/format-references.ts';
import type { IssueDate } from '../../../src/model/dates/issue-date.ts';
import { symboled, unsymboled } from './cited.ts';
import { readReferences } from './read-references.ts';

const itemOf = (document = symboled, title = document.title) =>
	buildCslItem({ ...document, title }, `https://archive.example/${document.id}/`);

const TITLES = [
	['关于联合国改革的最新情况', 'Chinese'],
	['2024-2025 两年期计划和预算草案预览', 'digits and spaces'],
	['应对COVID-19疫情的 ILO 措施', 'capitals, which BibTeX would lower'],
	['增长50% & 就业_#1 $', 'characters of TeX'],
	[String.raw`C:\甲 ~乙 ^丙 {丁}`, 'what TeX takes for a command or a sign of its own'],
	['甲 <i>乙</i> <b', 'what other programs take for an element'],
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
		const lines = formatRis([itemOf()]).split('\n');
		expect(lines).toEqual([
			'TY  - RPRT',
			'AU  - 国际劳工局',
			'CY  - 日内瓦',
			'DA  - 2022/10/07/',
			'PY  - 2022',
			'ID  - gb-346-ins-8',
			'LA  - zh-CN',
			'M3  - 理事会文件',
			'PB  - 国际劳工局',
			'SN  - GB.346/INS/8',
			'T2  - 国际劳工组织理事会第346届会议',
			'TI  - 关于联合国改革的最新情况',
			'UR  - https://archive.example/gb/346/ins/8/',
			'ER  - ',
			'',
		]);
	});

	test.each(TITLES)('is read back as it was: %s (%s)', (title) => {
		for (const document of [symboled, unsymboled]) {
			const item = itemOf(document, title);
			const [read] = readReferences(formatRis([item]));
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
				'	month = oct,',
				'	day = {7},',
				'	langid = {chinese},',
				'	language = {chinese},',
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
			const [read] = readReferences(formatBibtex([item]));
			const keys = [...SHARED, 'citation-key'];
			expect(pick(read, keys)).toEqual(pick(item, keys));
			expect(authorOf(read)).toBe(document.publisher.name);
		}
	});
});

describe('a date', () => {
	const dated = (issued: IssueDate | null) => itemOf({ ...symboled, issued });
	const linesWith = (file: string, names: RegExp) =>
		file.split('\n').filter((line) => names.test(line));

	test.each<[IssueDate | null, string[], string[], string]>([
		[
			{ of: 'document', date: [2022, 10, 7] },
			['DA  - 2022/10/07/', 'PY  - 2022'],
			['	year = {2022},', '	month = oct,', '	day = {7},'],
			'of a paper that bears one',
		],
		[
			{ of: 'meeting', date: [2019, 3] },
			['DA  - 2019/03//', 'PY  - 2019'],
			['	year = {2019},', '	month = mar,'],
			'of an undated one, from the month of its session',
		],
		[
			{ of: 'meeting', date: [2018] },
			['PY  - 2018'],
			['	year = {2018},'],
			'of an undated one, from a session of two months',
		],
		[null, [], [], 'of one of which nothing is known'],
	])('%j: RIS %j, BibTeX %j, %s', (issued, ris, bibtex, _reason) => {
		const item = dated(issued);
		expect(linesWith(formatRis([item]), /^(?:DA|PY|Y1|Y2) /)).toEqual(ris);
		expect(linesWith(formatBibtex([item]), /^\t(?:year|month|day|date) /)).toEqual(bibtex);
		for (const file of [formatRis([item]), formatBibtex([item]), formatCslJson([item])]) {
			expect(readReferences(file)[0]?.['issued']).toEqual(item.issued);
		}
	});

	test.each(Array.from({ length: 12 }, (_, index) => index + 1))('in month %i', (month) => {
		const item = dated({ of: 'meeting', date: [2019, month] });
		expect(readReferences(formatBibtex([item]))[0]?.['issued']).toEqual(item.issued);
	});
});

test('a line break in a value does not break the file', () => {
	const item = { ...itemOf(symboled, '甲\n\r\n乙'), note: '丙\u2028丁' };
	for (const [read] of [readReferences(formatRis([item])), readReferences(formatBibtex([item]))]) {
		expect(read).toMatchObject({ title: '甲 乙', note: '丙 丁' });
	}
});

test('CSL-JSON is the item itself, and several items stay several', () => {
	const items = [itemOf(), itemOf(unsymboled)];
	expect(JSON.parse(formatCslJson(items))).toEqual(items);
	expect(formatRis(items).match(/^TY/gm)).toHaveLength(2);
	expect(formatBibtex(items).match(/^@/gm)).toHaveLength(2);
});
