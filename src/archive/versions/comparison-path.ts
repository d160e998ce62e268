import { earlierTexts, type Version } from './version.ts';
import { baseOfVersion } from '../../model/addressing/revision.ts';

/**
 * Returns the path of the page on which two versions are compared: `gb/346/ins/8/rev2/changes/` of Rev.2 with the version
 * held before it, `gb/346/ins/8/rev2/changes/original/` and `…/changes/rev1/` with one that is further off.
 */
export function comparisonPath(versions: readonly Version[], older: string, newer: string): string {
	const nearest = earlierTexts(versions, newer).at(-1)?.id;
	const base = baseOfVersion(newer);
	const name = older === base ? 'original' : older.slice(base.length + 1);
	return older === nearest ? `${newer}/changes/` : `${newer}/changes/${name}/`;
}

/** Returns the `id` of a place of the older version on that page; those of the newer have their fragments. */
export const oldPlaceId = (fragment: string): string => `old-${fragment}`;
