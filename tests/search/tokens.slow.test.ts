import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropPunctuation, findJoints } from '../../src/search/punctuation.ts';
import {
	parseToken,
	type Phrase,
	renameToken,
	toJointPhrases,
	tokenRange,
	toRecordTokens,
	toTermPhrase,
	toThinPhrase,
	toToken,
	toWordPhrase,
} from '../../src/search/tokens.ts';

/** True where the tokens of a phrase stand in a record one after the other. */
function answers(record: string, phrase: Phrase, block = 0): boolean {
	const tokens = phrase.map((stem) => toToken(stem, block));
	return ` ${record} `.includes(` ${tokens.join(' ')} `);
}

describe('tokens', () => {
	test('of a record are bigrams in order, then characters, joints and words, once', () => {
		expect(toRecordTokens('甲乙、丙', ['甲乙'])).toBe(
			'bx7532x4e59q bx4e59x3001q bx3001x4e19q cx7532q cx4e59q cx3001q cx4e19q jx4e59x4e19q wx7532x4e59q',
		);
	});

	test('are letters and digits that Pagefind leaves alone', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
				expect(toRecordTokens(text, [text])).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/u);
			}),
		);
	});

	test('answer for exactly the terms that the text holds', () => {
		const unit = fc.constantFrom('大', '会', '议', 'ω', 'x', 'q', '/', '𠀾');
		const pair = fc.tuple(fc.string({ unit }), fc.string({ unit, minLength: 1, maxLength: 3 }));
		fc.assert(
			fc.property(pair, ([text, term]) => {
				expect(answers(toRecordTokens(text, ['大会', '会议']), toTermPhrase(term))).toBe(
					text.includes(term),
				);
			}),
			{ numRuns: 1000 },
		);
	});

	test('of words do not answer for a phrase of bigrams', () => {
		const record = toRecordTokens('大会会议', ['大会', '会议']);
		expect(answers(record, toTermPhrase('大会议'))).toBe(false);
		expect(answers(record, toWordPhrase('会议'))).toBe(true);
		expect(answers(record, toWordPhrase('会会'))).toBe(false);
	});

	test('of joints answer where only punctuation parts two characters', () => {
		const record = toRecordTokens('社会、对话', []);
		const phrases = toJointPhrases('社会对话');
		expect(phrases.map(({ apart }) => answers(record, apart))).toEqual([false, true, false]);
		expect(phrases.map(({ together }) => answers(record, together))).toEqual([true, false, true]);
		expect(toJointPhrases('对社').some(({ apart }) => answers(record, apart))).toBe(false);
	});

	test('of one block do not answer for another', () => {
		const record = toRecordTokens('社会对话', ['社会'], 17);
		const phrases = [toTermPhrase('会对话'), toTermPhrase('会'), toWordPhrase('社会')];
		for (const phrase of phrases) {
			expect([0, 1, 16, 17, 18].filter((block) => answers(record, phrase, block))).toEqual([17]);
		}
	});

	test('of one beginning lie together, whatever their block', () => {
		const texts = ['会', '会议', '会议员', '会訮', '㒒', 'x'];
		const blocks = [0, 1, 9, 10, 16, 255, 256, 4095];
		const stems = texts.flatMap((text) => toWordPhrase(text));
		for (const stem of stems) {
			const [first, last] = tokenRange(stem);
			const inside = stems
				.flatMap((other) => blocks.map((block) => toToken(other, block)))
				.filter((token) => first <= token && token <= last);
			expect(inside).toEqual(blocks.map((block) => toToken(stem, block)));
		}
	});
});

test.each([
	['bx4f1ax8baeq', 'bx4f1ax8bae', 0],
	['bx4f1ax8baer1q', 'bx4f1ax8bae', 1],
	['cx1f3ebr10q', 'cx1f3eb', 16],
])('%s is the token %s of block %i', (token, stem, block) => {
	expect(parseToken(token)).toEqual({ stem, block });
	expect(toToken(stem, block)).toBe(token);
});

describe('a thin phrase', () => {
	const term = Array.from({ length: 101 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
	const phrase = toTermPhrase(term);

	test.each([2, 3, 16, 99])('of %i tokens has its first, its last and those between', (count) => {
		const thin = toThinPhrase(term, count);
		expect(thin).toHaveLength(phrase.length);
		expect(thin.filter((stem) => stem !== null)).toHaveLength(count);
		expect([thin[0], thin.at(-1)]).toEqual([phrase[0], phrase.at(-1)]);
		for (const [at, stem] of thin.entries()) expect([null, phrase[at]]).toContain(stem);
	});

	test.each([
		[term, 100],
		['𠀀𠀀', 16],
		['会', 16],
	])('of %s is the whole one where it has no more tokens', (short, count) => {
		expect(toThinPhrase(short, count)).toEqual(toTermPhrase(short));
	});
});

test('tokens of the first block keep their order under the names of others', () => {
	const token = fc
		.string({
			unit: fc.oneof(
				fc.constantFrom('a', 'ё', '会', 'ࢺ', '𠀾'),
				fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
			),
			minLength: 1,
			maxLength: 3,
		})
		.map((text) => toToken(toWordPhrase(text)[0] ?? '', 0));
	const block = fc.nat({ max: 5000 });
	fc.assert(
		fc.property(token, token, block, block, (left, right, ofLeft, ofRight) => {
			fc.pre(left !== right);
			expect(renameToken(left, ofLeft) < renameToken(right, ofRight)).toBe(left < right);
		}),
		{ numRuns: 2000 },
	);
});

describe('punctuation', () => {
	test.each([
		['《2030年议程》', '2030年议程', 'book title marks'],
		['gb.346/ins/8', 'gb346ins8', 'points and slashes'],
		['20%+', '20', 'symbols'],
		['社会对话', '社会对话', 'none'],
		['、。', '', 'nothing else'],
	])('%s without it is %j: %s', (text, bare) => {
		expect(dropPunctuation(text)).toBe(bare);
	});

	test.each([
		['社会、对话', ['会对'], 'between two words'],
		['甲、乙、丙', ['甲乙', '乙丙'], 'one character between two marks'],
		['甲》、《乙', ['甲乙'], 'several marks'],
		['《甲》', [], 'at the ends'],
		['甲、𠀾', ['甲𠀾'], 'a surrogate pair'],
	])('joins in %s are %j: %s', (text, joints) => {
		expect(findJoints(text)).toEqual(joints);
	});
});
