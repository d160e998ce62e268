import './build/before-astro.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	countTests,
	formatCount,
	sumCounts,
	type TestCount,
	type VitestReport,
} from './report/test-count.ts';
import { runTool } from './run-tool.ts';

const STATIC_CHECKS = [
	{ name: 'prettier', parameters: ['--check', '.'] },
	{ name: 'eslint', parameters: ['.', '--max-warnings', '0'] },
	{ name: 'astro', parameters: ['check', '--minimumFailingSeverity', 'hint'] },
	{ name: 'knip', parameters: ['--no-progress'] },
] as const;

/** Projects of Vitest, a run each: where the site cannot be built, the unit tests run all the same. */
const PROJECTS = ['unit', 'site'];

const NAMES = [...STATIC_CHECKS.map(({ name }) => name), ...PROJECTS];

/** Runs a check that passes or fails as a whole; its output is shown where it fails. */
async function runStaticCheck(name: string, parameters: readonly string[]): Promise<TestCount> {
	const { code, output } = await runTool(name, parameters);
	console.log(`${code === 0 ? '✓' : '✗'} ${[name, ...parameters].join(' ')}`);
	if (code !== 0) console.log(output.trimEnd());
	return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Runs the tests of a project, on the screen, and counts them. */
async function runVitest(project: string): Promise<TestCount> {
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

/** Runs the checks of these names, each of them whatever became of the others. Returns the sum. */
async function runChecks(names: readonly string[]): Promise<TestCount> {
	// The type-checked rules need the types that Astro writes; where it cannot, `astro check` says why.
	if (names.includes('eslint')) await runTool('astro', ['sync']);
	const counts: TestCount[] = [];
	for (const { name, parameters } of STATIC_CHECKS) {
		if (names.includes(name)) counts.push(await runStaticCheck(name, parameters));
	}
	for (const project of PROJECTS) {
		if (names.includes(project)) counts.push(await runVitest(project));
	}
	return sumCounts(counts);
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const names = values.only ?? NAMES;
const unknown = names.find((name) => !NAMES.includes(name));
if (unknown !== undefined) {
	console.error(`There is no check “${unknown}”. The checks are ${NAMES.join(', ')}.`);
	process.exitCode = 1;
} else {
	const count = await runChecks(names);
	console.log(formatCount(count));
	process.exitCode = count.failed === 0 ? 0 : 1;
}
