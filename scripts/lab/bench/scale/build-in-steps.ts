import { subscribe } from 'node:diagnostics_channel';
import { parseArgs } from 'node:util';
import { buildSteps } from '../../../../src/build/build-steps.ts';
import { writeNew } from '../../../../src/files/write.ts';
import { createProgress } from '../../../report/progress.ts';
import { runBuild } from '../../../build/run-build.ts';
import { readCost } from '../run-measured.ts';

/**
 * Builds the project in the working folder in a process of its own, and notes after each step what all of them cost
 * so far: a line of JSON a step in the file `--steps`.
 */
const { values } = parseArgs({
	options: {
		steps: { type: 'string', default: '' },
		'out-dir': { type: 'string' },
		'cache-dir': { type: 'string' },
	},
});
const notes: string[] = [];
const note = (step: unknown) => {
	const cpuSeconds = readCost(process.pid)?.cpuSeconds ?? null;
	notes.push(`${JSON.stringify({ step, cpuSeconds, at: Date.now() })}\n`);
};
subscribe(buildSteps.name, note);
await runBuild({
	root: process.cwd(),
	outDir: values['out-dir'],
	cacheDir: values['cache-dir'],
	progress: createProgress(),
});
note('end');
writeNew(values.steps, notes.join(''));
