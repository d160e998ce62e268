import type { Site } from '../model/addressing/site-address.ts';
import { type Keep, NO_KEEP } from './keep.ts';

/** Which pages of documents Astro has to build. */
export interface PagePlan {
	/** True for a held document whose page is taken from an earlier build. */
	isKept: (id: string) => boolean;
	/** How many held documents have pages that are to be made; null where all have. */
	freshCount: number | null;
}

/** What a build may take from those before it. */
export interface BuildKeep {
	/** Nothing until it is known where the site is going to live. */
	keep: Keep;
	/** What was read of the sources, which does not depend on where the site lives. */
	readings?: Keep;
	/** Opens the keep of builds of a site that lives there; links, and so nearly every file, depend on it. */
	open?: (site: Site) => Keep;
	/** Folder with the site as it was built before; null where there is none. */
	earlierSite: string | null;
	/** What the pages need to know of it, once the sources are read. */
	pages?: PagePlan;
}

declare global {
	var archiveKeep: BuildKeep | undefined;
}

/** Returns what this build may take from those before; nothing where nobody opened a keep for it. */
export function getBuildKeep(): BuildKeep {
	return globalThis.archiveKeep ?? { keep: NO_KEEP, earlierSite: null };
}

/**
 * Opens or, without a value, closes the keep of a build. The pages, which Astro bundles, and the integration are two
 * programs with modules of their own in one process: by the global object they share it.
 */
export function setBuildKeep(keep: BuildKeep | undefined): void {
	globalThis.archiveKeep = keep;
}

/** Opens what builds keep of a site that lives there, as Astro's resolved configuration says, and returns it. */
export function openBuildKeep(site: Site): BuildKeep {
	const { open, ...build } = getBuildKeep();
	if (open === undefined) return build;
	const opened = { ...build, keep: open(site) };
	setBuildKeep(opened);
	return opened;
}

/** Tells whether the page of a held document is to be made; each is where nothing was planned. */
export function isFresh(id: string): boolean {
	return globalThis.archiveKeep?.pages?.isKept(id) !== true;
}

/** Returns how many held documents have pages that are to be made; null where all have. */
export function countFresh(): number | null {
	return globalThis.archiveKeep?.pages?.freshCount ?? null;
}
