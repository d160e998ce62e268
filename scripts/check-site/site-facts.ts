import type { BuiltPage, BuiltSite } from './built-site.ts';
import { type PageLink, collectLinks } from './page-links.ts';
import { findElements, textProperty } from './page-tree.ts';

/** What the checks need to know of a page. */
export interface PageFacts extends BuiltPage {
	/** Every id, with the line of each element that has it. */
	ids: Map<string, number[]>;
	links: PageLink[];
	/** The address that the page itself calls the right one; null where it names none. */
	canonical: string | null;
	/** False where the page asks not to be in an index. */
	isIndexed: boolean;
	/** True for a page that only leads on. */
	isRedirect: boolean;
}

/** Reads a page once for all checks. */
function collectFacts(page: BuiltPage): PageFacts {
	const ids = new Map<string, number[]>();
	let isIndexed = true;
	let isRedirect = false;
	for (const element of findElements(page.tree, () => true)) {
		const id = textProperty(element, 'id');
		const line = element.position?.start.line ?? 0;
		if (id !== null) ids.set(id, [...(ids.get(id) ?? []), line]);
		if (element.tagName !== 'meta') continue;
		const content = textProperty(element, 'content') ?? '';
		if (textProperty(element, 'name') === 'robots' && content.includes('noindex'))
			isIndexed = false;
		if (textProperty(element, 'httpEquiv') === 'refresh') isRedirect = true;
	}
	const links = collectLinks(page.tree);
	const canonical = links.find(({ rel }) => rel === 'canonical')?.address ?? null;
	return { ...page, ids, links, canonical, isIndexed, isRedirect };
}

/** A built site with what the checks need to know of its pages. */
export interface SiteFacts extends Omit<BuiltSite, 'pages'> {
	pages: Map<string, PageFacts>;
	/** `https://archive.example`, where the home page says that the site will live; null where it does not say. */
	origin: string | null;
}

/** Collects the facts of every page of a site. */
export function collectSiteFacts(site: BuiltSite): SiteFacts {
	const pages = new Map([...site.pages].map(([url, page]) => [url, collectFacts(page)]));
	const canonical = pages.get(site.base)?.canonical ?? null;
	return { ...site, pages, origin: canonical === null ? null : new URL(canonical).origin };
}
