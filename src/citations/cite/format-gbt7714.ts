import { nameByTitle, type CitedPlace } from './cited-place.ts';
import { formatChinesePlaces } from './format-chinese.ts';

/** Returns the year of publication; in brackets, as the standard has it, where it is only estimated from the session. */
function formatYear({ issued }: CitedPlace): string {
	if (issued === null) return '[出版年不详]';
	const [year] = issued.date;
	return issued.of === 'document' ? String(year) : `[${String(year)}]`;
}

/**
 * Returns the reference of GB/T 7714—2015 for a report online, with the place where the standard has the pages.
 * `accessed` is the ISO 8601 date on which the address was opened; null leaves it out.
 */
export function formatGbt7714(cited: CitedPlace, accessed: string | null): string {
	const { symbol, title, publisher, url } = cited;
	const name = symbol === null ? nameByTitle(cited, (printed) => printed) : `${title}: ${symbol}`;
	const places = formatChinesePlaces(cited);
	const published = [formatYear(cited), places].filter(Boolean).join(': ');
	const opened = accessed === null ? '' : `[${accessed}]`;
	return [
		publisher.name,
		`${name}[R/OL]`,
		`${publisher.place}: ${publisher.name}, ${published}${opened}`,
		url,
	].join('. ');
}
