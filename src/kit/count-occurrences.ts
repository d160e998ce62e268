/**
 * Returns how often a term stands in a text, both in normal form, as the search of the site counts it: pairs of
 * characters that stand in an occurrence, by the pairs of the term. A single character counts once.
 */
export function countOccurrences(normal: string, term: string): number {
	const first = normal.indexOf(term);
	if (first === -1) return 0;
	const pairs = [...term].length - 1;
	if (pairs === 0) return 1;
	let covered = 0;
	let end = 0;
	for (let at = first; at !== -1; at = normal.indexOf(term, at + 1)) {
		const last = at + term.length - 1;
		covered += last - Math.max(at, end);
		end = last;
	}
	return Math.max(covered / pairs, 1);
}
