import { mountSearchPage } from './mount-search-page.ts';
import { openSearcher } from './open-searcher.ts';
import { pageTextIn } from './page-text.ts';

/** Brings the search page of a document to life, in its language, with the search whose files stand in a folder. */
export function startSearchPage(folder: URL): void {
	mountSearchPage(document, openSearcher(folder), pageTextIn(document));
}
