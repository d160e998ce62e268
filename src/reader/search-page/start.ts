import { startSearchPage } from './start-search-page.ts';

// The module that anyone may import stands beside this page; it is no part of the page's own bundle.
startSearchPage(new URL('./', location.href));
