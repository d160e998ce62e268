const SCHEMES = new Set(['http:', 'https:']);

/** Returns an absolute http or https address as it came; throws on any other text, such as `javascript:…`. */
export function requireWebAddress(url: string): string {
	if (URL.canParse(url) && SCHEMES.has(new URL(url).protocol)) return url;
	throw new Error(
		`Unexpected address "${url}" of a link, expected an absolute one of http or https. ` +
			'Leave it as text in ingestion, or correct it in the manifest.',
	);
}
