import type { Archive } from '../../archive/documents/archive.ts';
import { ownAppendixId } from '../../model/addressing/own-appendix.ts';
import { inlineText, partText, titleText } from '../../model/text.ts';
import { type Zone, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument, Division } from '../../model/document.ts';
import type { PlacePage } from './place-page.ts';

/** A place by the id of its document and its fragment there; null for the document itself. */
export interface Place {
	document: string;
	fragment: string | null;
}

const squeeze = (text: string) => text.replaceAll(/\s+/gu, '');

/** Returns the places of a body or part with what stands there, a line each; `inside` opens their fragments. */
const printPlaces = ({ body, footnotes }: Pick<Zone, 'body' | 'footnotes'>, inside: string) =>
	[
		...body.map((part) => [part.fragment, partText(part)] as const),
		...footnotes.map(({ fragment, content }) => [fragment, inlineText(content)] as const),
	]
		.map(([fragment, text]) => `${fragment.slice(inside.length)} ${squeeze(text)}`)
		.join('\n');

/** True where an appendix that is held as a document has the title of the part, and at the same places the same words. */
function holdsSame(division: Division, own: ArchiveDocument): boolean {
	const [zone, ...parts] = zonesOf(own);
	const title = squeeze(titleText(division.title));
	return (
		parts.length === 0 &&
		squeeze(own.metadata.title.value).endsWith(title) &&
		printPlaces(zone, '') === printPlaces(division, `${division.fragment}-`)
	);
}

/**
 * Returns the place whose page is the canonical one of a page's text. It is the page itself, but for an appendix that its
 * paper holds and that is held under its own symbol as well, with the same words: then that of its own symbol, under which the
 * body issued it, and which alone has files and citations of its own. Where the words differ, each page is its own.
 */
export function canonicalPlace(
	{ document, fragment, zone: { division } }: Pick<PlacePage, 'document' | 'fragment' | 'zone'>,
	{ find }: Pick<Archive, 'find'>,
): Place {
	const id = division === null ? null : ownAppendixId(document.id, division.name);
	const own = id === null ? undefined : find(id);
	if (division === null || own === undefined || !holdsSame(division, own)) {
		return { document: document.id, fragment };
	}
	const isWhole = fragment === division.fragment;
	const inside = isWhole ? null : fragment.slice(division.fragment.length + 1);
	return { document: own.id, fragment: inside };
}
