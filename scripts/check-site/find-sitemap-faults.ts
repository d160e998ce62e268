import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'xmlbuilder2';
import type { PageFacts, SiteFacts } from './site-facts.ts';
import { describeFault, type SiteFault } from './site-fault.ts';

/** Returns the text of every `loc` of a sitemap or an index of sitemaps. Throws where it is no XML. */
function parseLocations(xml: string): string[] {
	return create(xml)
		.root()
		.filter((entry) => entry.node.nodeName === 'loc', false, true)
		.map((location) => location.node.textContent ?? '');
}

/**
 * Returns the addresses that the sitemaps of a site list, by the path of the file that lists them; an index names
 * files under `home`, the absolute URL of the site. Files that are missing list nothing.
 */
export async function readSitemap(
	folder: string,
	{ index, home }: { index: string; home: string },
): Promise<Map<string, string[]>> {
	const read = async (file: string) => parseLocations(await readFile(join(folder, file), 'utf8'));
	const files = (await read(index)).map((url) => url.slice(home.length));
	return new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
}

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
