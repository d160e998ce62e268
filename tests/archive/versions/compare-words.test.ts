import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/archive/versions/compare/compare-words.ts';

/** Words of two characters, as they happen to fall. */
const inPairs = (text: string) => text.match(/[\s\S]{1,2}/gu) ?? [];
const byCharacter = (text: string) => [...text];

const show = (before: string, after: string, cut = byCharacter) =>
	compareWords(before, after, cut)
		.map(({ kind, text }) =>
			kind === 'same' ? text : kind === 'inserted' ? `{+${text}+}` : `[-${text}-]`,
		)
		.join('');

test.each<[string, string, string, string]>([
	[
		'a word for another',
		'理事会批准该战略。',
		'理事会注意到该战略。',
		'理事会[-批准-]{+注意到+}该战略。',
	],
	['a word put in', '理事会批准该战略。', '理事会一致批准该战略。', '理事会{+一致+}批准该战略。'],
	['a word left out', '理事会一致批准该战略。', '理事会批准该战略。', '理事会[-一致-]批准该战略。'],
	[
		'two changes with a word between',
		'甲方提出建议，乙方同意。',
		'丙方提出意见，乙方同意。',
		'[-甲-]{+丙+}方提出[-建议-]{+意见+}，乙方同意。',
	],
	['a number is whole', '共 1,250 人', '共 1,350 人', '共 [-1,250 -]{+1,350 +}人'],
	['a year is whole', '2022年', '2023年', '[-2022-]{+2023+}年'],
	[
		'a word of letters is whole',
		'见 implementation 一节',
		'见 implementing 一节',
		'见 [-implementation -]{+implementing +}一节',
	],
	[
		'white space is no change',
		'第 346 届会议，\n2022 年',
		'第346届会议，2022年',
		'第346届会议，2022年',
	],
	[
		'a line that ends elsewhere',
		'(a) 甲；\n(b) 乙。',
		'(a) 甲；\n(b) 乙；\n(c) 丙。',
		'(a) 甲；\n(b) 乙{+；\n(c) 丙+}。',
	],
	['the same', '同一句话。', '同一句话。', '同一句话。'],
	['nothing before', '', '新句。', '{+新句。+}'],
	['nothing in common', '甲乙丙丁', '戊己庚辛', '[-甲乙丙丁-]{+戊己庚辛+}'],
])('marks %s', (_, before, after, expected) => {
	expect(show(before, after)).toBe(expected);
	expect(show(before, after, inPairs)).toBe(expected);
});

test('marks a phrase that is written anew whole, whatever character it has in common with the old one', () => {
	expect(show('应于今年年底以前完成', '预计明年三月开始', inPairs)).toBe(
		'[-应于今年年底以前完成-]{+预计明年三月开始+}',
	);
});

test('gives both texts back, however they are cut', () => {
	const text = fc.string({ unit: fc.constantFrom(...'理事会国际，。 \n1a'), maxLength: 40 });
	const bare = (value: string) => value.replaceAll(/\s+/gu, '');
	fc.assert(
		fc.property(text, text, fc.constantFrom(inPairs, byCharacter), (before, after, cut) => {
			const runs = compareWords(before, after, cut);
			const without = (kind: string) =>
				bare(runs.map((run) => (run.kind === kind ? '' : run.text)).join(''));
			expect(without('inserted')).toBe(bare(before));
			expect(without('deleted')).toBe(bare(after));
		}),
	);
});

test('marks nothing in a text that is the same', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
			expect(compareWords(text, text, inPairs).filter(({ kind }) => kind !== 'same')).toEqual([]);
		}),
	);
});
