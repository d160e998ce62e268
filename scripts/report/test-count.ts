/** How many checks and tests came out how. */
export interface TestCount {
	passed: number;
	failed: number;
	skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Returns the sum of several counts. */
export function sumCounts(counts: readonly TestCount[]): TestCount {
	return counts.reduce(
		(sum, { passed, failed, skipped }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			skipped: sum.skipped + skipped,
		}),
		{ passed: 0, failed: 0, skipped: 0 },
	);
}

/**
 * Returns the count of a run of Vitest. A test file that fails without a failed test (it could not be loaded, or
 * prepared) is one failure, and so is an exit code that no failure explains, or a report that was not written (null).
 */
export function countTests(report: VitestReport | null, code: number): TestCount {
	if (report === null) return { passed: 0, failed: 1, skipped: 0 };
	const broken = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
	);
	const failed = report.numFailedTests + broken.length;
	return {
		passed: report.numPassedTests,
		failed: failed === 0 && code !== 0 ? 1 : failed,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Returns `12 passed, 0 failed`, and `, 3 skipped` behind it where any were. */
export function formatCount({ passed, failed, skipped }: TestCount): string {
	const count = `${String(passed)} passed, ${String(failed)} failed`;
	return skipped === 0 ? count : `${count}, ${String(skipped)} skipped`;
}
