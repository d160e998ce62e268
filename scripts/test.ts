import './build/before-astro.ts';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	type ChosenChecks,
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
import { runTool, type ToolResult } from './run-tool.ts';

/** Tells how a check ended, which passes or fails as a whole; its output is shown where it fails. */
function tellCheck(name: string, parameters: readonly string[], { code, output }: ToolResult) {
	console.log(`${code === 0 ? '✓' : '✗'} ${[name, ...parameters].join(' ')}`);
	if (code !== 0) console.log(output.trimEnd());
	return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** What two static checks that load every type take of memory, and something beside it. */
const ROOM_FOR_TWO = 6 * 2 ** 30;

/** Runs the static checks, two at a time where the machine has room. What each has to say comes in their order. */
async function runStaticChecks(checks: readonly StaticCheck[]): Promise<TestCount[]> {
	const ended = checks.map((name) => ({ name, ...Promise.withResolvers<ToolResult>() }));
	const waiting = [...ended];
	const runNext = async (): Promise<void> => {
		const next = waiting.shift();
		if (next === undefined) return;
		next.resolve(await runTool(next.name, STATIC_CHECKS[next.name]));
		await runNext();
	};
	const tell = async (): Promise<TestCount[]> => {
		const counts: TestCount[] = [];
		for (const { name, promise } of ended) {
			counts.push(tellCheck(name, STATIC_CHECKS[name], await promise));
		}
		return counts;
	};
	const places = totalmem() < ROOM_FOR_TWO ? 1 : Math.min(2, availableParallelism());
	const [counts] = await Promise.all([tell(), ...Array.from({ length: places }, runNext)]);
	return counts;
}

/** Runs the tests of some projects, on the screen, and counts them. */
async function runVitest(projects: readonly Project[]): Promise<TestCount> {
	const parameters = ['run', ...projects.flatMap((project) => ['--project', project])];
	console.log(['vitest', ...parameters].join(' '));
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-vitest-'));
	const file = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { code } = await runTool('vitest', [...parameters, ...reporters], { show: true });
	const report = await readFile(file, 'utf8').then(
		(text) => JSON.parse(text) as VitestReport,
		() => null,
	);
	await rm(folder, { recursive: true });
	return countTests(report, code);
}

/** Tools that need the types which Astro writes; it writes them once, before any of them reads them. */
const TYPED: readonly StaticCheck[] = ['eslint', 'astro'];
const SYNC = ['sync'];

/** Runs checks and tests, each of them whatever became of the others. Returns the sum. */
async function runChecks({ checks, runs }: ChosenChecks): Promise<TestCount> {
	const counts: TestCount[] = [];
	if (checks.some((name) => TYPED.includes(name))) {
		const written = await runTool('astro', SYNC);
		if (written.code !== 0) counts.push(tellCheck('astro', SYNC, written));
	}
	counts.push(...(await runStaticChecks(checks)));
	for (const projects of runs) counts.push(await runVitest(projects));
	return sumCounts(counts);
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
let chosen: ChosenChecks | undefined;
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
