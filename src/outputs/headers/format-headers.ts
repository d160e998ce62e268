import { sitePath } from '../../model/addressing/site-address.ts';
import { CACHING, IMMUTABLE, OPEN, OPEN_HEADERS, SITE_HEADERS } from './header-rules.ts';

type Pair = readonly [name: string, value: string];

const HEAD = (
	root: string,
) => `# Serves the archive with nginx. Include this file in the http block, set server_name and root, and put the
# built files where root and the path ${root} lead to. A host with HTTPS adds its listen and certificate lines.
# Where the site was built with "npm run build -- --compress", add "gzip_static on;" to the server, and where the
# module for Brotli is there "brotli_static on;": nginx then sends the files that lie there compressed.`;

/** What is left is the same for every site: folders, types that older versions lack, compression. */
const SERVER = (root: string) => `	listen 80;
	server_name localhost;
	root /srv/www;
	index index.html;
	absolute_redirect off;
	charset utf-8;
	error_page 404 ${root}404.html;
	# A folder without a page of its own, such as that of a session, is an address that was cut.
	error_page 403 =404 ${root}404.html;

	include mime.types;
	types {
		application/wasm wasm;
		application/x-bibtex bib;
		application/x-research-info-systems ris;
	}
	gzip on;
	gzip_types application/atom+xml application/javascript application/json application/xml image/svg+xml text/css text/javascript text/plain;`;

/** Returns a pattern of nginx for paths that begin so. */
function pathPattern(start: string, base: string): string {
	return `~^${sitePath(start, base).replaceAll('.', String.raw`\.`)}`;
}

/** Returns a variable that has one value for paths that begin in one of these ways, and else another. */
function formatMap(variable: string, cases: readonly Pair[], other: string): string {
	const lines = [...cases, ['default', other] as const].map(
		([pattern, value]) => `\t${pattern} "${value}";`,
	);
	return [`map $uri ${variable} {`, ...lines, '}'].join('\n');
}

/**
 * Returns a configuration for nginx that sends what the header rules say. Headers that are not the same everywhere
 * come from variables: an \`add_header\` in a location would drop those of the server. An empty one is not sent.
 */
export function formatNginxConf(base: string): string {
	const caching = IMMUTABLE.map((start): Pair => [pathPattern(start, base), CACHING.immutable]);
	const open = Object.entries(OPEN_HEADERS).map(([name, value], index) => {
		const variable = `$archive_open_${String(index)}`;
		const cases = OPEN.map((start): Pair => [pathPattern(start, base), value]);
		return { name, variable, map: formatMap(variable, cases, '') };
	});
	const headers: Pair[] = [
		...Object.entries(SITE_HEADERS).map(([name, value]): Pair => [name, `"${value}"`]),
		['Cache-Control', '$archive_caching'],
		...open.map(({ name, variable }): Pair => [name, variable]),
	];
	const root = sitePath('', base);
	return [
		HEAD(root),
		'',
		formatMap('$archive_caching', caching, CACHING.other),
		...open.map(({ map }) => map),
		'',
		'server {',
		SERVER(root),
		'',
		...headers.map(([name, value]) => `\tadd_header ${name} ${value} always;`),
		'',
		`\tlocation ${root} {`,
		'\t\ttry_files $uri $uri/ =404;',
		'\t}',
		'}',
		'',
	].join('\n');
}

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
