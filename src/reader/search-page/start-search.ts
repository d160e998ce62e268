import { mountSearchPage } from './mount-search-page.ts';
import { openSearcher } from './open-searcher.ts';
import { pageTextIn } from './page-text.ts';

// The module that anyone may import stands beside the Chinese page; it is no part of the page's own bundle.
const folder = document.documentElement.lang.startsWith('en') ? '../../search/' : './';
mountSearchPage(document, openSearcher(new URL(folder, location.href)), pageTextIn(document));
