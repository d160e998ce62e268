/** A site that was built without settings says that it lives here. */
const UNSETTLED = 'localhost';

/**
 * Returns the absolute URL of the archive, base path included, for what is copied: the published one, wherever this
 * copy is read; where the site was built without one, the one it is read at.
 */
export function findArchiveHome(root: Document, here: string, base: string): string {
	const canonical = root.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const published = canonical !== undefined && new URL(canonical).hostname !== UNSETTLED;
	return new URL(`${base.replace(/\/+$/, '')}/`, published ? canonical : here).href;
}
