import { IMAGES } from '../../model/file-paths.ts';

/** What every page may do: its scripts and styles are never inline and never of another host. */
const DIRECTIVES = [
	"default-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
] as const;

/** A page cannot say in its `<meta>` who may frame it; only a header can. */
const HEADER_DIRECTIVES = ["frame-ancestors 'self'"] as const;

/** Returns what the search may fetch from besides its own host: the hosts of other archives that it is searched with. */
function listSources(others: readonly string[]): string[] {
	const hosts = others.flatMap((home) => (home.startsWith('/') ? [] : [new URL(home).origin]));
	return hosts.length === 0 ? [] : [["connect-src 'self'", ...new Set(hosts)].join(' ')];
}

/**
 * Returns the content security policy of every page, as its `<meta>` has it.
 *
 * @param others Homes of other archives that are searched with this one.
 */
export function pagePolicy(others: readonly string[]): string {
	return [...DIRECTIVES, ...listSources(others)].join('; ');
}

/** Returns the same policy as the value of a header, with what only a header can say. */
export function policyHeader(others: readonly string[] = []): string {
	return [...DIRECTIVES, ...listSources(others), ...HEADER_DIRECTIVES].join('; ');
}

/** What files may be cached as; which ones stay for ever says `IMMUTABLE`. */
export const CACHING = {
	immutable: 'public, max-age=31536000, immutable',
	other: 'public, max-age=0, must-revalidate',
} as const;

/** Beginnings of the paths of files whose names change with their content. */
export const IMMUTABLE: readonly string[] = ['_astro/', 'search/data-', `${IMAGES}/`];

/**
 * Headers of every file of the site but for the policy. Anyone may read and import anything: the data, the files of
 * documents, the search. It is for every path, answers to what is missing too, which a script could not tell from a failing
 * network otherwise. Nothing here depends on who asks.
 */
const SITE_HEADERS: Readonly<Record<string, string>> = {
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'X-Content-Type-Options': 'nosniff',
	'Access-Control-Allow-Origin': '*',
};

/**
 * Returns the headers of every answer, errors too; how long each may be kept says `CACHING`.
 *
 * @param others Homes of other archives that are searched with this one.
 */
export function siteHeaders(others: readonly string[] = []): Readonly<Record<string, string>> {
	return { 'Content-Security-Policy': policyHeader(others), ...SITE_HEADERS };
}

/** Folders and files that a host reads and no reader is to be sent. */
export const HIDDEN_FOLDER = 'deploy/';
export const HIDDEN_FILES: readonly string[] = [
	'_headers',
	'_redirects',
	'web.config',
	'.htaccess',
];

/** A file that cannot say itself what it belongs to, and the page that it does: by the FAIR profile of Signposting. */
export interface LinkRule {
	/** For the names of hosts. */
	name: string;
	/** What the path is behind the base, as a regular expression with the id of the document in its one group. */
	pattern: string;
	rel: 'collection' | 'describes';
}

const ID = '([a-z0-9/-]+)';

export const LINK_RULES: readonly LinkRule[] = [
	{ name: 'text', pattern: `${ID}/document\\.(?:md|akn\\.xml)`, rel: 'collection' },
	// `documents.json` is a list, and `document.schema.json` a schema.
	{ name: 'data', pattern: 'api/v1/([a-z0-9-]+/[a-z0-9/-]+)\\.json', rel: 'collection' },
	{ name: 'citation', pattern: `${ID}/citation\\.(?:ris|bib|csl\\.json)`, rel: 'describes' },
];

/** Returns the value of a `Link` header: the page under `home` of the document that `id` stands for. */
export const linkValue = ({ rel }: LinkRule, home: string, id: string): string =>
	`<${home}${id}/>; rel="${rel}"; type="text/html"`;
