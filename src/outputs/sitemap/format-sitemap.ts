import { addElement, addText, createXml, formatXml } from '../xml.ts';

/** Path of the index of sitemaps under the base. */
export const SITEMAP_INDEX = 'sitemap-index.xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page or a file of pages, by its absolute URL. */
export interface Location {
	url: string;
	/** ISO day on which what it holds was published last; null where the ledger of addresses has none. */
	modified: string | null;
}

/** Returns a document of locations: each in an element of its own, all in one element. */
function formatLocations(outer: string, inner: string, locations: readonly Location[]): string {
	const file = createXml(NAMESPACE);
	const list = addElement(file, outer);
	for (const { url, modified } of locations) {
		const location = addElement(list, inner);
		addText(addElement(location, 'loc'), url);
		if (modified !== null) addText(addElement(location, 'lastmod'), modified);
	}
	return formatXml(file, { isIndented: true });
}

/** Returns a sitemap of pages. */
export function formatSitemap(pages: readonly Location[]): string {
	return formatLocations('urlset', 'url', pages);
}

/** Returns the index of sitemaps. */
export function formatSitemapIndex(files: readonly Location[]): string {
	return formatLocations('sitemapindex', 'sitemap', files);
}
