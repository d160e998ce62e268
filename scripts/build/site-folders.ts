import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../../src/ingest/write/transaction/recover.ts';

/** The folders of a site and of what is on its way to or from there; all on one disk, so that each can take another's place. */
export interface SiteFolders {
	/** The built site. */
	site: string;
	/** The site while this process builds it. */
	next: string;
	/** The site that has given way. */
	before: string;
}

/** Between the name of a site and the number of the process that builds it. */
const NEXT = '.next-';

/** Returns the folders beside that of a site: `dist`, `dist.next-1234`, `dist.before`. */
export function siteFolders(site: string): SiteFolders {
	return { site, next: `${site}${NEXT}${String(process.pid)}`, before: `${site}.before` };
}

/** Returns the folder that a path leads to, be it there or not. Throws where it is a link that leads nowhere. */
export async function findSite(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		if ((await lstat(path).catch(() => null)) === null) return path;
		throw new Error(`${path} is a link that leads nowhere. Mend or delete it.`, { cause: error });
	}
}

/**
 * Makes the folder that a site is built in, by which others see that it is being built, and puts right what a build left
 * that was ended in the middle: the whole site is in its place, and nothing else beside it. Throws where another process
 * is building the site.
 */
export async function claimSite({ site, next, before }: SiteFolders): Promise<void> {
	const parent = dirname(site);
	await rm(next, { recursive: true, force: true });
	await mkdir(next, { recursive: true });
	for (const name of await readdir(parent)) {
		if (!name.startsWith(basename(site) + NEXT)) continue;
		const builder = Number(name.slice(basename(site).length + NEXT.length));
		if (!Number.isInteger(builder)) continue;
		if (builder === process.pid) continue;
		if (isRunning(builder)) {
			await rm(next, { recursive: true });
			throw new Error(
				`Process ${String(builder)} is building ${site}. Wait until it ends; where it is no build, delete ${join(parent, name)}.`,
			);
		}
		await rm(join(parent, name), { recursive: true, force: true });
	}
	if (existsSync(before) && !existsSync(site)) await rename(before, site);
	await rm(before, { recursive: true, force: true });
}

/** Puts the new site where the one before is, which goes. */
export async function swapSites({ site, next, before }: SiteFolders): Promise<void> {
	if (existsSync(site)) await rename(site, before);
	await rename(next, site);
	// Not by promises: a large site has a hundred thousand files, and each promise costs more than its file.
	rmSync(before, { recursive: true, force: true });
}
