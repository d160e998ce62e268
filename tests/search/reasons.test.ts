import { expect, test } from 'vitest';
import { englishPageText } from '../../src/reader/search-page/page-text-en.ts';
import { chinesePageText } from '../../src/reader/search-page/page-text-zh.ts';
import { describeReasons, type Reason, SUGGESTION_KINDS } from '../../src/search/reasons.ts';
import { searchText } from '../../src/search/strings.ts';

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
		const english = describeReasons([reason], englishPageText.why) ?? '';
		expect(english).not.toMatch(/\p{Script=Han}/u);
		const { kind: _, ...about } = reason;
		for (const part of Object.values(about).flat()) expect(english).toContain(part);
	}
});

test('the page in Chinese says what the module says', () => {
	for (const reason of REASONS) {
		expect(describeReasons([reason], chinesePageText.why)).toBe(
			describeReasons([reason], searchText.why),
		);
	}
});

test('several reasons are each said once', () => {
	const twice: Reason[] = [
		{ kind: 'alias', form: '甲' },
		{ kind: 'alias', form: '甲' },
		{ kind: 'punctuation', term: '乙' },
	];
	expect(describeReasons(twice, searchText.why)).toBe('含有同义的“甲”；只有标点与“乙”不同');
	expect(describeReasons([], searchText.why)).toBeNull();
});

test.each(SUGGESTION_KINDS)('an English page says in English why it suggests: %s', (kind) => {
	expect(englishPageText.suggestion[kind]('GB.347/INS/99')).not.toMatch(/\p{Script=Han}/u);
});
