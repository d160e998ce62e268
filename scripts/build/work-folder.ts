import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ignore } from '../../src/files/file-errors.ts';
import { isAtWork, ownTag, parseOwner } from '../../src/files/owner.ts';

/** Where the cache is no folder that can be written to, the other one is made for the time of the build. */
const CACHES = ['.cache', '.cache.work'] as const;
/** Before the tag of the process that builds. */
const PREFIX = 'build-';

/**
 * Makes a folder of this process in the project, and removes those of processes that have ended. Astro builds in it: it
 * renames what it renders from a folder beside the site into the site, where the site lies in the project, and else from
 * one folder in the project that all builds share, which may be on another disk than the site.
 */
export async function claimWorkFolder(root: string): Promise<string> {
	const [cache, other] = CACHES.map((name) => join(root, name)) as [string, string];
	try {
		return await claimIn(cache);
	} catch (error) {
		ignore('EEXIST', 'ENOTDIR', 'EACCES', 'ELOOP')(error);
		return await claimIn(other);
	}
}

async function claimIn(cache: string): Promise<string> {
	const folder = join(cache, PREFIX + ownTag());
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(cache)) {
		const builder = name.startsWith(PREFIX) ? parseOwner(name.slice(PREFIX.length)) : null;
		if (builder === null || name === basename(folder) || isAtWork(builder)) continue;
		await rm(join(cache, name), { recursive: true, force: true });
	}
	return folder;
}

/** Removes the folder of this process, and the one that was made for it where the cache could not be used. */
export async function releaseWorkFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	const parent = dirname(folder);
	// Another build may be in it still.
	if (basename(parent) === CACHES[1]) await rmdir(parent).catch(ignore('ENOTEMPTY', 'ENOENT'));
}
