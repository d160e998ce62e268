import type { CitedDocument } from '../../citations/cite/cited-place.ts';
import { siteBase } from '../../words/site-url.ts';
import { findPublisher } from '../../citations/cite/publishers.ts';
import { findIssueDate } from '../../model/dates/issue-date.ts';
import type { ApiDocument } from '../../model/api/document.ts';

/** A document of the archive as its data file has it, and as it is cited. */
export interface LoadedDocument {
	cited: CitedDocument;
	data: ApiDocument;
}

const loaded = new Map<string, Promise<LoadedDocument | null>>();

/** Returns what a citation says of a document, from its data. */
function citeData(data: ApiDocument): CitedDocument {
	const { id, symbol, body, title, session } = data;
	return {
		id,
		symbol,
		body,
		title,
		session,
		issued: findIssueDate(data),
		publisher: findPublisher(id),
	};
}

async function fetchDocument(id: string, base: string): Promise<LoadedDocument | null> {
	const response = await fetch(`${base.replace(/\/+$/, '')}/api/v1/${id}.json`);
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`The data of ${id} came with status ${response.status}.`);
	const data = (await response.json()) as ApiDocument;
	return { cited: citeData(data), data };
}

/** Returns a document, fetched once; null for one that is not held. Throws where it cannot be fetched, and tries anew the next time. */
export function loadDocument(id: string): Promise<LoadedDocument | null> {
	const known = loaded.get(id);
	if (known !== undefined) return known;
	const document = fetchDocument(id, siteBase).catch((error: unknown) => {
		loaded.delete(id);
		throw error;
	});
	loaded.set(id, document);
	return document;
}
