import { describe, expect, test } from 'vitest';
import { inspectLines } from '../../../src/ingest/read/inspect-lines.ts';

const inspect = (texts: readonly string[]) =>
	inspectLines(texts.map((text, index) => ({ number: index + 1, text })));

const brief = (texts: readonly string[]) => {
	const { fatal, findings } = inspect(texts);
	return { fatal, found: findings.map(({ rule, line, message }) => [rule, line, message]) };
};

describe('characters that no text should hold', () => {
	test.each([
		['一\u0007二', 'control-character', 'The control character U+0007 stands in column 2.'],
		['\t 一\u0007', 'control-character', 'The control character U+0007 stands in column 4.'],
		[
			'一\uFFFD',
			'replacement-character',
			'U+FFFD stands in column 2: a character was lost before the file came here.',
		],
		[
			'\uF0B7 一',
			'unassigned-character',
			'U+F0B7 in column 1 has no meaning of its own (a symbol of a font, or no character).',
		],
	])('%j: %s', (text, rule, message) => {
		expect(brief(['正文', text])).toEqual({ fatal: false, found: [[rule, 2, message]] });
	});

	test.each([
		['居⺠收入', 'radical-character', 'U+2EA0 ⺠ (for 民)'],
		['葛\u{E0100}城', 'invisible-character', 'U+E0100'],
		['劳\u034F工', 'invisible-character', 'U+034F'],
		['二○二二年', 'circle-for-zero', 'U+25CB'],
		['工作&nbsp;已完成', 'character-entity', '&nbsp;'],
		['第&#8211;号', 'character-entity', '&#8211;'],
		['锟斤拷的工作', 'garbled-text', '锟斤拷'],
		['得到????肯定', 'lost-characters', '????'],
	])('%j: %s names what a conversion left, for every line that has it', (text, rule, found) => {
		const [finding, ...others] = inspect(['正文', text]).findings;
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ rule, line: 2 });
		expect(finding?.message).toContain(found);
	});

	test.each([
		['A&B 和 R&D', 'a sign of and'],
		['为什么？', 'a question'],
		['见 ?? 处', 'two question marks'],
		['圆圈○的标记', 'a circle beside no numeral'],
		['烫伤；屯田', 'words with the characters of garbled text'],
		['里程碑，民生', 'ordinary characters with a radical of their own'],
	])('%j holds none: %s', (text) => {
		expect(brief([text])).toEqual({ fatal: false, found: [] });
	});

	test.each([
		['\f一', 'a form feed at an end is a page break'],
		['a\tb', 'a tab is white space'],
		['𠮷', 'a character of two units'],
	])('%j is none: %s', (text) => {
		expect(brief([text])).toEqual({ fatal: false, found: [] });
	});

	test('none of them is passed over among plain text', () => {
		const suspect =
			/[[\p{Cc}--[\t\n\r]]\p{Co}\p{Cn}\uFFFD\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/v;
		const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
		for (const unit of units.filter((one) => suspect.test(one))) {
			expect(inspect([`文${unit}文`]).findings, JSON.stringify(unit)).not.toEqual([]);
		}
	});

	test('the first of each line is told, of twenty lines a kind', () => {
		const lines = Array.from({ length: 25 }, () => '一\uFFFD\uFFFD');
		const { findings } = inspect([...lines, '一\u0007']);
		expect(findings.map(({ line }) => line)).toEqual([
			...Array.from({ length: 20 }, (_, index) => index + 1),
			26,
		]);
	});
});

describe('what cannot be read at all', () => {
	test.each([
		[[], 'source-empty', 0, 'no line'],
		[['', ' \u3000'], 'source-empty', 0, 'white space only'],
		[['正文', '文'.repeat(1_000_000)], 'line-too-long', 2, 'a line without end'],
		[Array.from({ length: 100_001 }, () => '一'), 'too-many-lines', 0, 'a volume'],
	])('%#: %s', (lines, rule, line) => {
		const { fatal, findings } = inspect(lines);
		expect(fatal).toBe(true);
		expect(findings).toMatchObject([{ rule, line }]);
	});

	test('a long line and the longest source are read', () => {
		expect(brief(['文'.repeat(20_000)])).toEqual({ fatal: false, found: [] });
		expect(brief(Array.from({ length: 100_000 }, () => '一'))).toEqual({ fatal: false, found: [] });
	});
});
