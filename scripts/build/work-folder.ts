import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../src/ingest/write/transaction/recover.ts';

const CACHE = '.cache';
/** Before the number of the process that builds. */
const PREFIX = 'build-';

/**
 * Makes a folder of this process in the project, and removes those of processes that have ended. Astro builds in it: it
 * renames what it renders from a folder beside the site into the site, where the site lies in the project, and else from
 * one folder in the project that all builds share, which may be on another disk than the site.
 */
export async function claimWorkFolder(root: string): Promise<string> {
	const cache = join(root, CACHE);
	const folder = join(cache, PREFIX + String(process.pid));
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(cache)) {
		const builder = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : NaN);
		if (!Number.isInteger(builder) || isRunning(builder)) continue;
		await rm(join(cache, name), { recursive: true, force: true });
	}
	return folder;
}
