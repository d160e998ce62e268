/** What no file system takes as the name of a folder, or takes as a way out of it. */
const UNUSABLE = /^\.{0,2}$|[\\\p{Cc}]/u;

/**
 * Returns the folder of the page that a symbol as printed leads to: `GB.341/INS/3/1(Rev.2)`, as it stands, since
 * a URL may hold brackets unescaped. Throws for a symbol that can be no path.
 */
export function symbolToPath(symbol: string): string {
	if (symbol.split('/').some((segment) => UNUSABLE.test(segment))) {
		throw new RangeError(
			`The symbol ${JSON.stringify(symbol)} cannot be the path of a page. Correct it in content/sources/manifest.yml.`,
		);
	}
	return symbol;
}
