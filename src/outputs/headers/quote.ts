/** Returns the path of a site as servers match it, decoded: `/文库/`. */
export const decodedBase = (base: string): string =>
	`/${decodeURI(base)}/`.replaceAll(/\/{2,}/gu, '/');

/** Returns a text with what a regular expression would read as a sign of its own escaped. */
export const escapePattern = (text: string): string =>
	text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, (sign) => (sign === '/' ? sign : `\\${sign}`));

/** Returns a text in quotes, as nginx, Apache and Caddy read it. */
export const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
