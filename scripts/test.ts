import './build/before-astro.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	chooseChecks,
	type Project,
	STATIC_CHECKS,
	type StaticCheck,
} from './report/choose-checks.ts';
import {
	countTests,
	formatCount,
	sumCounts,
	type TestCount,
	type VitestReport,
} from './report/test-count.ts';
import { runTool } from './run-tool.ts';

/** Runs a check that passes or fails as a whole; its output is shown where it fails. */
async function runStaticCheck(name: StaticCheck): Promise<TestCount> {
	const parameters = STATIC_CHECKS[name];
	const { code, output } = await runTool(name, parameters);
	console.log(`${code === 0 ? '✓' : '✗'} ${[name, ...parameters].join(' ')}`);
	if (code !== 0) console.log(output.trimEnd());
	return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Runs the tests of a project, on the screen, and counts them. */
async function runVitest(project: Project): Promise<TestCount> {
	console.log(`vitest run --project ${project}`);
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-vitest-'));
	const file = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { code } = await runTool('vitest', ['run', '--project', project, ...reporters], {
		show: true,
	});
	const report = await readFile(file, 'utf8').then(
		(text) => JSON.parse(text) as VitestReport,
		() => null,
	);
	await rm(folder, { recursive: true });
	return countTests(report, code);
}

/** Runs checks and tests, each of them whatever became of the others. Returns the sum. */
async function runChecks({
	checks,
	projects,
}: ReturnType<typeof chooseChecks>): Promise<TestCount> {
	// The type-checked rules need the types that Astro writes; where it cannot, `astro check` says why.
	if (checks.includes('eslint')) await runTool('astro', ['sync']);
	const counts: TestCount[] = [];
	for (const name of checks) counts.push(await runStaticCheck(name));
	for (const project of projects) counts.push(await runVitest(project));
	return sumCounts(counts);
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
let chosen: ReturnType<typeof chooseChecks> | undefined;
try {
	chosen = chooseChecks(values.only);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
if (chosen !== undefined) {
	const count = await runChecks(chosen);
	console.log(formatCount(count));
	process.exitCode = count.failed === 0 ? 0 : 1;
}
