import { describe, expect, test } from 'vitest';
import {
	countTests,
	formatCount,
	sumCounts,
	type VitestReport,
} from '../../../scripts/report/test-count.ts';

const report = (parts: Partial<VitestReport>): VitestReport => ({
	numPassedTests: 8,
	numFailedTests: 0,
	numPendingTests: 0,
	numTodoTests: 0,
	testResults: [],
	...parts,
});

const unloaded = { status: 'failed', assertionResults: [] };
const unprepared = { status: 'failed', assertionResults: [{ status: 'skipped' }] };
const withFailure = {
	status: 'failed',
	assertionResults: [{ status: 'failed' }, { status: 'passed' }],
};

describe('countTests', () => {
	test.each([
		['all passed', report({}), 0, [8, 0, 0]],
		[
			'failures are counted by the test',
			report({ numFailedTests: 2, testResults: [withFailure] }),
			1,
			[8, 2, 0],
		],
		[
			'a file whose preparation fails is a failure, its tests are skipped',
			report({ numPendingTests: 1, testResults: [unprepared] }),
			1,
			[8, 1, 1],
		],
		[
			'a file that cannot be loaded is a failure',
			report({ testResults: [unloaded] }),
			1,
			[8, 1, 0],
		],
		[
			'a failure and a file that cannot be loaded are two',
			report({ numFailedTests: 1, testResults: [withFailure, unloaded] }),
			1,
			[8, 2, 0],
		],
		['an error outside every test is a failure', report({}), 1, [8, 1, 0]],
		[
			'skipped and planned tests have not passed',
			report({ numPendingTests: 1, numTodoTests: 2 }),
			0,
			[8, 0, 3],
		],
		['no report at all is a failure', null, 0, [0, 1, 0]],
	])('%s', (_reason, vitestReport, code, [passed, failed, skipped]) => {
		expect(countTests(vitestReport, code)).toEqual({ passed, failed, skipped });
	});
});

describe('formatCount', () => {
	test.each([
		['says that none failed', { passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
		[
			'says what was skipped',
			{ passed: 12, failed: 1, skipped: 3 },
			'12 passed, 1 failed, 3 skipped',
		],
	])('%s', (_reason, count, text) => {
		expect(formatCount(count)).toBe(text);
	});
});

test('sumCounts adds field by field', () => {
	expect(
		sumCounts([
			{ passed: 1, failed: 2, skipped: 3 },
			{ passed: 10, failed: 20, skipped: 30 },
		]),
	).toEqual({
		passed: 11,
		failed: 22,
		skipped: 33,
	});
});
