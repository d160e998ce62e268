import type { SearchResult } from '../../search/client/search.ts';

/** Words of a related result that its address carries. */
const MOST_NEAR = 4;

/** Returns the different words that an excerpt marks, without white space at their ends. */
function readMarked({ excerpt, marks }: SearchResult): string[] {
	const words = marks.map(([from, to]) => excerpt.slice(from, to).trim());
	return [...new Set(words)].slice(0, MOST_NEAR);
}

/**
 * Returns the address that the search page links a result with: its own, and the query, so that the page it leads to
 * can mark what was searched for; of a related result also the words that made it one. What the query itself names as
 * an address has nothing to mark.
 */
export function toLandingUrl(result: SearchResult, query: string): string {
	const { match, url, why } = result;
	const isAddress = match === 'exact' && why !== null;
	if (isAddress || query === '') return url;
	const parameters = new URLSearchParams({ q: query });
	if (match === 'related') for (const words of readMarked(result)) parameters.append('near', words);
	const [page = '', fragment] = url.split('#');
	return `${page}?${String(parameters)}${fragment === undefined ? '' : `#${fragment}`}`;
}
