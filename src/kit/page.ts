/** What works on every page of a kit without fetching anything; each part does nothing where its elements are missing. */
import '../components/follow-outline.ts';
import '../components/offer-way-back.ts';
import '../components/search-shortcut.ts';
import '../components/switch-labels.ts';
import '../components/switch-theme.ts';
import '../components/path/show-progress.ts';
import '../components/path/track-progress.ts';
