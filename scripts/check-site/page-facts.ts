import type { BuiltPage } from './built-site.ts';
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
export function collectFacts(page: BuiltPage): PageFacts {
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
