import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { placeFile, placeFolder, UNFINISHED } from '../../src/files/place.ts';
import type { SiteFolders } from './site-folders.ts';

// Not by promises: a large site has a hundred thousand files, and each promise costs more than its file.
const remove = (path: string) => {
	rmSync(path, { recursive: true, force: true });
};

/** What the system puts into a volume; it is no part of a site. */
const OF_THE_SYSTEM = 'lost+found';

/** Returns the names in the folder of a site that are the site's. */
function listSite({ site, next, before, gone, leaving }: SiteFolders): string[] {
	const others = new Set([next, before, gone, leaving].map((path) => basename(path)));
	return readdirSync(site).filter((name) => !others.has(name) && name !== OF_THE_SYSTEM);
}

/** Moves what is in a folder, by its names, into another; what stands in its way there goes. */
function moveEntries(names: readonly string[], from: string, to: string): void {
	for (const name of names) {
		const target = join(to, name);
		remove(target);
		const source = join(from, name);
		if (lstatSync(source).isDirectory()) placeFolder(source, target);
		else placeFile(source, target);
	}
}

/** Puts what left a folder back beside what is still there. */
function takeBack({ site, leaving }: SiteFolders): void {
	const names = readdirSync(leaving).filter((name) => !name.endsWith(UNFINISHED));
	moveEntries(names, leaving, site);
	remove(leaving);
}

/**
 * Puts right what was cut off while one site took the place of another: the site that was there is there again, unless
 * the new one was whole in its place.
 */
export function restoreSite(folders: SiteFolders): void {
	const { site, before, gone, leaving, isFixed } = folders;
	remove(gone);
	// A copy that was not finished; what it was made of is whole.
	remove(before + UNFINISHED);
	if (isFixed) {
		if (existsSync(before)) {
			for (const name of listSite(folders)) remove(join(site, name));
			// From here on both together are the site, however often this is cut off.
			renameSync(before, leaving);
		}
		if (existsSync(leaving)) takeBack(folders);
	} else if (existsSync(before)) {
		remove(site);
		placeFolder(before, site);
	}
}

/** Puts one folder in the place of another. */
function swapFolders({ site, next, before }: SiteFolders): void {
	if (existsSync(site)) placeFolder(site, before);
	placeFolder(next, site);
}

/** Puts what is in one folder in the place of what is in another, which stays. For a moment readers find neither. */
function swapContents(folders: SiteFolders): void {
	const { site, next, before, leaving } = folders;
	mkdirSync(leaving);
	moveEntries(listSite(folders), site, leaving);
	renameSync(leaving, before);
	moveEntries(readdirSync(next), next, site);
	remove(next);
}

/**
 * Puts a built site, which may be on another disk, in the place of the one before, which goes. Where that fails, the
 * one before is in its place.
 */
export function swapSites(built: string, folders: SiteFolders): void {
	const { next, before, gone } = folders;
	placeFolder(built, next);
	try {
		if (folders.isFixed) swapContents(folders);
		else swapFolders(folders);
	} catch (error) {
		restoreSite(folders);
		throw error;
	}
	if (existsSync(before)) renameSync(before, gone);
	remove(gone);
}
