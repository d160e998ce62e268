import { addressToUrl } from '../../model/addressing/address.ts';
import { issueDateOf } from '../../model/dates/issue-date.ts';
import { formatIsoDate, isDay } from '../../model/dates/partial-date.ts';
import { describeDocument } from '../../words/describe-document.ts';
import { absoluteUrl, type Site } from '../../model/addressing/site-address.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** A document as the feed lists it. */
export interface FeedEntry {
	/** Absolute URL, the identity of the entry as well. */
	url: string;
	title: string;
	summary: string;
	/** RFC 3339, as Atom wants it. */
	date: string;
}

/** Returns the beginning of the day on which a document was issued; null where the day is not known. */
function dateOf(document: ArchiveDocument): string | null {
	const date = issueDateOf(document)?.date;
	return date !== undefined && isDay(date) ? `${formatIsoDate(date)}T00:00:00Z` : null;
}

/**
 * Returns documents as entries, in the order they come in. Atom knows no entry without a full date: a document without
 * is left out, for a day of its session is none of its own.
 */
export function toFeedEntries(documents: readonly ArchiveDocument[], site: Site): FeedEntry[] {
	return documents.flatMap((document) => {
		const date = dateOf(document);
		if (date === null) return [];
		const { id, symbol, metadata } = document;
		const url = absoluteUrl(addressToUrl({ document: id, place: null }, site.base), site);
		const title = [symbol, metadata.title.value].filter(Boolean).join(' ');
		return [{ url, title, summary: describeDocument(document), date }];
	});
}
