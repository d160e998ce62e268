import { addressToUrl } from '../../model/addressing/address.ts';
import { meetingMonth } from '../../archive/documents/meeting-month.ts';
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

/** Returns the beginning of the day of a document, or of the month of its session; null where neither is known. */
function dateOf(document: ArchiveDocument): string | null {
	const month = meetingMonth(document);
	const day = document.metadata.date?.value ?? (month === null ? null : `${month}-01`);
	return day === null ? null : `${day}T00:00:00Z`;
}

/** Returns documents as entries, in the order they come in. Atom knows no entry without date: such a document is left out. */
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
