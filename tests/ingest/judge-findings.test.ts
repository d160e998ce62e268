import { expect, test } from 'vitest';
import { judgeFindings } from '../../src/ingest/judge-findings.ts';
import type { Finding } from '../../src/model/document.ts';

const finding = (rule: string, line: number): Finding => ({
	rule,
	severity: 'error',
	line,
	message: 'A message.',
	hint: 'A hint.',
});
const accept = (rule: string, line: number) => ({ rule, line, reason: '印刷如此' });
const idle = (rule: string, line: number) => ({
	rule: 'acceptance-without-finding',
	severity: 'error',
	line,
	message: `The manifest accepts ${rule} at line ${line}, where there is no such finding.`,
	hint: 'Remove the entry from `accepted`, or correct its line.',
});
const noted = (rule: string, line: number) => ({
	...finding(rule, line),
	severity: 'note',
	hint: 'Accepted by the keeper: 印刷如此',
});

test.each([
	[[], [], [], 'nothing found, nothing accepted'],
	[[finding('a', 3)], [], [finding('a', 3)], 'a finding stays as it is'],
	[[finding('a', 3)], [accept('a', 3)], [noted('a', 3)], 'an accepted one becomes a note'],
	[
		[finding('a', 3), finding('b', 3)],
		[accept('a', 3)],
		[noted('a', 3), finding('b', 3)],
		'another rule at the same line is not accepted',
	],
	[
		[finding('a', 3)],
		[accept('a', 4)],
		[finding('a', 3), idle('a', 4)],
		'another line: the finding stays, the acceptance is idle',
	],
	[[], [accept('a', 0)], [idle('a', 0)], 'an acceptance that outlived its cause'],
	[
		[finding('a', 9), finding('b', 2)],
		[accept('a', 5)],
		[finding('b', 2), idle('a', 5), finding('a', 9)],
		'in the order of lines',
	],
])('%#: %s', (findings, accepted, expected) => {
	expect(judgeFindings(findings, accepted)).toMatchObject(expected);
});
