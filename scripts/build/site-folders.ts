import { accessSync, constants, lstatSync, readFileSync } from 'node:fs';
import { lstat, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeOwner, isAtWork, type Owner, ownTag, parseOwner } from '../../src/files/owner.ts';
import { UNFINISHED } from '../../src/files/place.ts';
import { restoreSite } from './swap-sites.ts';

/** The folders of a site and of what is on its way to or from there; all on one disk, so that each can take another's place. */
export interface SiteFolders {
	/** The built site. */
	site: string;
	/**
	 * True where the folder of the site has to stay and only what is in it can change: a volume of a container, or a folder
	 * in one that may not be written to. The others are in it then, else beside it.
	 */
	isFixed: boolean;
	/** The new site on its way there; while it is there others see that this process builds the site. */
	next: string;
	/** The site that gives way. While it is there, it is the one that counts: the new one is not in its place yet. */
	before: string;
	/** A site that has given way, on its way out. */
	gone: string;
	/** What was taken out of a folder that has to stay, until that is all of the site before. */
	leaving: string;
}

/** Between the name of a site and the tag of the process that builds it. */
const NEXT = 'next-';

/** Returns the folders of a site: `dist`, `dist.next-1234-…`, `dist.before`; `dist/.next-1234-…` in a folder that has to stay. */
export function siteFolders(site: string, isFixed = isFixedFolder(site)): SiteFolders {
	const path = (name: string) => (isFixed ? join(site, `.${name}`) : `${site}.${name}`);
	return {
		site,
		isFixed,
		next: path(NEXT + ownTag()),
		before: path('before'),
		gone: path('gone'),
		leaving: path('leaving'),
	};
}

/** True for a folder that nothing can take the place of. */
function isFixedFolder(path: string): boolean {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return false;
	const parent = dirname(path);
	return stats.dev !== lstatSync(parent).dev || isMountPoint(path) || !isWritable(parent);
}

/** Where Linux lists what is mounted: a folder of the same disk, too, which the numbers of disks do not tell. */
const MOUNTS = '/proc/self/mountinfo';

function isMountPoint(path: string): boolean {
	try {
		const mounts = readFileSync(MOUNTS, 'utf8').split('\n');
		return mounts.some((line) => line.split(' ')[4]?.replaceAll(String.raw`\040`, ' ') === path);
	} catch {
		// Another system: its volumes are disks of their own.
		return false;
	}
}

function isWritable(path: string): boolean {
	try {
		accessSync(path, constants.W_OK);
		return true;
	} catch {
		return false;
	}
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

/** Returns the process that is to blame for a folder beside or in a site; null for a folder that is no new site. */
function findBuilder(name: string, ownName: string): Owner | null {
	const prefix = ownName.slice(0, -ownTag().length);
	if (!name.startsWith(prefix)) return null;
	return parseOwner(name.slice(prefix.length).replace(UNFINISHED, ''));
}

/**
 * Makes the folder by which others see that a site is being built, and puts right what a build left that was ended in the
 * middle: the whole site is in its place, and nothing else beside it. Throws where another process is building the site.
 */
export async function claimSite(folders: SiteFolders): Promise<void> {
	const { site, next } = folders;
	const parent = dirname(next);
	await rm(next, { recursive: true, force: true });
	await mkdir(next, { recursive: true });
	for (const name of await readdir(parent)) {
		const builder = findBuilder(name, basename(next));
		if (builder === null || name.startsWith(basename(next))) continue;
		if (isAtWork(builder)) {
			await rm(next, { recursive: true });
			throw new Error(
				`${describeOwner(builder)} is building ${site}. Wait until it ends; where it is no longer running, or is no build, delete the folder ${join(parent, name)}.`,
			);
		}
		await rm(join(parent, name), { recursive: true, force: true });
	}
	restoreSite(folders);
}
