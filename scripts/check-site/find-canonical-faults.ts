import { describeFault, type SiteFault } from './site-fault.ts';
import type { SiteFacts } from './site-facts.ts';

/** Returns a fault for every page that does not say which address is the right one. */
export function findCanonicalFaults(site: SiteFacts): SiteFault[] {
	return [...site.pages.values()].flatMap(({ canonical, file, isIndexed }) =>
		canonical !== null || !isIndexed
			? []
			: [
					describeFault(file, 'canonical-missing', {
						message: 'The page names no canonical address and may be indexed.',
						hint: 'Give it a `<link rel="canonical">`.',
					}),
				],
	);
}
