import { addElement, addText, createXml, formatXml } from '../xml.ts';

/** Path of the index of sitemaps under the base. */
export const SITEMAP_INDEX = 'sitemap-index.xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Returns a document of locations: each in an element of its own, all in one element. */
function formatLocations(outer: string, inner: string, urls: readonly string[]): string {
	const file = createXml(NAMESPACE);
	const list = addElement(file, outer);
	for (const url of urls) addText(addElement(addElement(list, inner), 'loc'), url);
	return formatXml(file, { isIndented: true });
}

/** Returns a sitemap of pages, by their absolute URLs. It gives no dates: the sources do not tell when a page changed. */
export function formatSitemap(urls: readonly string[]): string {
	return formatLocations('urlset', 'url', urls);
}

/** Returns the index of sitemaps, by their absolute URLs. */
export function formatSitemapIndex(urls: readonly string[]): string {
	return formatLocations('sitemapindex', 'sitemap', urls);
}
