import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';

const INDEX = 'index.html';

/** A page that an index may list. */
interface IndexablePage {
	/** Its path in the site: `gb/346/ins/8/p12/`. */
	folder: string;
	/** Absolute URL. */
	url: string;
}

/** True for the path of a page: `index.html`, `gb/346/ins/8/index.html`. */
export const isPage = (path: string): boolean => path === INDEX || path.endsWith(`/${INDEX}`);

const folderOf = (path: string) => path.slice(0, -INDEX.length);

/** Returns the absolute URL of a page by its path. */
export const urlOfPage = (path: string, site: Site): string =>
	absoluteUrl(sitePath(folderOf(path), site.base), site);

/**
 * Returns those of the files of a site that are pages which an index may list, in the order of their paths, each with its absolute
 * URL. `isIndexed` tells whether a page may be listed, by its path and URL.
 */
export function listIndexable(
	files: readonly string[],
	isIndexed: (path: string, url: string) => boolean,
	site: Site,
): IndexablePage[] {
	return files
		.filter(isPage)
		.map((path) => ({ path, folder: folderOf(path), url: urlOfPage(path, site) }))
		.sort((left, right) => (left.folder < right.folder ? -1 : 1))
		.flatMap(({ path, folder, url }) => (isIndexed(path, url) ? [{ folder, url }] : []));
}

/** What ends the head of a page, as this build writes it. */
export const HEAD_END = '</head>';
const NOINDEX = /<meta name="robots" content="[^"]*noindex/;
const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/**
 * True where the head of a page, as this build writes it, calls `url` its canonical address and asks no one to
 * leave it out of an index.
 */
export function isIndexable(html: string, url: string): boolean {
	const head = html.slice(0, html.indexOf(HEAD_END));
	return CANONICAL.exec(head)?.[1] === url && !NOINDEX.test(head);
}
