/** What opens a fragment that stands for the query part of an address of the search page. */
const OPENING = '#q=';

/**
 * Returns the fragment that hands a query to the search page; empty where there is none. What stands behind “#” is not
 * sent to a server, as what stands behind “?” is.
 */
export function formatQueryFragment(query: string): string {
	const text = query.trim();
	return text === '' ? '' : `#${String(new URLSearchParams({ q: text }))}`;
}

/** Returns the query part of an address that a fragment stands for, with its question mark; null for any other fragment. */
export function readQueryFragment(fragment: string): string | null {
	return fragment.startsWith(OPENING) ? `?${fragment.slice(1)}` : null;
}

/**
 * Returns an address of the search page with its query behind “#”; null for the address of another page, and for one
 * without a query. Both URLs are absolute.
 */
export function toFragmentUrl(href: string, searchPage: string): string | null {
	const [page, query = ''] = href.split('?');
	if (page !== searchPage) return null;
	const [parameters = ''] = query.split('#');
	return parameters.startsWith('q=') ? `${page}#${parameters}` : null;
}
