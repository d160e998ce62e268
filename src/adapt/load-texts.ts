import { parseAddress, type Address } from '../addressing/address.ts';
import { toPathId } from '../addressing/path-id.ts';
import { DATA_PATHS } from '../data/data-paths.ts';
import { siteUrl } from '../interface/site-url.ts';
import { documentPassagesPath, pathFilePath } from '../paths/data-paths.ts';
import {
	findPlaceTexts,
	type DocumentPassages,
	type PlacedText,
} from '../paths/document-passages.ts';
import type { ApiDocuments, ApiPaths } from '../schemas/api.ts';

/** A passage with its words; empty where the document has no such place. */
export interface LoadedPassage {
	id: string;
	address: Address;
	document: DocumentPassages;
	texts: PlacedText[];
}

const loaded = new Map<string, Promise<unknown>>();

/** Returns what is at a path of the site, fetched once. Throws where it does not arrive, and tries anew the next time. */
function load<T>(path: string, read: (response: Response) => Promise<unknown>): Promise<T> {
	const known = loaded.get(path);
	if (known !== undefined) return known as Promise<T>;
	const value = fetch(siteUrl(path))
		.then((response) => {
			if (!response.ok) throw new Error(`${path} came with status ${String(response.status)}.`);
			return read(response);
		})
		.catch((error: unknown) => {
			loaded.delete(path);
			throw error;
		});
	loaded.set(path, value);
	return value as Promise<T>;
}

const readJson = (response: Response): Promise<unknown> => response.json();

/** Returns the words of a document; null where the archive does not hold it. */
export async function loadDocumentPassages(id: string): Promise<DocumentPassages | null> {
	const { documents } = await load<ApiDocuments>(DATA_PATHS.documents, readJson);
	if (!documents.some((document) => document.id === id)) return null;
	return load<DocumentPassages>(documentPassagesPath(id), readJson);
}

/** Returns a passage by its id; null where that is none of a document that is held. */
export async function loadPassage(id: string): Promise<LoadedPassage | null> {
	const address = parseAddress(id);
	if (address?.place == null) return null;
	const document = await loadDocumentPassages(address.document);
	if (document === null) return null;
	return { id, address, document, texts: findPlaceTexts(document, address.place) };
}

/** Returns the file of a path of the archive; null where it has no such path. */
export async function loadPathFile(slug: string): Promise<string | null> {
	const { paths } = await load<ApiPaths>(DATA_PATHS.paths, readJson);
	if (!paths.some(({ id }) => id === toPathId(slug))) return null;
	return load<string>(pathFilePath(slug), (response) => response.text());
}
