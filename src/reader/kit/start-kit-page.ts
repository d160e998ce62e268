/** What works on every page of a kit without fetching anything; each part does nothing where its elements are missing. */
import '../basket/offer-collecting.ts';
import '../page/close-menu.ts';
import '../page/filter-glossary.ts';
import '../page/follow-outline.ts';
import '../page/offer-way-back.ts';
import '../page/search-shortcut.ts';
import '../page/switch-labels.ts';
import '../page/switch-theme.ts';
import '../paths/show-progress.ts';
import '../paths/track-progress.ts';
import './collect-in-kit.ts';
