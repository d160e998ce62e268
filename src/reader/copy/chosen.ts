import { addressToUrl } from '../../model/addressing/address.ts';
import type { Place } from '../../model/addressing/place.ts';
import { citePlaces } from '../../citations/cite/cited-place.ts';
import {
	formatCitation,
	type Citation,
	type CitationForm,
} from '../../citations/cite/format-citation.ts';
import type { LoadedDocument } from './load-document.ts';
import { pagesOf } from './cited-pages.ts';
import { findTable, placeText } from './place-text.ts';
import { tableHtml } from './table-html.ts';

/** What the reader has chosen to copy. */
export interface Chosen {
	/** Id of the document. */
	document: string;
	/** None for the document as a whole. */
	places: readonly Place[];
	/** Words selected in the page; null for the whole of the places. */
	quotation: string | null;
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
}

/** Returns what is chosen as a citation in a form. */
export function composeCitation(
	form: CitationForm,
	{ places, quotation }: Chosen,
	{ cited, data }: LoadedDocument,
	{ home, accessed, unofficial, pages }: CopyContext,
): Citation {
	const words = quotation ?? places.map((place) => placeText(data, place)).join('\n');
	const place = {
		...citePlaces(cited, places, home),
		...(pages && { pages: pagesOf(data, places) }),
	};
	const [only, ...others] = places;
	const isWhole = only !== undefined && others.length === 0 && quotation === null;
	const table = isWhole ? findTable(data, only) : undefined;
	return formatCitation(form, place, {
		unofficial,
		accessed,
		quotation: words,
		...(table !== undefined && { quotedHtml: tableHtml(table) }),
	});
}

/** Returns the absolute address of what is chosen; that of the document where there are several places. */
export function chosenUrl({ document, places }: Chosen, home: string): string {
	const [place, ...others] = places;
	const single = place === undefined || others.length > 0 ? null : place;
	return new URL(addressToUrl({ document, place: single }, new URL(home).pathname), home).href;
}

/** Returns a day as ISO 8601 has it, by the clock of the device. */
export function formatDay(date: Date): string {
	const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
