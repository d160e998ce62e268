import { fragmentToPlace, placeToPath } from '../../model/addressing/place.ts';
import { isUnit, zonesOf, type Zone } from '../../model/contents.ts';
import type { ArchiveDocument, Unit } from '../../model/document.ts';
import { divisionText, partText } from '../../model/text.ts';
import { formatPlace } from '../../words/format-place.ts';
import { nameByTitle } from '../../citations/cite/name-by-title.ts';
import { outputText } from '../../words/zh-hans/output.ts';

/** A place of a document that has a page of its own: a paragraph, a text without a number, a table, or a whole part. */
export interface PlacePage {
	document: ArchiveDocument;
	/** `p12`, `appendix1-p3`, `appendix1`. */
	fragment: string;
	/** Path of the page in the site. */
	path: string;
	/** The body or part that it stands in, or is. */
	zone: Zone;
	/** Null for a whole part. */
	unit: Unit | null;
	/** Fragments of the pages before and after. */
	previous: string | undefined;
	next: string | undefined;
}

/** Returns the pages of the places of a document, in the order printed; a part stands before what is in it. */
export function pagesOf(document: ArchiveDocument): PlacePage[] {
	const pages = zonesOf(document).flatMap((zone) => {
		const units = zone.body.filter(isUnit).map((unit) => ({ zone, unit, fragment: unit.fragment }));
		const { division } = zone;
		return division === null
			? units
			: [{ zone, unit: null, fragment: division.fragment }, ...units];
	});
	return pages.map((page, index) => ({
		...page,
		document,
		path: placePagePath(document.id, page.fragment),
		previous: pages[index - 1]?.fragment,
		next: pages[index + 1]?.fragment,
	}));
}

/** Returns the path of a place's own page in the site. Throws on what is no fragment. */
export function placePagePath(documentId: string, fragment: string): string {
	const place = fragmentToPlace(fragment);
	if (place === null) throw new RangeError(`Unexpected fragment "${fragment}", expected a place.`);
	return `${documentId}/${placeToPath(place)}/index.html`;
}

/** Returns the citation of a place: "GB.346/INS/8，第12段"; by title where the document has no symbol. */
export function citePlace({ id, symbol, metadata }: ArchiveDocument, fragment: string): string {
	const named = { id, title: metadata.title.value };
	const name = symbol ?? nameByTitle(named, outputText.titleAsName);
	return outputText.citation(name, formatPlace(fragment));
}

/** Returns the title of a place's page: its citation and the title of the document. */
export function entitlePlace(document: ArchiveDocument, fragment: string): string {
	const citation = citePlace(document, fragment);
	return document.symbol === null ? citation : `${citation} ${document.metadata.title.value}`;
}

const LENGTH = 120;
const SENTENCE = /[^。！？；]+[。！？；]*[”’」』）)]*/gu;

/**
 * Returns as many whole sentences of a place, from its first, as 120 characters hold; the beginning of the first with an
 * ellipsis where it alone is longer. Of a part it is the name and title.
 */
export function describePlace({ unit, zone }: Pick<PlacePage, 'unit' | 'zone'>): string {
	const printed =
		unit === null ? (zone.division === null ? '' : divisionText(zone.division)) : partText(unit);
	const text = printed.replaceAll(/\s+/gu, ' ').trim();
	let description = '';
	for (const [sentence] of text.matchAll(SENTENCE)) {
		if (countCharacters(description + sentence) > LENGTH) break;
		description += sentence;
	}
	return description === '' ? cut(text) : description.trim();
}

function countCharacters(text: string): number {
	return [...text].length;
}

function cut(text: string): string {
	return countCharacters(text) <= LENGTH ? text : `${[...text].slice(0, LENGTH - 1).join('')}…`;
}
