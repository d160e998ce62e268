/** Where the site is going to live. */
export interface Site {
	/** Absolute URL: `https://archive.example`. */
	site: string;
	/** Path under it: `/` or `/archive`. */
	base: string;
}

/** Returns the root-relative URL of a path of the site, such as `api/v1/paths.json` or `GB.341/INS/3/1(Rev.2)/`. */
export function sitePath(path: string, base: string): string {
	const encoded = path.split('/').map(encodeURIComponent).join('/');
	return `/${base}/${encoded}`.replaceAll(/\/{2,}/g, '/');
}

/** Returns a path with its escapes as the site writes them: some hosts write their letters small where they lead on. */
export function canonicalPath(path: string): string {
	try {
		return path.replaceAll(/(?:%[\da-f]{2})+/giu, (escaped) =>
			encodeURIComponent(decodeURIComponent(escaped)),
		);
	} catch {
		return path;
	}
}

/** Returns the absolute form of a root-relative URL of the site. */
export function absoluteUrl(url: string, { site }: Site): string {
	return new URL(url, site).href;
}
