/** What runs on every page. */
import './enter-search.ts';
import './close-menu.ts';
import './search-shortcut.ts';
import './switch-labels.ts';
import './switch-theme.ts';
import '../basket/offer-collecting.ts';
import '../copy/start-copy.ts';
