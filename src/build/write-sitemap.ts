import { absoluteUrl, sitePath } from '../model/addressing/site-address.ts';
import type { OutputContext } from './output-context.ts';
import {
	formatSitemap,
	formatSitemapIndex,
	SITEMAP_INDEX,
} from '../outputs/sitemap/format-sitemap.ts';
import { readIndexable } from '../outputs/sitemap/read-indexable.ts';

/** Half of what the protocol allows a sitemap to hold. */
const PAGES_A_FILE = 25_000;

/**
 * Writes `/sitemap-index.xml` and the sitemaps it names: every canonical page that may be indexed, those of
 * paragraphs and of documents that are cited but not held among them. It comes after every step that writes pages.
 */
export async function writeSitemap(context: OutputContext): Promise<void> {
	const { base, outDir, write } = context;
	const pages = readIndexable(outDir, context);
	const files: string[] = [];
	for (let at = 0; at < pages.length; at += PAGES_A_FILE) {
		const file = `sitemap-${String(files.length)}.xml`;
		await write(file, formatSitemap(pages.slice(at, at + PAGES_A_FILE)));
		files.push(file);
	}
	const urls = files.map((file) => absoluteUrl(sitePath(file, base), context));
	await write(SITEMAP_INDEX, formatSitemapIndex(urls));
}
