import { sitePath } from '../../model/addressing/site-address.ts';
import { CACHING, HIDDEN_FOLDER, IMMUTABLE, siteHeaders } from './header-rules.ts';

/**
 * Returns a `_headers` file, as Netlify, Cloudflare Pages and others read it at the root of a site. Where two rules
 * hold for a path these hosts join the values of a header, so none stands in two of them; what no rule names they
 * have revalidated each time by themselves. An ending says nothing there: a star stands at the end of a path alone.
 */
export function formatHeadersFile(base: string, others: readonly string[] = []): string {
	const rule = (start: string, headers: Readonly<Record<string, string>>): string =>
		[
			`${sitePath(start, base)}*`,
			...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			'',
		].join('\n');
	return [
		rule('', siteHeaders(others)),
		...IMMUTABLE.map((start) => rule(start, { 'Cache-Control': CACHING.immutable })),
	].join('\n');
}

/** Returns a `_redirects` file for the same hosts: what hosts read is hidden, and what is missing has the page of the site. */
export function formatRedirectsFile(base: string): string {
	const missing = sitePath('404.html', base);
	return [
		`${sitePath(HIDDEN_FOLDER, base)}* ${missing} 404!`,
		`${sitePath('', base)}* ${missing} 404`,
		'',
	].join('\n');
}
