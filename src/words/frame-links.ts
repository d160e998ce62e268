/** A page that the bar or the foot of every page leads to. */
export interface FrameLink {
	/** Under the base, without the language. */
	path: string;
	/** Path of its words in the dictionary. */
	label: string;
	/** True where the page is built in every language. */
	isTranslated?: boolean;
}

const DOCUMENTS: FrameLink = { path: 'documents/', label: 'bar.documents' };
const PATHS: FrameLink = { path: 'paths/', label: 'paths.title', isTranslated: true };
const DECISIONS: FrameLink = { path: 'decisions/', label: 'bar.decisions' };
const BASKET: FrameLink = { path: 'basket/', label: 'copy.basket.title' };
const CHECK: FrameLink = { path: 'check/', label: 'check.title', isTranslated: true };
const ABOUT: FrameLink = { path: 'about/', label: 'bar.about', isTranslated: true };

export const BAR_LINKS: readonly FrameLink[] = [DOCUMENTS, PATHS, DECISIONS, ABOUT];

/** Those of the bar too, for who has come to the end of a page. */
export const FOOT_LINKS: readonly FrameLink[] = [
	DOCUMENTS,
	PATHS,
	DECISIONS,
	{ path: 'glossary/', label: 'bar.glossary' },
	{ path: 'index/', label: 'bar.index' },
	BASKET,
	{ path: 'search/', label: 'bar.search', isTranslated: true },
	CHECK,
	ABOUT,
	{ path: 'about/coverage/', label: 'coverage.title', isTranslated: true },
];

/** Those that a page of a single passage needs: more to read, and what is collected. */
export const BRIEF_FOOT_LINKS: readonly FrameLink[] = [PATHS, DECISIONS, BASKET, CHECK, ABOUT];
