import { namedPlacesToUrl } from '../../model/addressing/named-places.ts';
import type { Place } from '../../model/addressing/place.ts';
import { citePlaces } from '../../citations/cite/cited-place.ts';
import {
	formatCitation,
	type Citation,
	type CitationForm,
} from '../../citations/cite/format-citation.ts';
import { type CitationSeal, sealedPlaces, sealOf } from '../../citations/cite/seal.ts';
import type { LoadedDocument } from './load-document.ts';
import { pagesOf } from './cited-pages.ts';
import { noteHtml, quotePlaces } from './quote-places.ts';
import type { Excerpt } from './read-lines.ts';
import { placeText } from './place-text.ts';

/** What the reader has chosen to copy. */
export interface Chosen {
	/** Id of the document. */
	document: string;
	/** None for the document as a whole. */
	places: readonly Place[];
	/** Words selected in the page; null for the whole of the places. */
	quotation: Excerpt | null;
}

/** What goes along with a citation. */
export interface CopyContext {
	/** Absolute URL of the archive. */
	home: string;
	/** ISO 8601 date of this day. */
	accessed: string;
	unofficial: boolean;
	/** Says the pages of the source, where it has any. */
	pages: boolean;
	/** Hashes texts (see `hashText`), where citations are to say version and hash of theirs. */
	hash?: (text: string) => string;
}

/** Returns what a citation of places says of their text; null where they have none that is hashed. */
function sealPlaces(
	{ cited, data }: LoadedDocument,
	places: readonly Place[],
	hash: (text: string) => string,
): CitationSeal | null {
	const texts = sealedPlaces(places)?.map((place) => placeText(data, place)) ?? [];
	return texts.every((text) => text === '') ? null : sealOf(cited.id, hash(texts.join('')));
}

/**
 * Returns what is chosen as a citation in a form. Places that are quoted whole are read with `quote`, which needs a browser.
 */
export function composeCitation(
	form: CitationForm,
	{ places, quotation }: Chosen,
	loaded: LoadedDocument,
	{ home, accessed, unofficial, pages, hash }: CopyContext,
	quote = quotePlaces,
): Citation {
	const { cited, data } = loaded;
	const place = {
		...citePlaces(cited, places, home),
		...(pages && { pages: pagesOf(data, places) }),
	};
	const seal = hash === undefined ? null : sealPlaces(loaded, places, hash);
	const sealed = seal !== null && { seal };
	if (form !== 'quotation') return formatCitation(form, place, { unofficial, accessed, ...sealed });
	const { text, blocks, marks } = quotation ?? quote(data, places, home);
	const notes = marks.flatMap((fragment) => noteHtml(data, fragment));
	return formatCitation(form, place, { unofficial, quoted: { text, blocks, notes }, ...sealed });
}

/** Returns the absolute address of what is chosen, which names each of several places. */
export function chosenUrl(chosen: Chosen, home: string): string {
	return new URL(namedPlacesToUrl(chosen, new URL(home).pathname), home).href;
}

/** Returns a day as ISO 8601 has it, by the clock of the device. */
export function formatDay(date: Date): string {
	const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
