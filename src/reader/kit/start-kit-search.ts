import { leadInKit } from './lead-in-kit.ts';
import '../search-page/open-filters.ts';
import { mountSearchPage } from '../search-page/mount-search-page.ts';
import { pageTextIn } from '../search-page/page-text.ts';
import { createOfflineSearch } from './offline-search.ts';
import { readKitData } from './search-data.ts';

leadInKit();
mountSearchPage(document, createOfflineSearch(readKitData()), pageTextIn(document));
