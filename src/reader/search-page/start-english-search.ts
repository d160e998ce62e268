import { startSearchPage } from './start-search-page.ts';

// The module that anyone may import stands beside the Chinese page.
startSearchPage(new URL('../../search/', location.href));
