import { describe, expect, test } from 'vitest';
import { alignPages } from '../../../src/ingest/read/align-pages.ts';
import type { SourceLine } from '../../../src/ingest/read/line.ts';

const FIRST = '联合国发展系统结构调整正式启动至今已有四年多的时间。';
const SECOND = '其目的是确保各个实体之间的协作和参与架构适合落实可持续发展议程。';

type Given = Omit<SourceLine, 'number'>;

const number = (lines: readonly Given[]): SourceLine[] =>
	lines.map((line, index) => ({ number: index + 1, ...line }));

/** Returns the pages of the lines of a Word file by those of its PDF: 1, 2-3@5 where page 3 begins at column 5. */
function align(word: readonly Given[], pdf: readonly Given[]) {
	const { value, findings } = alignPages(number(word), number(pdf));
	return {
		pages: value.map(({ page, pageBreaks = [] }) =>
			page === undefined
				? '–'
				: [
						String(page),
						...pageBreaks.map(({ at, page: next }) => `${String(next)}@${String(at)}`),
					].join('-'),
		),
		findings: findings.map(({ rule, line }) => `${rule} ${String(line)}`),
	};
}

describe('a line of Word stands where its PDF prints it', () => {
	test('on a page, or over several', () => {
		const pdf = [
			{ text: FIRST, page: 1 },
			{ text: SECOND, page: 1, pageBreaks: [{ at: 10, page: 2 }] },
			{ text: '完。', page: 3 },
		];
		const word = [{ text: FIRST }, { text: SECOND }, { text: '' }, { text: '完。' }];
		expect(align(word, pdf)).toEqual({ pages: ['1', '1-2@10', '–', '3'], findings: [] });
	});

	test('spaces, bullets and raised digits are no difference, and where lines end is none', () => {
		const pdf = [
			{ text: `12. ${FIRST}${SECOND.slice(0, 6)}`, page: 1 },
			{ text: `${SECOND.slice(6)}¹`, page: 2 },
		];
		const word = [
			{ text: FIRST, autoLabel: '12.' },
			{ text: `${SECOND.slice(0, 4)} ${SECOND.slice(4)}¹`, autoLabel: '•' },
		];
		expect(align(word, pdf)).toEqual({ pages: ['1', '1-2@7'], findings: [] });
	});

	test('of equal lines each is that between its neighbours', () => {
		const pdf = [
			{ text: '战略', page: 1 },
			{ text: FIRST, page: 1 },
			{ text: '战略', page: 4 },
			{ text: SECOND, page: 4 },
		];
		const word = [{ text: '战略' }, { text: FIRST }, { text: '战略' }, { text: SECOND }];
		expect(align(word, pdf).pages).toEqual(['1', '1', '4', '4']);
	});

	test('the heads and feet that print the numbers of pages stand last', () => {
		const { value } = alignPages(
			number([{ text: FIRST }, { text: '理事会', furniture: true }]),
			number([
				{ text: FIRST, page: 1 },
				{ text: '理事会', page: 1, furniture: true },
				{ text: '17', page: 1, furniture: true },
			]),
		);
		expect(value.slice(1)).toEqual([
			{ number: 2, text: '理事会', furniture: true },
			{ number: 3, text: '17', page: 1, paragraph: 'opens', furniture: true },
		]);
	});
});

describe('what is not certain has no page', () => {
	const pdf = [
		{ text: FIRST, page: 1 },
		{ text: SECOND, page: 2 },
	];

	test('a line that the PDF has otherwise, or at another place', () => {
		const other = '提请理事会核可。';
		expect(align([{ text: FIRST }, { text: other }, { text: SECOND }], pdf)).toEqual({
			pages: ['1', '–', '2'],
			findings: ['pages-uncertain 2'],
		});
		const moved = align([{ text: SECOND }, { text: FIRST }, { text: SECOND }], pdf);
		expect(moved).toMatchObject({ findings: ['pages-other 0'] });
	});

	test('a word that differs keeps no line from its page', () => {
		const word = [{ text: FIRST.replace('四年', '五年') }, { text: SECOND }];
		expect(align(word, pdf)).toEqual({ pages: ['1', '2'], findings: [] });
	});

	test('the PDF of another paper gives no page at all', () => {
		const word = [{ text: '本文件介绍了拟议的工作计划，供理事会讨论并提供指导意见。' }];
		expect(align(word, pdf)).toEqual({ pages: ['–'], findings: ['pages-other 0'] });
	});
});
