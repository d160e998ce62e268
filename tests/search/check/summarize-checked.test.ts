import { expect, test } from 'vitest';
import type { Checked, Difference } from '../../../src/search/check/checked.ts';
import { describeNotes, shownVerdict } from '../../../src/search/check/summarize-checked.ts';
import { checkText } from '../../../src/words/zh-hans/check.ts';
import { englishCheckText } from '../../../src/words/en/check.ts';

const checked = (change: Partial<Checked>): Checked => ({
	kind: 'quotation',
	verdict: 'verbatim',
	places: [],
	differences: [],
	cited: null,
	notes: [],
	seal: null,
	...change,
});
const difference = (kind: Difference['kind']): Difference => ({
	kind,
	at: 0,
	given: '，',
	printed: '。',
});
const cited = (holds: boolean) => ({ id: 'gb/346/ins/8/p1', holds });

test.each<[string, Partial<Checked>]>([
	['verbatim', {}],
	['verbatim', { cited: cited(true) }],
	['elsewhere', { cited: cited(false) }],
	['differs', { verdict: 'differs', differences: [difference('changed')] }],
	[
		'differs',
		{ verdict: 'differs', differences: [difference('punctuation'), difference('added')] },
	],
	[
		'punctuation',
		{ verdict: 'differs', differences: [difference('punctuation'), difference('invisible')] },
	],
	['not-held', { verdict: 'not-held', cited: cited(false) }],
	['verbatim', { kind: 'citation', cited: cited(false) }],
])('says in one word: %s', (shown, change) => {
	expect(shownVerdict(checked(change))).toBe(shown);
});

test('names other forms of characters in one sentence, each once, and the rest one by one', () => {
	const notes: Checked['notes'] = [
		{ kind: 'traditional', at: 0, given: '們', printed: '们' },
		{ kind: 'omission', at: 3, given: '……', printed: '' },
		{ kind: 'traditional', at: 5, given: '實現', printed: '实现' },
		{ kind: 'traditional', at: 9, given: '們', printed: '们' },
	];
	expect(describeNotes(notes, checkText)).toEqual([
		'繁简等字形不同，不算出入：原文作“们、实现”，引文作“們、實現”',
		'省略号处有省略',
	]);
});

test('puts marks round marks that can be told from them', () => {
	const { punctuation, changed } = checkText.difference;
	expect(punctuation('‘', '“')).toBe('标点不同：原文作「“」，引文作“‘”');
	expect(punctuation('', '”')).toBe('漏标点「”」');
	expect(punctuation('、', '')).toBe('多标点“、”');
	expect(changed('21', '12')).toBe('原文作“12”，引文作“21”');
	expect(englishCheckText.difference.punctuation('', '”')).toBe('Punctuation left out: 「”」');
});
