import type { PageFacts, SiteFacts } from './site-facts.ts';

/** Where a link leads. */
export type LinkTarget =
	/** To another host, or to none: mail. */
	| { kind: 'foreign' }
	| { kind: 'page'; page: PageFacts; fragment: string }
	| { kind: 'file' }
	| { kind: 'outside'; path: string }
	/** To a folder, by its name without the slash. */
	| { kind: 'slash'; path: string }
	| { kind: 'missing'; path: string };

/** A host that no site has, for a site that does not say where it will live. */
const NOWHERE = 'http://site.invalid';

/** Returns what an address in a page leads to. A fragment that addresses words and no id counts as none. */
export function resolveLink(address: string, from: PageFacts, site: SiteFacts): LinkTarget {
	const origin = site.origin ?? NOWHERE;
	const page = new URL(encodeURI(from.url), origin);
	if (!URL.canParse(address, page)) return { kind: 'missing', path: address };
	const url = new URL(address, page);
	if (url.origin !== origin) return { kind: 'foreign' };
	const path = decodeURIComponent(url.pathname);
	if (!path.startsWith(site.base)) return { kind: 'outside', path };
	const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*/u, '');
	const target = site.pages.get(path);
	if (target !== undefined) return { kind: 'page', page: target, fragment };
	if (site.files.has(path.slice(site.base.length))) return { kind: 'file' };
	return { kind: site.pages.has(`${path}/`) ? 'slash' : 'missing', path };
}
