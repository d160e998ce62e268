import { type Keep, NO_KEEP } from './keep.ts';
import type { OutputPlan } from './plan-outputs.ts';

/** What a build may take from those before it. */
export interface BuildKeep {
	keep: Keep;
	/** Folder with the site as it was built before; null where there is none. */
	earlierSite: string | null;
	/** Which outputs are to be made, once the sources are read. */
	plan?: OutputPlan;
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

/** Tells whether the page of a document, held or not, is to be made; each is where nothing was planned. */
export function isFresh(id: string): boolean {
	return !(globalThis.archiveKeep?.plan?.kept.has(id) ?? false);
}

/** Returns the ids of the held documents whose pages are to be made; null where all are. */
export function listFreshDocuments(): readonly string[] | null {
	const plan = globalThis.archiveKeep?.plan;
	return plan === undefined || plan.kept.size === 0 ? null : plan.freshDocuments;
}
