import { describeFault, type SiteFault } from './site-fault.ts';
import type { SiteFacts } from './site-facts.ts';

/** Returns a fault for every parse error of the HTML standard, which a browser would repair silently. */
export function findSyntaxFaults(site: SiteFacts): SiteFault[] {
	return [...site.pages.values()].flatMap(({ file, faults }) =>
		faults.map(({ code, message, line, column }) =>
			describeFault(file, 'html-syntax', {
				line,
				message: `${message} (${code}, column ${String(column)}).`,
			}),
		),
	);
}
