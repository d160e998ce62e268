import './before-astro.ts';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { getBuildKeep, setBuildKeep } from '../../src/keep/build-keep.ts';
import { digestAll } from '../../src/keep/digest.ts';
import { digestInputs, digestProgram } from '../../src/keep/digest-program.ts';
import { NO_KEEP } from '../../src/keep/keep.ts';
import { openKeep } from '../../src/keep/open-keep.ts';
import { createBuildReporter } from '../report/build-reporter.ts';
import type { Progress } from '../report/progress.ts';
import { compressFolder } from './compress.ts';
import { cacheFolder, openReadings } from './open-readings.ts';
import { claimSite, findSite, siteFolders } from './site-folders.ts';
import { swapSites } from './swap-sites.ts';
import { claimWorkFolder, releaseWorkFolder } from './work-folder.ts';

/** A site as it was built. */
interface BuiltSite {
	folder: string;
	/** Path that it lives under, as addresses have it, with a slash at both ends. */
	base: string;
}

interface BuildCommand {
	root: string;
	/** Folder of the built site; `dist` without it. */
	outDir?: string | undefined;
	/** Folder of what builds keep for the next. */
	cacheDir?: string | undefined;
	/** Absolute URL and path of the place where the site will live; without them astro.config.mjs says it. */
	site?: string | undefined;
	base?: string | undefined;
	/** Forgets what earlier builds kept. */
	isCold?: boolean;
	/** Writes the compressed forms of texts beside them. */
	isCompressed?: boolean;
	progress: Progress;
}

/**
 * Builds the whole site. What an earlier build made is taken over where all that it was made from is the same, so that
 * the result is that of a build from nothing. The site that was there before stays in its place until the new one is
 * whole. Throws what Astro throws, and where a file changed that the site is made from while it was built.
 */
export async function runBuild({
	root,
	outDir = 'dist',
	cacheDir = cacheFolder(root),
	site,
	base,
	isCold = false,
	isCompressed = false,
	progress,
}: BuildCommand): Promise<BuiltSite> {
	requirePath(root);
	const folders = siteFolders(await findSite(resolve(root, outDir)));
	const work = await claimWorkFolder(root);
	const built = join(work, 'site');
	let livesUnder: string | undefined;
	const onDamage = (reason: string) => {
		progress.line(
			`${cacheDir} is damaged: ${reason}. What cannot be read there is made anew; delete the folder, nothing is lost.`,
		);
	};
	if (dirname(work) !== cacheFolder(root)) onDamage('it is no folder that can be written to');
	try {
		await claimSite(folders);
		const keepFolder = join(cacheDir, 'keep');
		if (isCold) {
			await rm(keepFolder, { recursive: true, force: true });
			await rm(join(cacheDir, 'readings'), { recursive: true, force: true });
		}
		const settings = [
			process.env['REPORT_TO'] ?? '',
			process.env['OTHERS'] ?? '',
			process.env.NODE_ENV ?? '',
		];
		const program = digestProgram(root, settings);
		const inputs = digestInputs(root);
		const readings = openReadings({ root, cacheDir, onDamage });
		setBuildKeep({
			keep: NO_KEEP,
			readings,
			open: (address) => {
				livesUnder = address.base;
				return openKeep(keepFolder, digestAll([program, address.site, address.base]), onDamage);
			},
			earlierSite: existsSync(folders.site) ? folders.site : null,
		});
		await build({
			root,
			// What Astro itself keeps does not notice a change of our own plugins.
			cacheDir: join(work, 'astro'),
			outDir: built,
			...(site !== undefined && { site }),
			...(base !== undefined && { base }),
			logLevel: 'warn',
			integrations: [createBuildReporter(progress)],
		});
		if (digestProgram(root, settings) !== program || digestInputs(root) !== inputs) {
			getBuildKeep().keep.clear();
			readings.clear();
			throw new Error(
				'A file that the site is made from changed while it was built. Nothing is kept of it: build again.',
			);
		}
		if (isCompressed) {
			progress.line(`${String(compressFolder(built))} compressed files beside the others.`);
		}
		if (livesUnder === undefined) throw new Error('The build has not asked for what is kept.');
		swapSites(built, folders);
		return { folder: folders.site, base: livesUnder };
	} finally {
		setBuildKeep(undefined);
		await rm(folders.next, { recursive: true, force: true });
		await releaseWorkFolder(work);
	}
}

/** Throws where the bundler would take a part of the project's path for something else. */
function requirePath(root: string): void {
	const sign = /[#?*%]/u.exec(resolve(root))?.[0];
	if (sign === undefined) return;
	throw new Error(
		`The path of the project, ${resolve(root)}, holds “${sign}”, which the bundler does not read as a part of a path. Move the project; spaces and Chinese are no hindrance.`,
	);
}
