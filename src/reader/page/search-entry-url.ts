/*
 * What stands behind “#” in an address is not sent to a server, as what stands behind “?” is: so the search page is
 * handed its query there, and reads it by `readHandedQuery`. These stand apart from it, since every page has them.
 */

/** Returns the fragment that hands a query to the search page; empty where there is none. */
export function formatHandedQuery(query: string): string {
	const text = query.trim();
	return text === '' ? '' : `#${String(new URLSearchParams({ q: text }))}`;
}

/**
 * Returns an address of the search page with its query behind “#”; null for the address of another page, and for one
 * without a query. Both URLs are absolute.
 */
export function toHandedUrl(href: string, searchPage: string): string | null {
	const [page, query = ''] = href.split('?');
	if (page !== searchPage) return null;
	const [parameters = ''] = query.split('#');
	return parameters.startsWith('q=') ? `${page}#${parameters}` : null;
}
