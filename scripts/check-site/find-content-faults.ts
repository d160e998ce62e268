import { describeFault, type SiteFault } from './site-fault.ts';
import type { SiteFacts } from './site-facts.ts';

/** Returns a fault for all markup that the content model of the HTML standard does not allow. */
export function findContentFaults(site: SiteFacts): SiteFault[] {
	return [...site.pages.values()].flatMap(({ file, contentFaults }) =>
		contentFaults.map(({ rule, message, line, column }) =>
			describeFault(file, 'html-content', {
				line,
				message: `${message} (${rule}, column ${String(column)}).`,
			}),
		),
	);
}
