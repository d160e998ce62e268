import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../src/search/client/excerpt.ts';
import { normalize } from '../../src/search/normal-form.ts';

/** Returns the marked pieces of an excerpt. */
function markedOf(text: string, needles: string[], loose = false): string[] {
	const { excerpt, marks } = makeExcerpt(text, needles, loose);
	return marks.map(([from, to]) => excerpt.slice(from, to));
}

const filler = (length: number) => '填'.repeat(length);

describe('makeExcerpt', () => {
	test.each([
		['促进社会对话。', ['社会对话'], ['社会对话'], 'once'],
		['社会 對話和社会对话', ['社会对话'], ['社会 對話', '社会对话'], 'as printed, each time'],
		['社会对话', ['社会', '会对', '话'], ['社会对', '话'], 'what overlaps as one'],
		['对对对', ['对对'], ['对对对'], 'what overlaps itself too'],
		['社会对话', ['三方'], [], 'nothing that is not there'],
	])('marks in %j for %j %j: %s', (text, needles, marked) => {
		expect(markedOf(text, needles)).toEqual(marked);
	});

	test.each([
		['促进社会、对话。', ['社会对话'], ['社会、对话'], 'punctuation inside'],
		['《2030 年议程》', ['2030年议程'], ['2030 年议程'], 'none at the ends'],
	])('marks loosely in %j for %j %j: %s', (text, needles, marked) => {
		expect(markedOf(text, needles, true)).toEqual(marked);
	});

	test('shows a short text whole', () => {
		expect(makeExcerpt('短文。', ['文'], false).excerpt).toBe('短文。');
	});

	test('shows of a long text what was searched for, every term of it', () => {
		const text = `${filler(500)}社会${filler(500)}对话${filler(500)}`;
		const { excerpt } = makeExcerpt(text, ['社会', '对话'], false);
		expect(excerpt.length).toBeLessThan(600);
		expect(excerpt).toMatch(/^……填+社会填+……填+对话填+……$/u);
		expect(markedOf(text, ['社会', '对话'])).toEqual(['社会', '对话']);
	});

	test('shows every place of a term in a long text', () => {
		const text = Array.from({ length: 5 }, () => `社会${filler(400)}`).join('');
		expect(markedOf(text, ['社会'])).toHaveLength(5);
		expect(makeExcerpt(text, ['社会'], false).excerpt.length).toBeLessThan(text.length);
	});

	test('shows a long text whole where asked', () => {
		const text = `${filler(500)}社会${filler(500)}`;
		expect(makeExcerpt(text, ['社会'], false, true).excerpt).toBe(text);
	});

	test('begins at the beginning where nothing is to be marked', () => {
		expect(makeExcerpt(`首${filler(500)}`, [], false).excerpt).toMatch(/^首填+……$/u);
	});

	test('cuts no character in two, and marks nothing but the term', () => {
		const unit = fc.constantFrom('𠀾', '社', ' ', '国', '、');
		const texts = fc.string({ unit, minLength: 300, maxLength: 700 });
		fc.assert(
			fc.property(texts, (text) => {
				const { excerpt, marks } = makeExcerpt(text, ['国𠀾'], false);
				expect(excerpt.isWellFormed()).toBe(true);
				for (const [from, to] of marks) {
					expect(normalize(excerpt.slice(from, to))).toMatch(/^(?:国𠀾)+$/u);
				}
			}),
		);
	});
});
