import type { Finding, Severity } from '../../../src/schemas/document.ts';

/** The findings of the body, as data: rule id, severity, message and what to do. */
const RULES = {
	'paragraph-sequence': {
		severity: 'error',
		message: 'Unexpected paragraph {found}, expected {expected}.',
		hint: 'Compare the page of the source. Lines may be lost, doubled or out of order.',
	},
	'number-in-sentence': {
		severity: 'warning',
		message:
			'The line opens with the number {found} in mid-sentence; taken as a part of the sentence.',
		hint: 'Compare the page of the source: a paragraph may begin here.',
	},
	'unnumbered-text': {
		severity: 'error',
		message: 'Text under a heading that belongs to no numbered paragraph, box or figure.',
		hint: 'A paragraph number may be lost in the source. Compare the page.',
	},
	'sentence-cut': {
		severity: 'warning',
		message: 'The text above this line ends without punctuation and nothing goes on with it.',
		hint: 'Compare the page of the source: a line may be lost.',
	},
	'heading-or-text': {
		severity: 'warning',
		message: 'This line could be a heading; taken as the rest of the sentence above.',
		hint: 'Compare the page of the source.',
	},
	'second-block': {
		severity: 'note',
		message: 'A further block of text without a number, taken into the paragraph above.',
		hint: 'Compare the page of the source: a number may be lost.',
	},
	'footnote-sequence': {
		severity: 'error',
		message: 'Unexpected footnote {found}, expected {expected}.',
		hint: 'Compare the page of the source. Lines may be lost, doubled or out of order.',
	},
} as const satisfies Record<string, { severity: Severity; message: string; hint: string }>;

/** Returns a finding of the body at a 1-based line. */
export function bodyFinding(
	rule: keyof typeof RULES,
	line: number,
	values: { found?: number; expected?: number } = {},
): Finding {
	const { severity, message, hint } = RULES[rule];
	const filled = message
		.replace('{found}', String(values.found))
		.replace('{expected}', String(values.expected));
	return { rule, severity, line, message: filled, hint };
}
