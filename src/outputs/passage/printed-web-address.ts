const SCHEMES = new Set(['http:', 'https:']);

/** Returns an absolute http or https address as it came; throws on any other text, such as `javascript:…`. */
export function requireWebAddress(url: string): string {
	if (URL.canParse(url) && SCHEMES.has(new URL(url).protocol)) return url;
	throw new Error(
		`Unexpected address "${url}" of a link, expected an absolute one of http or https. ` +
			'Leave it as text in ingestion, or correct it in the manifest.',
	);
}

const shorten = (address: string) =>
	address
		.replaceAll(/\s+/gu, '')
		.replace(/^https?:\/\//iu, '')
		.replace(/\/$/u, '');

/** True where the words of a link are its own address, with or without its scheme: paper need not print it again. */
export function isOwnAddress(words: string, url: string): boolean {
	return shorten(words) === shorten(url);
}
