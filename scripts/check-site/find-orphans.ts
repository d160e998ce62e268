import type { PageFacts, SiteFacts } from './site-facts.ts';
import { resolveLink } from './resolve-link.ts';
import { describeFault, type SiteFault } from './site-fault.ts';

/** Pages that no link leads to: the one for what is missing, and those that a script opens with a draft of the reader's own. */
const WITHOUT_LINK = new Set([
	'404.html',
	'paths/adapt/cards/index.html',
	'paths/adapt/guide/index.html',
	'paths/adapt/handout/index.html',
	'paths/adapt/present/index.html',
	'paths/adapt/quiz/index.html',
]);

/** What a reader follows; a style sheet or a canonical address is no way to a page. */
const WAYS = new Set(['a', 'area', 'form']);

/** Returns the pages that a reader reaches from the home page. */
function collectReached(site: SiteFacts): Set<PageFacts> {
	const home = site.pages.get(site.base);
	const reached = new Set<PageFacts>(home === undefined ? [] : [home]);
	// A set is walked to its end, with what is added on the way.
	for (const page of reached) {
		for (const { tagName, address } of page.links) {
			if (!WAYS.has(tagName)) continue;
			const target = resolveLink(address, page, site);
			if (target.kind === 'page') reached.add(target.page);
		}
	}
	return reached;
}

/** Returns a fault for every page that no way leads to from home; a page that only leads on is entered from elsewhere. */
export function findOrphans(site: SiteFacts): SiteFault[] {
	const reached = collectReached(site);
	return [...site.pages.values()]
		.filter((page) => !reached.has(page) && !page.isRedirect && !WITHOUT_LINK.has(page.file))
		.map(({ file, url }) =>
			describeFault(file, 'orphan-page', {
				message: `Unexpected page ${url}, which no link leads to from the home page.`,
				hint: 'Link to it, or do not build it.',
			}),
		);
}
