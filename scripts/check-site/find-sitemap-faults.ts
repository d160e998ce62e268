import type { PageFacts } from './page-facts.ts';
import { describeFault, type SiteFault } from './site-fault.ts';
import type { SiteFacts } from './site-facts.ts';

/** Returns the absolute URL of a page that asks to be listed, in an index, under this address; null of any other. */
function listedUrl({ canonical, isIndexed, isRedirect, url }: PageFacts, origin: string) {
	const own = new URL(encodeURI(url), origin).href;
	return isIndexed && !isRedirect && canonical === own ? own : null;
}

/**
 * Returns a fault for every page that belongs into the sitemap and is not there, and for every address there that is
 * no such page, or stands there twice. `sitemap` gives the addresses by the file that lists them.
 */
export function findSitemapFaults(
	site: SiteFacts,
	sitemap: ReadonlyMap<string, readonly string[]>,
): SiteFault[] {
	const { origin } = site;
	if (origin === null) return [];
	const pages = new Map(
		[...site.pages.values()].flatMap((page) => {
			const url = listedUrl(page, origin);
			return url === null ? [] : [[url, page] as const];
		}),
	);
	const listed = new Set<string>();
	const wrong = [...sitemap].flatMap(([file, urls]) =>
		urls.flatMap((url) => {
			const isNew = !listed.has(url);
			listed.add(url);
			if (isNew && pages.has(url)) return [];
			const message = isNew
				? `Unexpected address ${url}, which is no page that may be indexed.`
				: `Unexpected address ${url} for the second time.`;
			return [describeFault(file, 'sitemap-address', { message })];
		}),
	);
	const missing = [...pages].flatMap(([url, { file }]) =>
		listed.has(url)
			? []
			: [
					describeFault(file, 'sitemap-missing', {
						message: `Unexpected page ${url}, which no sitemap lists.`,
						hint: 'Write the sitemap after every page; a page that is not for an index says `noindex`.',
					}),
				],
	);
	return [...wrong, ...missing];
}
