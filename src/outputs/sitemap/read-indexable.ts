import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';

const INDEX = 'index.html';

/** A page that an index may list. */
interface IndexablePage {
	/** Its path in the site: `gb/346/ins/8/p12/`. */
	folder: string;
	/** Absolute URL. */
	url: string;
}

/**
 * Returns those of the files of a site that are pages which an index may list, in the order of their paths, each with its absolute
 * URL. `readHead` returns the beginning of a file, with the head of the page in it.
 */
export function readIndexable(
	files: readonly string[],
	readHead: (path: string) => string,
	site: Site,
): IndexablePage[] {
	return files
		.filter((path) => path === INDEX || path.endsWith(`/${INDEX}`))
		.map((path) => path.slice(0, -INDEX.length))
		.sort()
		.map((folder) => ({ folder, url: absoluteUrl(sitePath(folder, site.base), site) }))
		.filter(({ folder, url }) => isIndexable(readHead(folder + INDEX), url));
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
