import { findPrintedTitle } from '../../citations/find/find-printed-title.ts';
import type { Citation } from './archive.ts';

/** A title by which a text names a paper, with the first place that does. */
export interface PrintedTitle {
	title: string;
	citation: Citation;
}

/** White space is of the typesetting. */
const keyOf = (title: string) => title.replaceAll(/\s/gu, '');

/** Returns the titles by which texts name a paper beside its symbol, each once, as the first of them prints it. */
export function listPrintedTitles(citations: readonly Citation[]): PrintedTitle[] {
	const titles = new Map<string, PrintedTitle>();
	for (const citation of citations) {
		const title = findPrintedTitle(citation.context, citation.raw);
		if (title !== null && !titles.has(keyOf(title))) titles.set(keyOf(title), { title, citation });
	}
	return [...titles.values()];
}
