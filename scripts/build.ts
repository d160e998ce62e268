import './disable-telemetry.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runBuild } from './build/run-build.ts';
import { compressFolder } from './compress/compress-folder.ts';
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
		progress,
	});
	if (values.compress) {
		const folder = resolve(values['out-dir'] ?? 'dist');
		progress.line(`${String(compressFolder(folder))} compressed files beside the others.`);
	}
} catch (error) {
	progress.line(formatBuildError(error));
	process.exitCode = 1;
}
