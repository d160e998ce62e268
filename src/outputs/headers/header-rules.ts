import { POLICY_HEADER } from './security-policy.ts';

/** Headers of every file of the site. */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': POLICY_HEADER,
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'X-Content-Type-Options': 'nosniff',
};

/** What files may be cached as; which ones stay for ever says `IMMUTABLE`. */
export const CACHING = {
	immutable: 'public, max-age=31536000, immutable',
	other: 'public, max-age=0, must-revalidate',
} as const;

/** Beginnings of the paths of files whose names change with their content. */
export const IMMUTABLE: readonly string[] = ['_astro/', 'search/data-'];

/** Beginnings of the paths that pages of other hosts may read and import: the data, and the search. */
export const OPEN: readonly string[] = ['api/', 'search/'];
export const OPEN_HEADERS: Readonly<Record<string, string>> = {
	'Access-Control-Allow-Origin': '*',
};
