import { sitePath } from '../../model/addressing/site-address.ts';
import { DOUBLE_TYPES, FILE_TYPES, NAMED_TYPES, TEXT_TYPES } from './file-types.ts';
import {
	CACHING,
	HIDDEN_FILES,
	HIDDEN_FOLDER,
	IMMUTABLE,
	LINK_RULES,
	linkValue,
	siteHeaders,
} from './header-rules.ts';
import { decodedBase, escapePattern, quote } from './quote.ts';

const HEAD = `# Settings for Apache 2.4, which reads them from the folder of the site where the server has "AllowOverride All" for it.
# The modules headers, rewrite and deflate have to be on: a2enmod headers rewrite deflate`;

/** Returns the `.htaccess` of the site, for Apache and what reads its files; `home` is its absolute URL. */
export function formatHtaccess(base: string, home: string, others: readonly string[] = []): string {
	const immutable = IMMUTABLE.map((start) => `^${escapePattern(decodedBase(base) + start)}`).join(
		'|',
	);
	const kept = `%{REQUEST_STATUS} in {'200','206','304'} && %{REQUEST_URI} =~ m#${immutable}#`;
	const caching = (value: string, condition: string) =>
		`Header always set Cache-Control ${quote(value)} ${quote(`expr=${condition}`)}`;
	const texts = FILE_TYPES.filter(({ isText }) => isText);
	const special = [
		...DOUBLE_TYPES.map(({ ending, type }) => [`${escapePattern(`.${ending}`)}$`, type] as const),
		...NAMED_TYPES.map(({ path, type }) => [`^${escapePattern(path)}$`, type] as const),
	];
	const links = LINK_RULES.map((rule) => {
		const name = `archive_${rule.name}`;
		// A percent sign begins a value there.
		const value = linkValue(rule, home.replaceAll('%', '%%'), `%{${name}}e`);
		return {
			find: `\tRewriteRule ${quote(`^${rule.pattern}$`)} - [E=${name}:$1]`,
			say: `\tHeader always set Link ${quote(value)} env=${name}`,
		};
	});
	return [
		HEAD,
		'',
		'Options -Indexes -MultiViews',
		'DirectoryIndex index.html',
		'DirectorySlash On',
		`ErrorDocument 404 ${sitePath('404.html', base)}`,
		`ErrorDocument 403 ${sitePath('404.html', base)}`,
		'',
		...FILE_TYPES.map(({ ending, type }) => `AddType ${type} .${ending}`),
		`AddCharset utf-8 ${texts.map(({ ending }) => `.${ending}`).join(' ')}`,
		...special.flatMap(([pattern, type]) => [
			`<FilesMatch ${quote(pattern)}>`,
			`\tForceType ${quote(`${type}; charset=utf-8`)}`,
			'</FilesMatch>',
		]),
		'',
		'<IfModule mod_headers.c>',
		...Object.entries(siteHeaders(others)).map(
			([name, value]) => `\tHeader always set ${name} ${quote(value)}`,
		),
		'\t# What is an error now may be there tomorrow, and is never kept.',
		`\t${caching(CACHING.immutable, kept)}`,
		`\t${caching(CACHING.other, `!(${kept})`)}`,
		...links.map(({ say }) => say),
		'</IfModule>',
		'',
		'<IfModule mod_rewrite.c>',
		'\tRewriteEngine On',
		'\t# What files that have no head of their own belong to.',
		...links.map(({ find }) => find),
		'\t# For hosts to read, and for no reader.',
		`\tRewriteRule "^${escapePattern(HIDDEN_FOLDER)}" - [R=404,L]`,
		`\tRewriteRule "^(${HIDDEN_FILES.map(escapePattern).join('|')})$" - [R=404,L]`,
		'\t# A cut address: a folder without a page.',
		'\tRewriteCond %{REQUEST_FILENAME} -d',
		'\tRewriteCond %{REQUEST_FILENAME}/index.html !-f',
		'\tRewriteRule ^ - [R=404,L]',
		'</IfModule>',
		'',
		'<IfModule mod_deflate.c>',
		`\tAddOutputFilterByType DEFLATE text/html ${TEXT_TYPES.join(' ')}`,
		'</IfModule>',
		'',
	].join('\n');
}
