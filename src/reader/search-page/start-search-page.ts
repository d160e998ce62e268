import { mountSearchPage } from './mount-search-page.ts';
import { openSearcher } from './open-searcher.ts';
import { englishPageText } from './page-text-en.ts';
import { chinesePageText } from './page-text-zh.ts';

/** Brings the search page of a document to life, in its language, with the search whose files stand in a folder. */
export function startSearchPage(folder: URL): void {
	const isEnglish = document.documentElement.lang.startsWith('en');
	mountSearchPage(document, openSearcher(folder), isEnglish ? englishPageText : chinesePageText);
}
