import { expect, test } from 'vitest';
import { findFolios } from '../../../src/ingest/assemble/find-folios.ts';
import { findPageStarts, namePages } from '../../../src/ingest/assemble/place-pages.ts';
import { makeFinding } from '../../../src/ingest/rules.ts';
import type { SourceLine } from '../../../src/ingest/read/line.ts';

/** Returns the lines of pages with a text each, and what their heads and feet print. */
function makeLines(heads: readonly (readonly string[])[]): SourceLine[] {
	const texts = heads.map((_, index) => ({ page: index + 1, text: '正文。', furniture: false }));
	const edges = heads.flatMap((own, index) =>
		own.map((text) => ({ page: index + 1, text, furniture: true })),
	);
	return [...texts, ...edges].map(({ furniture, ...line }, index) => ({
		number: index + 1,
		...line,
		...(furniture && { furniture }),
	}));
}

const count = (from: number, form: (page: string) => string) =>
	[0, 1, 2, 3].map((step) => [form(String(from + step))]);

test.each<[heads: string[][], printed: (number | null)[] | null, reason: string]>([
	[count(1, (page) => page), [1, 2, 3, 4], 'a bare number'],
	[count(37, (page) => `– ${page} –`), [37, 38, 39, 40], 'between dashes, out of a volume'],
	[count(5, (page) => `第 ${page} 页`), [5, 6, 7, 8], 'as the Chinese say it'],
	[count(5, (page) => `第${page}页，共12页`), [5, 6, 7, 8], 'with the count of all'],
	[count(5, (page) => `${page}/12`), [5, 6, 7, 8], 'with the count of all'],
	[count(5, (page) => `GB.346/INS/8 ${page}`), [5, 6, 7, 8], 'behind the symbol'],
	[count(5, (page) => `GB.346/INS/8\t${page}`), [5, 6, 7, 8], 'at the other edge'],
	[count(5, (page) => `${page} GB.346/INS/8`), [5, 6, 7, 8], 'before it'],
	[[[], ['2'], ['3'], ['4']], [1, 2, 3, 4], 'the first page prints none'],
	[[[], ['1'], ['2'], ['3']], [null, 1, 2, 3], 'a cover stands before page 1'],
	[[['i'], ['ii'], ['1'], ['2'], ['3']], [null, null, 1, 2, 3], 'Roman numerals are no number'],
	[[['5'], [], ['7'], ['8']], [5, 6, 7, 8], 'a page in between prints none'],
	[[['1'], ['2'], ['3'], ['1'], ['2']], [1, 2, 3, 1, 2], 'an annex counts from 1 again'],
	[[['5'], ['6'], ['9'], ['8']], [5, 6, 7, 8], 'a page is misprinted'],
	[[['– 37 –']], [37], 'one page, its number alone'],
	[[['GB.346/INS/8 5']], null, 'one page: 5 may be anything'],
	[count(8, () => 'GB.346/INS/8'), null, 'the symbol alone'],
	[count(8, () => '第 346 届会议，2022 年 10 月 31'), null, 'a number that stays'],
	[[['12'], ['40'], ['3'], ['7']], null, 'numbers that do not count on'],
	[[['1'], ['2'], [], [], [], [], []], null, 'few pages print one'],
	[[[], [], []], null, 'no heads'],
])('%# %j: %j, %s', (heads, expected, _reason) => {
	const { printed } = findFolios(makeLines(heads));
	const pages = heads.map((_, index) => printed?.get(index + 1) ?? null);
	expect(printed === null ? null : pages).toEqual(expected);
});

test('a number in the text is none of the page', () => {
	const lines = [1, 2, 3].map((page) => ({ number: page, page, text: String(page + 4) }));
	expect(findFolios(lines)).toEqual({ printed: null, odd: [] });
});

test('a page that prints another number than its neighbours tell is named', () => {
	const { odd } = findFolios(makeLines([['5'], ['6'], ['9'], ['8']]));
	expect(odd).toEqual([{ page: 3, found: 9, expected: 7 }]);
	expect(
		odd.map((values) => makeFinding('page-number', 0, values).message),
	).toMatchInlineSnapshot(`
		[
		  "Page 3 of the file prints the number 9, expected 7.",
		]
	`);
});

test('findings say the page of the file, and its printed number where that is another', () => {
	const lines = makeLines(count(37, (page) => page));
	const found = makeFinding('source-empty', 2);
	expect(namePages([found], lines, findFolios(lines))).toEqual([
		{ ...found, page: 2, printedPage: 38 },
	]);
	const same = makeLines(count(1, (page) => page));
	expect(namePages([found], same, findFolios(same))).toEqual([{ ...found, page: 2 }]);
});

test('pages begin where their first words stand, also in the middle of a line', () => {
	const lines: SourceLine[] = [
		{ number: 1, page: 1, text: '一。' },
		{ number: 2, page: 1, text: '二，三。', pageBreaks: [{ at: 2, page: 2 }] },
		{ number: 3, page: 2, text: '四。' },
		{ number: 4, page: 1, text: '1', furniture: true },
	];
	expect(findPageStarts(lines, { printed: null, odd: [] })).toEqual([
		{ line: 1, column: 0, page: 1 },
		{ line: 2, column: 2, page: 2 },
	]);
});
