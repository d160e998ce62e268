import { expect, test } from 'vitest';
import { isPublished, makeFinding, RULE_IDS } from '../../src/ingest/rules.ts';
import { sayFinding } from '../../src/words/say-finding.ts';
import { findingSentences } from '../../src/words/zh-hans/findings.ts';

/** The names in braces of a text. */
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);

test('every finding that a document is published with has its sentence in Chinese, and no other has', () => {
	expect(Object.keys(findingSentences).sort()).toEqual(RULE_IDS.filter(isPublished).sort());
});

test.each(Object.entries(findingSentences))(
	'%s names nothing but what the finding knows',
	(rule, sentence) => {
		const id = RULE_IDS.find((one) => one === rule);
		const { message, hint } = makeFinding(id ?? 'paragraph-sequence', 1);
		const known = namesIn(message + hint);
		expect(namesIn(sentence).filter((name) => !known.includes(name))).toEqual([]);
	},
);

test.each([
	['contents-mismatch', { found: 'I. 导言' }, '目录列有“I. 导言”，正文没有这一标题。'],
	['lone-number', { found: 12 }, '数字12独占一行，按正文读入。'],
	[
		'contents-mismatch',
		{ found: '{line} $& {found}' },
		'目录列有“{line} $& {found}”，正文没有这一标题。',
	],
] as const)('%s is said with its values', (rule, values, said) => {
	expect(sayFinding(makeFinding(rule, 3, values))).toBe(said);
});

test('a rule that only stops a reading has none', () => {
	expect(sayFinding(makeFinding('no-paragraph', 0))).toBeNull();
});
