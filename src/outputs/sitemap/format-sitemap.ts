const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeText = (text: string) => text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** Returns a document of locations: each in an element of its own, all in one element. */
function formatLocations(outer: string, inner: string, urls: readonly string[]): string {
	const lines = urls.flatMap((url) => [
		`  <${inner}>`,
		`    <loc>${escapeText(url)}</loc>`,
		`  </${inner}>`,
	]);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<${outer} xmlns="${NAMESPACE}">`,
		...lines,
		`</${outer}>`,
		'',
	].join('\n');
}

/** Returns a sitemap of pages, by their absolute URLs. It gives no dates: the sources do not tell when a page changed. */
export function formatSitemap(urls: readonly string[]): string {
	return formatLocations('urlset', 'url', urls);
}

/** Returns the index of sitemaps, by their absolute URLs. */
export function formatSitemapIndex(urls: readonly string[]): string {
	return formatLocations('sitemapindex', 'sitemap', urls);
}
