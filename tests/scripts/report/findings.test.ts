import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/model/format-findings.ts';
import type { Finding } from '../../../src/model/document.ts';

const FILE = 'content/sources/GB.349-INS-3.txt';

const finding = (parts: Partial<Finding>): Finding => ({
	rule: 'paragraph-sequence',
	severity: 'error',
	line: 212,
	message: 'Unexpected paragraph 14 after paragraph 12, expected 13.',
	hint: 'Compare page 6 of the source.',
	...parts,
});

describe('formatFindings', () => {
	test('gives each finding its place, its rule and its hint, in the order of the lines', () => {
		const findings = [
			finding({}),
			finding({
				rule: 'unknown-line',
				severity: 'note',
				line: 9,
				message: 'The line “ILC” has no role.',
			}),
		];
		expect(formatFindings(FILE, findings)).toBe(
			`content/sources/GB.349-INS-3.txt:9:1  unknown-line
  The line “ILC” has no role.
  Hint: Compare page 6 of the source.
content/sources/GB.349-INS-3.txt:212:1  paragraph-sequence
  Unexpected paragraph 14 after paragraph 12, expected 13.
  Hint: Compare page 6 of the source.
content/sources/GB.349-INS-3.txt: 1 error, 1 note`,
		);
	});

	test('counts by severity, the worst first', () => {
		const findings = (['note', 'warning', 'error', 'warning', 'error'] as const).map((severity) =>
			finding({ severity }),
		);
		expect(formatFindings(FILE, findings).split('\n').at(-1)).toBe(
			'content/sources/GB.349-INS-3.txt: 2 errors, 2 warnings, 1 note',
		);
	});

	test('orders the findings of one line by rule, then by message', () => {
		const findings = [
			finding({ rule: 'b', message: 'Second.', hint: '' }),
			finding({ rule: 'b', message: 'First.', hint: '' }),
			finding({ rule: 'a', message: 'Third.', hint: '' }),
		];
		expect(formatFindings('f', findings)).toBe(
			'f:212:1  a\n  Third.\nf:212:1  b\n  First.\nf:212:1  b\n  Second.\nf: 3 errors',
		);
	});

	test('names the file alone where a finding has no line, and leaves out an empty hint', () => {
		const findings = [finding({ rule: 'source-checksum', line: 0, message: 'Changed.', hint: '' })];
		expect(formatFindings(FILE, findings)).toBe(
			`${FILE}  source-checksum\n  Changed.\n${FILE}: 1 error`,
		);
	});

	test('indents every line of a message', () => {
		const findings = [finding({ message: 'One.\nTwo.', hint: '' })];
		expect(formatFindings('f', findings)).toBe(
			'f:212:1  paragraph-sequence\n  One.\n  Two.\nf: 1 error',
		);
	});

	test('says where there is nothing to report', () => {
		expect(formatFindings(FILE, [])).toBe(`${FILE}: no findings`);
	});
});
