import { create } from 'xmlbuilder2';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = { version: '1.0', encoding: 'UTF-8' } as const;

/** Returns a document of locations: each in an element of its own, all in one element. */
function formatLocations(outer: string, inner: string, urls: readonly string[]): string {
	const document = create(DECLARATION);
	const list = document.ele(NAMESPACE, outer);
	for (const url of urls) list.ele(inner).ele('loc').txt(url);
	return `${document.end({ prettyPrint: true })}\n`;
}

/** Returns a sitemap of pages, by their absolute URLs. It gives no dates: the sources do not tell when a page changed. */
export function formatSitemap(urls: readonly string[]): string {
	return formatLocations('urlset', 'url', urls);
}

/** Returns the index of sitemaps, by their absolute URLs. */
export function formatSitemapIndex(urls: readonly string[]): string {
	return formatLocations('sitemapindex', 'sitemap', urls);
}
