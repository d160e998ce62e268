import type { SearchAnswer, SearchOptions } from '../../src/search/client/search.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { type OpenPage, openPage } from '../site/browser.ts';
import { type SearchSite, serveSearch } from './serve-search.ts';

declare global {
	var search: (query: string, options: SearchOptions) => Promise<SearchAnswer>;
}

export interface AskedSearch extends AsyncDisposable {
	site: SearchSite;
	opened: OpenPage;
	/** Runs a query in a page, as anyone who imports the module does. */
	ask(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

/** Serves the search of the real archive, and of `others`, and opens a page that imports it. */
export async function openSearch(others: readonly ArchiveDocument[] = []): Promise<AskedSearch> {
	const site = await serveSearch(others);
	const opened = await openPage(site.url());
	return {
		site,
		opened,
		ask: (query, options = {}) =>
			opened.page.evaluate(({ query, options }) => globalThis.search(query, options), {
				query,
				options,
			}),
		async [Symbol.asyncDispose]() {
			await opened.close();
			await site[Symbol.asyncDispose]();
		},
	};
}
