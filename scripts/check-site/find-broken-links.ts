import { endsOfRange, fragmentToPlace, placeToFragment } from '../../src/model/addressing/place.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';
import { describeFault, type SiteFault } from './site-fault.ts';

/** What is wrong with a link, and what to do. */
const FAULTS = {
	outside: { rule: 'link-outside-base', hint: 'Write it under the base path of the site.' },
	slash: {
		rule: 'link-without-slash',
		hint: 'End it with a slash: hosts answer it with a redirect.',
	},
	missing: { rule: 'broken-link', hint: 'Link to what is built, or build it.' },
} as const;

/** True for an id of the page; for a range, on the page of its first paragraph, where its last has a page too. */
function hasFragment(fragment: string, page: PageFacts, site: SiteFacts): boolean {
	if (fragment === '' || fragment === 'top' || page.ids.has(fragment)) return true;
	const place = fragmentToPlace(fragment);
	if (place?.kind !== 'range') return false;
	const [first, last] = endsOfRange(placeToFragment(place));
	return page.ids.has(first) && site.pages.has(page.url.replace(/[^/]*\/$/, `${last}/`));
}

function judgeTarget(
	target: LinkTarget,
	address: string,
	site: SiteFacts,
): { rule: string; message: string; hint: string } | null {
	switch (target.kind) {
		case 'foreign':
		case 'file':
			return null;
		case 'page': {
			const { page, fragment } = target;
			if (hasFragment(fragment, page, site)) return null;
			return {
				rule: 'broken-fragment',
				message: `Unexpected link ${address}: nothing on ${page.url} has the id “${fragment}”.`,
				hint: 'Link to an id that is there.',
			};
		}
		case 'outside':
		case 'slash':
		case 'missing':
			return {
				...FAULTS[target.kind],
				message: `Unexpected link ${address}: ${target.path} is no file of the site.`,
			};
	}
}

/** Returns a fault for every link, form, style sheet, script, image or redirect of a page that leads nowhere. */
export function findBrokenLinks(site: SiteFacts): SiteFault[] {
	return [...site.pages.values()].flatMap((page) =>
		page.links.flatMap(({ address, line }) => {
			const fault = judgeTarget(resolveLink(address, page, site), address, site);
			return fault === null ? [] : [describeFault(page.file, fault.rule, { ...fault, line })];
		}),
	);
}
