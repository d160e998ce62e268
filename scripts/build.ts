import './disable-telemetry.ts';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { compressFolder } from './compress/compress-folder.ts';
import { createBuildReporter } from './report/build-reporter.ts';
import { formatBuildError } from './report/build-error.ts';
import { createProgress, type Progress } from './report/progress.ts';

interface BuildCommand {
	root: string;
	/** Folder of the built site; `dist` without it. */
	outDir?: string | undefined;
	/** Folder of what Astro keeps between builds; two builds at a time need two. */
	cacheDir?: string | undefined;
	/** Absolute URL and path of the place where the site will live; without them `SITE` and `BASE` say it. */
	site?: string | undefined;
	base?: string | undefined;
	progress: Progress;
}

/** Builds the whole site, from nothing. Throws what Astro throws. */
export async function runBuild({
	root,
	outDir,
	cacheDir = join(root, 'node_modules', '.astro'),
	site,
	base,
	progress,
}: BuildCommand) {
	// A store that an earlier build filled does not notice a change of our own plugins.
	await rm(cacheDir, { recursive: true, force: true });
	await build({
		root,
		cacheDir,
		...(outDir !== undefined && { outDir }),
		...(site !== undefined && { site }),
		...(base !== undefined && { base }),
		logLevel: 'warn',
		integrations: [createBuildReporter(progress)],
	});
}

if (import.meta.main) {
	const { values } = parseArgs({
		options: {
			'out-dir': { type: 'string' },
			'cache-dir': { type: 'string' },
			compress: { type: 'boolean', default: false },
		},
	});
	const progress = createProgress();
	try {
		await runBuild({
			root: process.cwd(),
			outDir: values['out-dir'],
			cacheDir: values['cache-dir'],
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
}
