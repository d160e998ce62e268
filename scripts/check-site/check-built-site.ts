import { SITEMAP_INDEX } from '../../src/outputs/sitemap/format-sitemap.ts';
import { readSite } from './built-site.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findContentFaults } from './find-content-faults.ts';
import { findCanonicalFaults, findIdFaults, findSyntaxFaults } from './find-page-faults.ts';
import { findNameFaults } from './find-name-faults.ts';
import { findOrphans } from './find-orphans.ts';
import { findSitemapFaults, readSitemap } from './find-sitemap-faults.ts';
import { collectSiteFacts, type SiteFacts } from './site-facts.ts';
import type { SiteFault } from './site-fault.ts';

const CHECKS: readonly ((site: SiteFacts) => SiteFault[])[] = [
	findSyntaxFaults,
	findIdFaults,
	findBrokenLinks,
	findCanonicalFaults,
	findOrphans,
	findNameFaults,
];

/** What a crawl of a built site found. */
export interface SiteReport {
	pages: number;
	links: number;
	faults: SiteFault[];
}

/** Crawls a built site; `base` is the path it was built for, with a slash at both ends. */
export async function checkBuiltSite(folder: string, base: string): Promise<SiteReport> {
	const site = collectSiteFacts(await readSite(folder, base));
	if (!site.pages.has(base)) {
		throw new Error(
			`There is no built site in ${folder}: it has no index.html. Run \`npm run build\` first, with the same BASE.`,
		);
	}
	const sitemap = await readSitemap(folder, {
		index: SITEMAP_INDEX,
		home: `${site.origin ?? ''}${encodeURI(base)}`,
	});
	const faults = [
		...CHECKS.flatMap((check) => check(site)),
		...(await findContentFaults(site)),
		...findSitemapFaults(site, sitemap),
	];
	const links = [...site.pages.values()].reduce((sum, page) => sum + page.links.length, 0);
	return { pages: site.pages.size, links, faults };
}
