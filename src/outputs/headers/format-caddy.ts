import {
	CACHING,
	HIDDEN_FILES,
	HIDDEN_FOLDER,
	IMMUTABLE,
	LINK_RULES,
	linkValue,
	siteHeaders,
} from './header-rules.ts';
import { DOUBLE_TYPES, FILE_TYPES, NAMED_TYPES, TEXT_TYPES, withCharset } from './file-types.ts';
import { decodedBase, escapePattern, quote } from './quote.ts';

const HEAD = (
	base: string,
) => `# Serves the archive with Caddy: put the name of the host in the place of ":80", which brings HTTPS, and the built files
# where root and the path ${base} lead to: /srv/www${base}index.html.`;

/** Returns the lines of one type: files that match, and the header that they get. */
function formatType(name: string, pattern: string, type: string): string[] {
	return [`@${name} path ${quote(pattern)}`, `header @${name} Content-Type ${quote(type)}`];
}

/** Returns a Caddyfile; `home` is the absolute URL of the site. Inside `route` its order holds, and the last that is said of a file: elsewhere Caddy sorts. */
export function formatCaddyfile(
	base: string,
	home: string,
	others: readonly string[] = [],
): string {
	const root = decodedBase(base);
	const types = [
		...FILE_TYPES.map((file) =>
			formatType(`type_${file.ending}`, `*.${file.ending}`, withCharset(file)),
		),
		...DOUBLE_TYPES.map((file) =>
			formatType(`type_${file.ending.replace('.', '_')}`, `*.${file.ending}`, withCharset(file)),
		),
		...NAMED_TYPES.map(({ path, type }) =>
			formatType(
				`file_${path.replace('.', '_')}`,
				root + path,
				withCharset({ type, isText: true }),
			),
		),
	];
	const immutable = IMMUTABLE.map((start) => quote(`${root}${start}*`)).join(' ');
	const hidden = [`${root}${HIDDEN_FOLDER}*`, ...HIDDEN_FILES.map((file) => root + file)];
	const errors = [
		`header Cache-Control ${quote(CACHING.other)}`,
		`header Content-Type ${quote('text/html; charset=utf-8')}`,
		`rewrite * ${quote(`${root}404.html`)}`,
		'file_server',
	];
	const headers = [
		'header {',
		...Object.entries(siteHeaders(others)).map(([name, value]) => `\t${name} ${quote(value)}`),
		`\tCache-Control ${quote(CACHING.other)}`,
		'}',
		`@immutable path ${immutable}`,
		`header @immutable Cache-Control ${quote(CACHING.immutable)}`,
	];
	const links = LINK_RULES.flatMap((rule) => {
		const name = `link_${rule.name}`;
		const pattern = quote(`^${escapePattern(root)}${rule.pattern}$`);
		return [
			`@${name} path_regexp ${name} ${pattern}`,
			`header @${name} Link ${quote(linkValue(rule, home, `{re.${name}.1}`))}`,
		];
	});
	const route = [
		...headers,
		...links,
		...types.flat(),
		`@hidden path ${hidden.map(quote).join(' ')}`,
		'error @hidden 404',
		'file_server',
	];
	return [
		HEAD(root),
		'',
		':80 {',
		'\troot * /srv/www',
		'\tencode {',
		'\t\tgzip',
		'\t\tminimum_length 1024',
		'\t\tmatch {',
		...['text/html', ...TEXT_TYPES].map((type) => `\t\t\theader Content-Type ${type}*`),
		'\t\t}',
		'\t}',
		'\troute {',
		...route.map((line) => `\t\t${line}`),
		'\t}',
		'\thandle_errors {',
		...errors.map((line) => `\t\t${line}`),
		'\t}',
		'}',
		'',
	].join('\n');
}
