import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the files lie that the project is given beside its own, from here and from a work tree of it. */
const PLACES = ['../shared/pdf', '../../shared/pdf'];

/** Returns the path of a folder of PDFs that is given beside the project; null where it is not there. */
export function findShared(name: string): string | null {
	return PLACES.map((place) => resolve(place, name)).find((path) => existsSync(path)) ?? null;
}

/** Returns the name of a test, with why it is skipped where its files are not there. */
export const sharedName = (folder: string | null, name: string): string =>
	folder === null ? `skipped, because ../shared/pdf is not there: ${name}` : name;
