import { findElements, textProperty } from './page-tree.ts';
import { describeFault, type SiteFault } from './site-fault.ts';
import type { SiteFacts } from './site-facts.ts';

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
