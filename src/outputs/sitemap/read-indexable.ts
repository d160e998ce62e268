import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl, type Site, sitePath } from '../../model/addressing/site-address.ts';

const INDEX = 'index.html';

/** The head of a page ends well before this; a document's page is a hundred times as long. */
const HEAD_BYTES = 16_384;

/** A page that an index may list. */
interface IndexablePage {
	/** Its path in the site: `gb/346/ins/8/p12/`. */
	folder: string;
	/** Absolute URL. */
	url: string;
}

/** Returns the function that reads the beginning of a file. */
function createReader(): (file: string) => string {
	const buffer = Buffer.alloc(HEAD_BYTES);
	return (file) => {
		const descriptor = openSync(file, 'r');
		try {
			return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, HEAD_BYTES, 0));
		} finally {
			closeSync(descriptor);
		}
	};
}

/**
 * Returns those of the files of a folder that are pages which an index may list, in the order of their paths, each with its absolute URL.
 * Not by promises: with tens of thousands of small files they cost more than the reading itself.
 */
export function readIndexable(
	outDir: string,
	files: readonly string[],
	site: Site,
): IndexablePage[] {
	const folders = files
		.filter((path) => path === INDEX || path.endsWith(`/${INDEX}`))
		.map((path) => path.slice(0, -INDEX.length))
		.sort();
	const readBeginning = createReader();
	const pages: IndexablePage[] = [];
	for (const folder of folders) {
		const url = absoluteUrl(sitePath(folder, site.base), site);
		if (isIndexable(readBeginning(join(outDir, folder, INDEX)), url)) pages.push({ folder, url });
	}
	return pages;
}

const HEAD_END = '</head>';
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
