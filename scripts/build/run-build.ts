import './before-astro.ts';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { setBuildKeep } from '../../src/keep/build-keep.ts';
import { digestInputs } from '../../src/keep/digest-program.ts';
import { compressFolder } from './compress.ts';
import { createBuildReporter } from '../report/build-reporter.ts';
import type { Progress } from '../report/progress.ts';
import { type BuildPlace, digestBuild, keepFolder, openBuildKeep } from './open-build-keep.ts';
import { claimSite, findSite, siteFolders, swapSites } from './site-folders.ts';

interface BuildCommand extends BuildPlace {
	/** Folder of the built site; `dist` without it. */
	outDir?: string | undefined;
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
	cacheDir,
	site,
	base,
	isCold = false,
	isCompressed = false,
	progress,
}: BuildCommand) {
	const folders = siteFolders(await findSite(resolve(root, outDir)));
	await claimSite(folders);
	// What Astro itself keeps does not notice a change of our own plugins.
	const astroFolder = await mkdtemp(join(tmpdir(), 'gb-archive-astro-'));
	try {
		const place = { root, cacheDir, site, base };
		if (isCold) await rm(keepFolder(place), { recursive: true, force: true });
		const program = digestBuild(place);
		const inputs = digestInputs(root);
		const keep = openBuildKeep(place);
		setBuildKeep({ keep, earlierSite: existsSync(folders.site) ? folders.site : null });
		await build({
			root,
			cacheDir: astroFolder,
			outDir: folders.next,
			...(site !== undefined && { site }),
			...(base !== undefined && { base }),
			logLevel: 'warn',
			integrations: [createBuildReporter(progress)],
		});
		if (digestBuild(place) !== program || digestInputs(root) !== inputs) {
			keep.clear();
			throw new Error(
				'A file that the site is made from changed while it was built. Nothing is kept of it: build again.',
			);
		}
		if (isCompressed) {
			progress.line(`${String(compressFolder(folders.next))} compressed files beside the others.`);
		}
		await swapSites(folders);
	} finally {
		setBuildKeep(undefined);
		await rm(folders.next, { recursive: true, force: true });
		await rm(astroFolder, { recursive: true, force: true });
	}
}
