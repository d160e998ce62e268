import '../search-page/open-filters.ts';
import { mountSearchPage } from '../search-page/mount-search-page.ts';
import { pageTextIn } from '../search-page/page-text.ts';
import { createOfflineSearch } from './offline-search.ts';
import { DATA_NAME, type KitSearchData } from './search-data.ts';

// The script with the data stands before this one.
const data = (globalThis as unknown as Record<typeof DATA_NAME, KitSearchData>)[DATA_NAME];

mountSearchPage(document, createOfflineSearch(data), pageTextIn(document));
