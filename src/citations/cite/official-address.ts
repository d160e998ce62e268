/** Where a publisher puts the official texts of its papers. */
export interface OfficialPattern {
	/** How the ids of the papers begin: `un/`. */
	ids: string;
	/** The address, with `{symbol}` for the symbol of the paper. */
	url: string;
}

/** What publishers themselves say of the addresses of their papers, in Chinese. */
const PATTERNS: readonly OfficialPattern[] = [
	// https://undocs.org/ : "undocs.org/[language]/[symbol]", A/RES/75/233.
	{ ids: 'un/', url: 'https://undocs.org/zh/{symbol}' },
];

/**
 * Returns the address of the official text of a paper, held or not, as its publisher gives it for the symbol; null where no
 * publisher says how, as of the Governing Body. `own` are the patterns of the manifest, which come first.
 */
export function officialAddress(
	id: string,
	symbol: string | null,
	own: readonly OfficialPattern[] = [],
): string | null {
	const pattern = [...own, ...PATTERNS].find(({ ids }) => id.startsWith(ids));
	if (pattern === undefined || symbol === null) return null;
	return encodeURI(pattern.url.replaceAll('{symbol}', () => symbol));
}
