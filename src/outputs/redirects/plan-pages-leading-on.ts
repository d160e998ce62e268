import type { Archive } from '../../archive/documents/archive.ts';
import type { Redirect } from '../../model/manifest.ts';
import { planAppendixPages } from './plan-appendix-pages.ts';
import { type MovedPage, planMovedPages } from './plan-moved-pages.ts';

/**
 * Returns the pages that lead on: of documents and paragraphs that are gone, and of the other address of an appendix. What
 * the first says of an address wins.
 */
export function planPagesLeadingOn(
	redirects: readonly Redirect[],
	{ documents, notHeld }: Pick<Archive, 'documents' | 'notHeld'>,
	base: string,
): MovedPage[] {
	// The page of a cited symbol leads to the document's page, which leads on.
	const symbols = new Set(notHeld.map(({ symbol }) => `${symbol}/index.html`));
	const moved = planMovedPages(redirects, base);
	const paths = new Set(moved.map(({ path }) => path));
	const appendices = planAppendixPages(documents, base).filter(({ path }) => !paths.has(path));
	return [...moved, ...appendices].filter(({ path }) => !symbols.has(path));
}
