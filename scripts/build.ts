import './build/before-astro.ts';
import { parseArgs } from 'node:util';
import { runBuild } from './build/run-build.ts';
import { formatBuildError } from './report/build-error.ts';
import { createProgress } from './report/progress.ts';

const { values } = parseArgs({
	options: {
		'out-dir': { type: 'string' },
		'cache-dir': { type: 'string' },
		cold: { type: 'boolean', default: false },
		compress: { type: 'boolean', default: false },
	},
});
const progress = createProgress();
try {
	await runBuild({
		root: process.cwd(),
		outDir: values['out-dir'],
		cacheDir: values['cache-dir'],
		isCold: values.cold,
		isCompressed: values.compress,
		progress,
	});
} catch (error) {
	progress.line(formatBuildError(error));
	process.exitCode = 1;
}
