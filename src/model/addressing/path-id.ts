/** A part of an address that a path can be called by: small letters, digits, single hyphens between them. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Pages beside those of paths, whose places no path can take. */
const TAKEN = new Set(['adapt']);

const FOLDER = 'paths/';

/** True for a name that a reading path can have. */
export function isPathSlug(slug: string): boolean {
	return SLUG.test(slug) && !TAKEN.has(slug);
}

/** Returns the id of a path: `paths/turin-centre-and-capacity`. */
export function toPathId(slug: string): string {
	return FOLDER + slug;
}

/** True for the id of a reading path. */
export function isPathId(id: string): boolean {
	return id.startsWith(FOLDER) && isPathSlug(id.slice(FOLDER.length));
}
