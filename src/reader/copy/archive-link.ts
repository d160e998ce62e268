import { siteBase } from '../../words/site-url.ts';

/**
 * Returns where a link of a page leads from elsewhere: its address in the archive as it is published at `home`, an absolute
 * URL with the base path, or the address of another site; null for anything that is no address of the web.
 */
export function archiveLink(link: HTMLAnchorElement, home: string): string | null {
	// What a page was opened with belongs to the visit.
	const here = `${location.origin}${location.pathname}`;
	const url = new URL(link.getAttribute('href') ?? '', here);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
	const base = `${siteBase.replace(/\/+$/u, '')}/`;
	if (url.origin !== location.origin || !url.pathname.startsWith(base)) return url.href;
	return new URL(url.pathname.slice(base.length) + url.search + url.hash, home).href;
}
