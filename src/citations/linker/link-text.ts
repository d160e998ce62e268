import { placesToFragment } from '../../model/addressing/fragments.ts';
import { holderOf, isPaged, placeToPath } from '../../model/addressing/place.ts';
import { findCitations, type FoundCitation } from './find-citations.ts';
import { collectRuns, wrapStretch } from './text-runs.ts';

/** Class of the links that are made here, for the style sheet of the page. */
const LINK_CLASS = 'gb-archive-link';

/** Returns the path of places under the archive, as `namedPlacesToUrl` has it, which would bring every family of symbols along. */
function formatPath({ document, places }: FoundCitation): string {
	const [place, ...others] = places;
	if (place === undefined) return `${document}/`;
	const first = place.kind === 'range' ? holderOf(place) : place;
	const fragment = placesToFragment(places);
	if (!isPaged(first) || others.length > 0) return `${document}/#${fragment}`;
	const page = `${document}/${placeToPath(first)}/`;
	return place.kind === 'range' ? `${page}#${fragment}` : page;
}

/**
 * Makes links of the citations in an element, across what only changes the look of words; `archive` ends with a slash.
 * What is a link already stays one, and so a second run changes nothing.
 */
export function linkText(root: Node, archive: URL): void {
	for (const run of collectRuns(root)) {
		// From the last, so that the offsets of the others stay true.
		for (const citation of findCitations(run.text).toReversed()) {
			wrapStretch(run, citation.from, citation.to, () => {
				const link = document.createElement('a');
				link.href = new URL(formatPath(citation), archive).href;
				link.className = LINK_CLASS;
				return link;
			});
		}
	}
}
