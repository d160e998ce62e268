import { namedPlacesToUrl } from '../../model/addressing/named-places.ts';
import type { Place } from '../../model/addressing/place.ts';
import { issueDateOf, type IssueDate } from '../../model/dates/issue-date.ts';
import type { ArchiveDocument, Pages } from '../../model/document.ts';
import { findPublisher, type Publisher } from './publishers.ts';

/** What a citation says of a document. */
export interface CitedDocument {
	/** `gb/346/ins/8`. */
	id: string;
	/** Canonical symbol; null for a document that has none. */
	symbol: string | null;
	/** As printed: 理事会. */
	body: string | null;
	title: string;
	session: number | null;
	/** Null where nothing is known of it. */
	issued: IssueDate | null;
	publisher: Publisher;
}

/** Places of one document, to be cited together. */
export interface CitedPlace extends CitedDocument {
	/** In any order, overlaps allowed; none for the document as a whole. */
	places: readonly Place[];
	/** Absolute URL that the citation leads to. */
	url: string;
	/** Absolute URL of the archive, for the links of several places. */
	home: string;
	/** The pages of the source that the places stand on, in any order, where they are to be said. */
	pages?: readonly Pages[];
}

/** Returns what a citation says of a document of the archive. */
export function citeDocument(document: ArchiveDocument): CitedDocument {
	const { id, symbol, metadata } = document;
	return {
		id,
		symbol,
		body: metadata.body?.value ?? null,
		title: metadata.title.value,
		session: metadata.session?.value ?? null,
		issued: issueDateOf(document),
		publisher: findPublisher(id),
	};
}

/**
 * Returns places of a document with the address that their citation leads to, which names each of them. `home` is the absolute URL of the archive, base path included.
 */
export function citePlaces(
	document: CitedDocument,
	places: readonly Place[],
	home: string,
): CitedPlace {
	const { pathname } = new URL(home);
	const url = namedPlacesToUrl({ document: document.id, places }, pathname);
	return { ...document, places, url: new URL(url, home).href, home };
}

/** Returns the body with its organization, which readers elsewhere need: 国际劳工组织理事会. */
export function formatBody({ body, publisher }: CitedDocument): string {
	const name = body ?? publisher.body;
	return name.startsWith(publisher.organization) ? name : publisher.organization + name;
}

/** Returns the session that a document was written for, 国际劳工组织理事会第346届会议; null where it is not known. */
export function formatSession(document: CitedDocument): string | null {
	const { session } = document;
	return session === null ? null : `${formatBody(document)}第${String(session)}届会议`;
}
