import type { ArchiveDocument } from '../../model/document.ts';
import type { Archive, Citation } from './archive.ts';
import { groupByDocument } from './group-by-document.ts';

/** The places of one document that cite something. */
export interface CitingDocument {
	document: ArchiveDocument;
	/** In the order of the text; a text or note that cites the same thing twice is here once. */
	places: Citation[];
}

const placeKey = ({ from, place, note, target }: Citation): string =>
	[from, place, String(note), target].join(' ');

/**
 * Returns how many places citations come to, as everything that counts them says it: a text or note that cites the
 * same thing twice is one place.
 */
export function countPlaces(citations: readonly Citation[]): number {
	return new Set(citations.map(placeKey)).size;
}

/** Returns citations by citing document, in the order of the archive. */
export function groupCitations(archive: Archive, citations: readonly Citation[]): CitingDocument[] {
	return groupByDocument(archive, citations).map(([document, members]) => ({
		document,
		places: orderPlaces(document, members),
	}));
}

function orderPlaces(document: ArchiveDocument, citations: readonly Citation[]): Citation[] {
	const fragments = ['front', ...document.body.map((part) => part.fragment)];
	const order = new Map(fragments.map((fragment, index) => [fragment, index]));
	const rank = ({ place }: Citation): number => order.get(place) ?? order.size;
	const places = Map.groupBy(citations, placeKey);
	return [...places.values()]
		.flatMap(([first]) => first ?? [])
		.toSorted((left, right) => rank(left) - rank(right));
}
