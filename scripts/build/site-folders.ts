import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folders of a site and of what is on its way to or from there; all on one disk, so that each can take another's place. */
export interface SiteFolders {
	/** The built site. */
	site: string;
	/** The site while it is built. */
	next: string;
	/** The site that has given way. */
	before: string;
}

/** Returns the folders beside that of a site: `dist`, `dist.next`, `dist.before`. */
export function siteFolders(site: string): SiteFolders {
	return { site, next: `${site}.next`, before: `${site}.before` };
}

/** Puts right what a build left that was ended in the middle: the whole site is in its place, and nothing beside it. */
export async function tidyFolders({ site, next, before }: SiteFolders): Promise<void> {
	await rm(next, { recursive: true, force: true });
	if (existsSync(before) && !existsSync(site)) await rename(before, site);
	await rm(before, { recursive: true, force: true });
}

/** Puts the new site where the one before is, which goes. */
export async function swapSites({ site, next, before }: SiteFolders): Promise<void> {
	if (existsSync(site)) await rename(site, before);
	await rename(next, site);
	await rm(before, { recursive: true, force: true });
}
