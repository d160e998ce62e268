import { expect, test } from 'vitest';
import { describeReasons, type Reason, SUGGESTION_KINDS } from '../../src/search/reasons.ts';
import { englishSearchPageText } from '../../src/words/en/search-page.ts';
import { searchAnswersText } from '../../src/words/zh-hans/search-answers.ts';
import { searchPageText } from '../../src/words/zh-hans/search-page.ts';

const REASONS: Reason[] = [
	{ kind: 'address' },
	{ kind: 'correction', printed: 'a', proposed: 'b' },
	{ kind: 'boxTitle' },
	{ kind: 'punctuation', term: 'c' },
	{ kind: 'note', marks: ['7'] },
	{ kind: 'note', marks: ['8', '9'] },
	{ kind: 'alias', form: 'd' },
	{ kind: 'citing', symbol: 'GB.346/INS/8' },
	{ kind: 'apart', words: ['e', 'f'] },
];

test('an English page gives every reason in English, with what it is about', () => {
	for (const reason of REASONS) {
		const english = describeReasons([reason], englishSearchPageText.why) ?? '';
		expect(english).not.toMatch(/\p{Script=Han}/u);
		const { kind: _, ...about } = reason;
		for (const part of Object.values(about).flat()) expect(english).toContain(part);
	}
});

test('the page in Chinese says what the module says', () => {
	for (const reason of REASONS) {
		expect(describeReasons([reason], searchPageText.why)).toBe(
			describeReasons([reason], searchAnswersText.why),
		);
	}
});

test('several reasons are each said once', () => {
	const twice: Reason[] = [
		{ kind: 'alias', form: '甲' },
		{ kind: 'alias', form: '甲' },
		{ kind: 'punctuation', term: '乙' },
	];
	expect(describeReasons(twice, searchAnswersText.why)).toBe('含有同义的“甲”；只有标点与“乙”不同');
	expect(describeReasons([], searchAnswersText.why)).toBeNull();
});

test.each(SUGGESTION_KINDS)('an English page says in English why it suggests: %s', (kind) => {
	expect(englishSearchPageText.suggestion[kind]('GB.347/INS/99')).not.toMatch(/\p{Script=Han}/u);
});
