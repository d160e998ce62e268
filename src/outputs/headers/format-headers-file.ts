import { sitePath } from '../../model/addressing/site-address.ts';
import { CACHING, IMMUTABLE, OPEN, OPEN_HEADERS, SITE_HEADERS } from './header-rules.ts';

/**
 * Returns a `_headers` file, as Netlify, Cloudflare Pages and others read it at the root of a site. Where two rules
 * hold for a path these hosts join the values of a header, so none stands in two of them; what no rule names they
 * have revalidated each time by themselves.
 */
export function formatHeadersFile(base: string): string {
	const rule = (start: string, headers: Readonly<Record<string, string>>): string =>
		[
			`${sitePath(start, base)}*`,
			...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			'',
		].join('\n');
	return [
		rule('', SITE_HEADERS),
		...IMMUTABLE.map((start) => rule(start, { 'Cache-Control': CACHING.immutable })),
		...OPEN.map((start) => rule(start, OPEN_HEADERS)),
	].join('\n');
}
