import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExactMatch, parseQuery } from '../../src/search/query.ts';

/** Writes terms as one line: alternatives with a bar, an exclusion with a minus. */
function show(query: string): string[] {
	return parseQuery(query).map(
		({ excluded, alternatives }) => (excluded ? '−' : '') + alternatives.join('∨'),
	);
}

describe('parseQuery', () => {
	test.each([
		['社会 对话', ['社会', '对话'], 'white space parts terms'],
		['社会\u3000对话', ['社会', '对话'], 'the ideographic space too'],
		['  社会\t对话\n', ['社会', '对话'], 'any amount, at the ends too'],
		['"社会 对话"', ['社会对话'], 'straight quotes keep it, and the normal form drops it'],
		['“社会　对话” 三方', ['社会对话', '三方'], 'curly quotes too'],
		['"社会 对话', ['"社会', '对话'], 'an unclosed quote is a character'],
		['“社会 对话', ['“社会', '对话'], 'the curly one too'],
		['社会” 对话', ['社会”', '对话'], 'a closing quote alone is a character'],
		['“社会 对话"', ['“社会', '对话"'], 'quotes of two kinds are no pair'],
		['推动“一带一路”倡议', ['推动“一带一路”倡议'], 'inside a term a pair stands for itself'],
		['推动“一带 一路”倡议', ['推动“一带一路”倡议'], 'and keeps its white space'],
		['-社会 对话', ['−社会', '对话'], 'a minus at the start excludes'],
		['对话-社会', ['对话-社会'], 'one inside does not'],
		['COVID-19', ['covid-19'], 'nor in a Latin word'],
		['-', ['-'], 'a minus alone is a character'],
		['"-社会"', ['-社会'], 'in quotes it is a character'],
		['-"社会 对话"', ['−社会对话'], 'a quoted phrase can be excluded'],
		['－社会', ['-社会'], 'the full-width one becomes a character'],
		['社会|对话', ['社会∨对话'], 'a bar between characters separates alternatives'],
		['|社会', ['|社会'], 'one at the start is a character'],
		['社会|', ['社会|'], 'one at the end too'],
		['"社会|对话"', ['社会|对话'], 'in quotes it is a character'],
		['"社会 对话"|协商', ['社会对话∨协商'], 'an alternative can be quoted'],
		['-社会|对话', ['−社会∨对话'], 'alternatives can be excluded'],
		['社会||对话', ['社会∨对话'], 'an empty alternative is none'],
		['社会|社會', ['社会'], 'alternatives of one normal form are one'],
		['""', [], 'an empty quote is no term'],
		['“ ”', [], 'nor is one of white space'],
		['', [], 'nothing'],
		['\u3000 ', [], 'nothing but white space'],
		['社会\u0085对话', ['社会', '对话'], 'the next line, white space of Unicode'],
		['劳工 勞工 工人 劳工', ['劳工', '工人'], 'a term said twice'],
		['劳工 -劳工', ['劳工', '−劳工'], 'wanted and excluded, two terms'],
	])('%j is %j: %s', (query, terms) => {
		expect(show(query)).toEqual(terms);
	});

	test('never throws, and gives no empty term', () => {
		const unit = fc.constantFrom('社', '会', ' ', '\u3000', '"', '“', '”', '-', '|', 'a', '国');
		fc.assert(
			fc.property(fc.string({ unit }), (query) => {
				for (const { alternatives } of parseQuery(query)) {
					expect(alternatives.length).toBeGreaterThan(0);
					expect(alternatives.every((text) => text !== '' && !/\s/u.test(text))).toBe(true);
				}
			}),
		);
	});

	test('finds a quoted text in any text that holds it', () => {
		const unit = fc.constantFrom('社', '會', ' ', '-', '|', 'Ａ', '，');
		const texts = fc.tuple(
			fc.string({ unit }),
			fc.string({ unit, minLength: 1 }),
			fc.string({ unit }),
		);
		fc.assert(
			fc.property(texts, ([before, middle, after]) => {
				const terms = parseQuery(`"${middle}"`);
				fc.pre(terms.length > 0);
				const normal = (before + middle + after).normalize('NFKC').toLowerCase();
				expect(isExactMatch(normal.replaceAll(' ', '').replaceAll('會', '会'), terms)).toBe(true);
			}),
		);
	});
});

describe('isExactMatch', () => {
	test.each([
		['社会 对话', '对话和社会', true, 'every term, in any order'],
		['社会 对话', '社会', false, 'not one of them'],
		['社会 -对话', '社会', true, 'without what is excluded'],
		['社会 -对话', '社会对话', false, 'with it'],
		['社会 -对话|协商', '社会协商', false, 'with one of the excluded'],
		['社会|对话', '对话', true, 'one of the alternatives'],
		['-社会', '对话', true, 'an exclusion alone leaves the others'],
		['', '社会', false, 'a query without terms matches nothing'],
	])('%j in %j is %s: %s', (query, normal, expected) => {
		expect(isExactMatch(normal, parseQuery(query))).toBe(expected);
	});
});
