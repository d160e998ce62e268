import { describe, expect, test } from 'vitest';
import { proveLedger } from '../../../src/ingest/prove/prove-ledger.ts';

const HINT = 'This is a fault of the ingestion, not of the source: mend src/ingest.';
const none = (line: number, characters: string) => ({
	rule: 'ledger-no-role',
	severity: 'error',
	line,
	message: `“${characters}” has no role.`,
	hint: HINT,
});

/** Proves one line in which the words between `‹` and `›` have the role `paragraph 1`. */
function prove(marked: string) {
	const parts = marked.split(/[‹›]/u);
	const text = parts.join('');
	let column = 0;
	const entries = parts.flatMap((part, index) => {
		const from = column;
		column += part.length;
		return index % 2 === 1 ? [{ line: 1, from, to: column, role: 'paragraph 1' }] : [];
	});
	return proveLedger([{ number: 1, text }], entries);
}

describe('signs of Markdown and of structure need no role', () => {
	test.each([
		['‹正文。›', 'text with a role'],
		['', 'an empty line'],
		[' \t\u00A0\u3000', 'white space'],
		['## ‹标题›', 'a heading'],
		['► ‹标题›', 'a triangle'],
		['## **▶ ‹标题›**', 'both, in bold'],
		[' - ‹(a)› ‹改进；›', 'a bullet'],
		['**‹30.›** ‹将进一步›', 'bold around a number'],
		['- ‹36.›** ‹将进一步›', 'half of it behind a bullet'],
		...[...'-•▪■●◦‣⁃∙\uF0A7\uF0B7\uF0D8–—*·○o'].map((bullet): [string, string] => [
			` ${bullet} ‹改进；›`,
			'any other bullet',
		]),
		['---', 'a rule'],
		['‹教训。›<sup>‹1›</sup>‹为›', 'a mark in HTML'],
		['‹见 ›[‹GB.341/INS/7›](#)‹、›', 'a link whose target was lost'],
		['[‹文›](https://ilo.org)', 'a link'],
		['<‹https://ilo.org›>', 'an address in angle brackets'],
	])('%j: %s', (marked) => {
		expect(prove(marked).findings).toEqual([]);
	});
});

describe('a character without a role is a fault', () => {
	test.each([
		['‹正›文‹。›', '文', 'one character of text'],
		['正文 和 ‹文›', '正文和', 'several of them, without the white space'],
		['12. ‹正文›', '12.', 'the number of a paragraph'],
		['‹文›）', '）', 'punctuation'],
		['‹文›#', '#', 'a number sign that opens no line'],
		['#‹文›', '#', 'or no heading'],
		['‹文› - ‹文›', '-', 'a hyphen in the line'],
		['-‹文›', '-', 'a hyphen without a space'],
		['--', '--', 'less than a rule'],
		['‹2› * ‹3›', '*', 'one star'],
		['‹A› < ‹B›', '<', 'less than'],
		['‹文›](a b)', '](ab)', 'an address with a space'],
		['‹文›]', ']', 'a bracket without an address'],
		['‹文›\u200B', '\u200B', 'a character without width'],
	])('%j: %j, %s', (marked, characters) => {
		expect(prove(marked).findings).toMatchObject([none(1, characters)]);
	});

	test('also on a line that nothing was made of', () => {
		expect(
			proveLedger(
				[
					{ number: 1, text: '‹' },
					{ number: 2, text: '正文' },
				],
				[{ line: 1, from: 0, to: 1, role: 'front' }],
			).findings,
		).toMatchObject([none(2, '正文')]);
	});
});

test('a character with two roles is a fault, white space with two is none', () => {
	const entries = [
		{ line: 3, from: 0, to: 3, role: 'paragraph 1' },
		{ line: 3, from: 1, to: 4, role: 'footnote 2' },
	];
	expect(proveLedger([{ number: 3, text: '甲 乙丙' }], entries).findings).toMatchObject([
		{
			rule: 'ledger-two-roles',
			severity: 'error',
			line: 3,
			message: '“乙” in column 3 is paragraph 1 and footnote 2.',
			hint: HINT,
		},
	]);
});

test('a sign that is a part of the text counts as text', () => {
	const entries = [{ line: 1, from: 0, to: 4, role: 'paragraph 1' }];
	expect(proveLedger([{ number: 1, text: '2**3' }], entries)).toEqual({
		value: { paragraph: 4 },
		findings: [],
	});
});

test('the table counts characters by kind of role, white space left out', () => {
	const lines = [
		{ number: 1, text: '## 标 题' },
		{ number: 2, text: '**1.** 正文。' },
		{ number: 3, text: '2. 正文' },
	];
	const entries = [
		{ line: 1, from: 3, to: 6, role: 'heading 1' },
		{ line: 2, from: 2, to: 4, role: 'paragraph 1' },
		{ line: 2, from: 7, to: 10, role: 'paragraph 1' },
		{ line: 3, from: 0, to: 5, role: 'paragraph 12' },
	];
	expect(proveLedger(lines, entries)).toEqual({
		value: { markup: 6, heading: 2, paragraph: 9 },
		findings: [],
	});
});
