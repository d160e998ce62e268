import type { PartialDate } from '../../model/dates/partial-date.ts';
import { chineseText } from './citation-words.ts';
import { type CitedDocument, formatBody, formatSession } from './cited-place.ts';
import { nameByTitle } from './name-by-title.ts';

interface CslDate {
	'date-parts': [PartialDate];
}

/** A document in CSL-JSON, as reference managers read it. */
export interface CslItem {
	id: string;
	'citation-key': string;
	type: 'report';
	title: string;
	/** Corporate, so that no program parts it into first and last name. */
	author: { literal: string }[];
	authority: string;
	number?: string;
	genre: string;
	'collection-title'?: string;
	publisher: string;
	'publisher-place': string;
	language: 'zh-CN';
	URL: string;
	issued?: CslDate;
	/** What else is to be said of it, such as the places that were chosen. */
	note?: string;
}

/** Returns a document as a CSL item; its key is its id: `gb-346-ins-8`. `url` is its absolute address. */
export function buildCslItem(document: CitedDocument, url: string): CslItem {
	const { symbol, body, publisher, issued } = document;
	const title = symbol === null ? nameByTitle(document, (printed) => printed) : document.title;
	const key = document.id.replaceAll('/', '-');
	const session = formatSession(document);
	return {
		id: key,
		'citation-key': key,
		type: 'report',
		title,
		author: [{ literal: publisher.name }],
		authority: formatBody(document),
		...(symbol !== null && { number: symbol }),
		genre: chineseText.documentOf(body ?? publisher.body),
		...(session !== null && { 'collection-title': session }),
		publisher: publisher.name,
		'publisher-place': publisher.place,
		language: 'zh-CN',
		URL: url,
		...(issued !== null && { issued: { 'date-parts': [issued.date] } }),
	};
}
