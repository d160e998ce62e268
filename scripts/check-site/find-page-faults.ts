import { findElements, textProperty } from './page-tree.ts';
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

/** Properties that hold ids of the same page, by the names of hast. */
const REFERENCES = [
	'ariaControls',
	'ariaDescribedBy',
	'ariaDetails',
	'ariaLabelledBy',
	'ariaOwns',
	'headers',
	'htmlFor',
	'list',
	'popoverTarget',
] as const;

/** Returns a fault for every id that stands twice on a page, and for every property that names one that is not there. */
export function findIdFaults(site: SiteFacts): SiteFault[] {
	return [...site.pages.values()].flatMap(({ file, ids, tree }) => {
		const twice = [...ids].flatMap(([id, lines]) =>
			lines.length === 1
				? []
				: describeFault(file, 'duplicate-id', {
						line: lines[1] ?? 0,
						message: `Unexpected id “${id}” on ${String(lines.length)} elements, expected it on one.`,
						hint: `A link to #${id} leads to the first of them.`,
					}),
		);
		const unresolved = findElements(tree, () => true).flatMap((element) =>
			REFERENCES.flatMap((name) => (textProperty(element, name) ?? '').split(/\s+/))
				.filter((id) => id !== '' && !ids.has(id))
				.map((id) =>
					describeFault(file, 'broken-reference', {
						line: element.position?.start.line ?? 0,
						message: `Unexpected reference of ${element.tagName} to “${id}”: nothing on the page has this id.`,
					}),
				),
		);
		return [...twice, ...unresolved];
	});
}
