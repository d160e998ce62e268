import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, normalizeWithPlaces, originalRange } from '../../src/search/normal-form.ts';

describe('normalize', () => {
	test.each([
		['ＧＢ．３４６／INS／8', 'gb.346/ins/8', 'full width is NFKC'],
		['，', ',', 'NFKC equates the full-width comma'],
		['。', '。', 'NFKC leaves the ideographic full stop'],
		['、', '、', 'and the enumeration comma'],
		['“一个联合国”', '“一个联合国”', 'curly quotes are not straight ones'],
		['國際勞工組織', '国际劳工组织', 'traditional, character by character'],
		['乾', '干', 'the first of several values'],
		['著', '著', 'a character that stays as it is, though words of it change'],
		['2019 年 3 月\n14 日', '2019年3月14日', 'white space of every kind goes'],
		['社会\u3000对话\u00A0', '社会对话', 'ideographic and no-break spaces too'],
		['United Nations', 'unitednations', 'also between Latin words'],
		['ﬁ', 'fi', 'a ligature'],
		['㎏', 'kg', 'a squared unit'],
		['①', '1', 'an enclosed number'],
		['e\u0301', 'é', 'combining characters compose'],
		['ｶﾞ', 'ガ', 'half-width voicing signs compose'],
		['ΟΔΟΣ', 'οδος', 'the final sigma of lower case'],
		['𠀾', '𠀾', 'a character outside of the first plane'],
		['COVID-19', 'covid-19', 'hyphens stay'],
		['', '', 'nothing'],
	])('%j is %j: %s', (text, normal) => {
		expect(normalize(text)).toBe(normal);
	});

	test('is the same with and without places, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(normalizeWithPlaces(text).text).toBe(normalize(text));
			}),
		);
	});
});

describe('normalizeWithPlaces', () => {
	test.each([
		['甲 国際乙', '国际', '国際', 'white space before'],
		['国 際', '国际', '国 際', 'white space inside'],
		['①②', '2', '②', 'one unit each'],
		['甲㎏乙', 'g', '㎏', 'a part of a character is the whole of it'],
		['𠀾乙', '乙', '乙', 'after a surrogate pair'],
		['乙𠀾', '𠀾', '𠀾', 'a surrogate pair'],
		['e\u0301a', 'é', 'e\u0301', 'a base with its mark'],
		['ΟΔΟΣ!', 'ς', 'Σ', 'what depends on its neighbours'],
	])('finds in %j for %j the original %j: %s', (text, needle, original) => {
		const mapped = normalizeWithPlaces(text);
		const at = mapped.text.indexOf(needle);
		expect(text.slice(...originalRange(mapped, at, at + needle.length))).toBe(original);
	});

	test('gives a rising stretch of the original for every unit', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { text: normal, starts, ends } = normalizeWithPlaces(text);
				expect([starts.length, ends.length]).toEqual([normal.length, normal.length]);
				for (const [at, start] of starts.entries()) {
					expect(start).toBeLessThan(ends[at] ?? 0);
					expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
					expect(ends[at]).toBeLessThanOrEqual(text.length);
				}
			}),
		);
	});
});
