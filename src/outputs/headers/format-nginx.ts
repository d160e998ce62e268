import {
	CACHING,
	HIDDEN_FILES,
	HIDDEN_FOLDER,
	IMMUTABLE,
	LINK_RULES,
	linkValue,
	siteHeaders,
} from './header-rules.ts';
import { DOUBLE_TYPES, FILE_TYPES, NAMED_TYPES, TEXT_TYPES } from './file-types.ts';
import { decodedBase, escapePattern, quote } from './quote.ts';

const HEAD = (
	base: string,
) => `# Serves the archive with nginx. Include this file in the http block, set server_name and root, and put the
# built files where root and the path ${base} lead to: /srv/www${base}index.html. A host with HTTPS adds its listen and
# certificate lines.
# Where the site was built with "npm run build -- --compress", add "gzip_static on;" to the server, and where the
# module for Brotli is there "brotli_static on;": nginx then sends the files that lie there compressed.`;

const indent = (depth: number, lines: readonly string[]) =>
	lines.map((line) => '\t'.repeat(depth) + line);

/** Returns a block of types, each with its endings. */
function formatTypes(): string[] {
	const endings = Map.groupBy(FILE_TYPES, ({ type }) => type);
	const rows = [...endings].map(
		([type, files]) => `${type} ${files.map(({ ending }) => ending).join(' ')};`,
	);
	return ['types {', ...indent(1, rows), '}', 'default_type application/octet-stream;'];
}

/** A type that the last part of a name does not tell. */
const formatType = (location: string, type: string): string[] => [
	`location ${location} {`,
	...indent(1, ['types {', '}', `default_type ${type};`]),
	'}',
];

const formatHidden = (location: string): string[] => [
	`location ${location} {`,
	...indent(1, ['return 404;']),
	'}',
];

/**
 * Returns a configuration for nginx that sends what the rules say; `home` is the absolute URL of the site. Headers that are not the same everywhere come from
 * variables: an `add_header` in a location would drop those of the server. A folder without a page is not there, as
 * nginx sees it forbidden: a cut address is answered by the page for what is missing.
 */
export function formatNginxConf(
	base: string,
	home: string,
	others: readonly string[] = [],
): string {
	const root = decodedBase(base);
	const immutable = IMMUTABLE.map((start) => escapePattern(root + start)).join('|');
	const missing = quote(`${root}404.html`);
	const doubles = DOUBLE_TYPES.map(({ ending, type }) =>
		formatType(`~ ${quote(`${escapePattern(`.${ending}`)}$`)}`, type),
	);
	const named = NAMED_TYPES.map(({ path, type }) => formatType(`= ${quote(root + path)}`, type));
	const hidden = [
		formatHidden(`^~ ${quote(root + HIDDEN_FOLDER)}`),
		...HIDDEN_FILES.map((file) => formatHidden(`= ${quote(root + file)}`)),
	];
	const server = [
		'listen 80;',
		'server_name localhost;',
		'root /srv/www;',
		'index index.html;',
		'absolute_redirect off;',
		'server_tokens off;',
		`error_page 404 ${missing};`,
		`error_page 403 =404 ${missing};`,
		'',
		...formatTypes(),
		'charset utf-8;',
		`charset_types ${TEXT_TYPES.join(' ')};`,
		'gzip on;',
		'gzip_vary on;',
		'gzip_proxied any;',
		`gzip_types ${TEXT_TYPES.join(' ')};`,
		'',
		...Object.entries(siteHeaders(others)).map(
			([name, value]) => `add_header ${name} ${quote(value)} always;`,
		),
		'add_header Cache-Control $archive_caching always;',
		'add_header Link $archive_link always;',
		'',
		`location ${quote(root)} {`,
		...indent(1, ['try_files $uri $uri/ =404;', ...doubles.flat()]),
		'}',
		...named.flat(),
		...hidden.flat(),
	];
	return [
		HEAD(root),
		'',
		'# What is an error now may be there tomorrow, and is never kept.',
		'map "$status $uri" $archive_caching {',
		...indent(1, [
			`${quote(`~^(200|206|304) (${immutable})`)} ${quote(CACHING.immutable)};`,
			`default ${quote(CACHING.other)};`,
		]),
		'}',
		'',
		'# What files that have no head of their own belong to. Where nothing is said, there is no such header.',
		'map $uri $archive_link {',
		...indent(
			1,
			LINK_RULES.map((rule) => {
				const id = `archive_${rule.name}`;
				const pattern = rule.pattern.replace('(', `(?<${id}>`);
				const value = linkValue(rule, home, `$${id}`);
				return `${quote(`~^${escapePattern(root)}${pattern}$`)} ${quote(value)};`;
			}),
		),
		'\tdefault "";',
		'}',
		'',
		'server {',
		...indent(1, server).map((line) => line.trimEnd()),
		'}',
		'',
	].join('\n');
}
