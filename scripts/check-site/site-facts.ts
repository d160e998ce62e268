import type { BuiltSite } from './built-site.ts';
import { collectFacts, type PageFacts } from './page-facts.ts';

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
