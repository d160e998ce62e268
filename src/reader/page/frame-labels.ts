/** What stands once on a page and needs no mark: a selector, and the path of its words in the dictionary. */
type Labels = readonly (readonly [selector: string, label: string])[];

/** Words of the frame of every page, and of the page of a paragraph. */
export const FRAME_WORDS: Labels = [
	['.skip-link', 'site.skip'],
	['.site-name-text', 'site.name'],
	['.search-box .search-submit', 'search.submit'],
	['.bar-menu > summary', 'bar.menu'],
	['.foot-text > p:first-child', 'site.notice'],
	['.paragraph-context a', 'output.inDocument'],
	['.paragraph-source > span', 'output.unofficial'],
	['p.report > span:first-child', 'provenance.reportText'],
];

/** Likewise what it is called by screen readers. */
export const FRAME_NAMES: Labels = [
	['.site-name', 'site.home'],
	['.bar-nav', 'bar.navigation'],
	['.bar-search', 'bar.search'],
	['.search-box .search-input', 'search.label'],
	['.paragraph-page > .trail', 'output.trail'],
	['.paragraph-page > .neighbours', 'output.neighbours'],
];
