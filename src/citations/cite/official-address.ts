/** Addresses that a publisher gives to its papers by their symbols. A row is what the publisher itself says of them, in Chinese. */
const PATTERNS: readonly { ids: RegExp; url: (symbol: string) => string }[] = [
	// https://undocs.org/ : "undocs.org/[language]/[symbol]", A/RES/75/233.
	{ ids: /^un\//u, url: (symbol) => `https://undocs.org/zh/${symbol}` },
];

/**
 * Returns the address of the official text of a paper, held or not, as its publisher gives it for the symbol; null where no
 * publisher says how, as of the Governing Body.
 */
export function officialAddress(id: string, symbol: string | null): string | null {
	const pattern = PATTERNS.find(({ ids }) => ids.test(id));
	if (pattern === undefined || symbol === null) return null;
	return encodeURI(pattern.url(symbol));
}
