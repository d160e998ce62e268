import type { CitedPlace } from './cited-place.ts';
import { nameByTitle } from './name-by-title.ts';
import { escapeHtml } from './escape-markup.ts';
import { wordChinesePlaces } from './format-chinese.ts';
import { linkHtml, toLinkedHtml } from './link-markup.ts';
import { textOf } from './linked-words.ts';

/** Returns the year of publication; in brackets, as the standard has it, where it is only estimated from the session. */
function formatYear({ issued }: CitedPlace): string {
	if (issued === null) return '[出版年不详]';
	const [year] = issued.date;
	return issued.of === 'document' ? String(year) : `[${String(year)}]`;
}

/** Punctuation of each edition of the standard, and whether a report has the date on which it was opened. */
const EDITIONS = {
	2015: { colon: ': ', comma: ', ', hasAccessed: true },
	// Full width in Chinese references; the date stands with web pages and data sets alone.
	2025: { colon: '：', comma: '，', hasAccessed: false },
} as const;

/**
 * Returns the reference of GB/T 7714 for a report online, by its edition of 2015 or of 2025, with the place where the
 * standard has the pages. `accessed` is the ISO 8601 date on which the address was opened; null leaves it out. Held against
 * the styles of the CSL repository, china-national-standard-gb-t-7714-2015-numeric and -2025-numeric, which end with a
 * point; here nothing stands behind the address, so that it can be copied on. As HTML the address is a link, and each of
 * several places is.
 */
export function formatGbt7714(
	cited: CitedPlace,
	edition: keyof typeof EDITIONS,
	accessed: string | null,
): { text: string; html: string } {
	const { colon, comma, hasAccessed } = EDITIONS[edition];
	const { symbol, title, publisher, url } = cited;
	const name =
		symbol === null ? nameByTitle(cited, (printed) => printed) : `${title}${colon}${symbol}`;
	const places = wordChinesePlaces(cited);
	const published = `${publisher.place}${colon}${publisher.name}${comma}${formatYear(cited)}`;
	const opened = accessed === null || !hasAccessed ? '' : `[${accessed}]`;
	const head = `${[publisher.name, `${name}[R/OL]`, published].join('. ')}${places.length === 0 ? '' : colon}`;
	const tail = `${opened}. `;
	const isList = cited.places.length > 1;
	return {
		text: head + textOf(places) + tail + url,
		html: [
			escapeHtml(head),
			// Of one place the address behind is the link.
			isList ? toLinkedHtml(places, cited) : escapeHtml(textOf(places)),
			escapeHtml(tail),
			linkHtml(url, url),
		].join(''),
	};
}
