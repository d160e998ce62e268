import { join } from 'node:path';
import { digestProgram } from '../../src/keep/digest-program.ts';
import type { Keep } from '../../src/keep/keep.ts';
import { type OnDamage, openKeep } from '../../src/keep/open-keep.ts';

interface ReadingsPlace {
	root: string;
	/** Folder of what builds keep for the next. */
	cacheDir?: string | undefined;
	onDamage?: OnDamage | undefined;
}

/** Returns the folder of what builds keep for the next, where none is named. */
export const cacheFolder = (root: string): string => join(root, '.cache');

/**
 * Opens what was read of sources by the same program: it depends on nothing else, so that an ingestion and the build
 * behind it share it, wherever the site is going to live.
 */
export function openReadings({
	root,
	cacheDir = cacheFolder(root),
	onDamage,
}: ReadingsPlace): Keep {
	return openKeep(join(cacheDir, 'readings'), digestProgram(root, []), onDamage);
}
