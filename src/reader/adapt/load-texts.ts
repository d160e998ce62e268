import { parseAddress, type Address } from '../../model/addressing/address.ts';
import { toPathId } from '../../model/addressing/path-id.ts';
import { DATA_PATHS, documentDataPath } from '../../model/file-paths.ts';
import { siteUrl } from '../../words/site-url.ts';
import { passageListPath, pathFilePath } from '../../archive/paths/data-paths.ts';
import {
	findPlaceTexts,
	type DocumentPassages,
	type PlacedText,
} from '../../archive/paths/document-passages.ts';
import { readPassages, type PassageList } from '../../outputs/data/passage-list.ts';
import type { ApiDocument, ApiDocuments, ApiPaths } from '../../model/api.ts';

/** A passage with its words; empty where the document has no such place. */
export interface LoadedPassage {
	id: string;
	address: Address;
	document: DocumentPassages;
	texts: PlacedText[];
}

const loaded = new Map<string, Promise<unknown>>();

/** Returns what `make` gives, made once for a key; where it fails, it is made anew the next time. */
function once<T>(key: string, make: () => Promise<T>): Promise<T> {
	const known = loaded.get(key);
	if (known !== undefined) return known as Promise<T>;
	const value = make().catch((error: unknown) => {
		loaded.delete(key);
		throw error;
	});
	loaded.set(key, value);
	return value;
}

/** Returns what is at a path of the site, fetched once. Throws where it does not arrive. */
function load<T>(path: string, read: (response: Response) => Promise<unknown>): Promise<T> {
	return once(path, async () => {
		const response = await fetch(siteUrl(path));
		if (!response.ok) throw new Error(`${path} came with status ${String(response.status)}.`);
		return (await read(response)) as T;
	});
}

const readJson = (response: Response): Promise<unknown> => response.json();

/** Returns the words of a document, the same object each time; null where the archive does not hold it. */
export async function loadDocumentPassages(id: string): Promise<DocumentPassages | null> {
	const { documents } = await load<ApiDocuments>(DATA_PATHS.documents, readJson);
	if (!documents.some((document) => document.id === id)) return null;
	return once(id, async () => {
		const [data, list] = await Promise.all([
			load<ApiDocument>(documentDataPath(id), readJson),
			load<PassageList>(passageListPath(id), readJson),
		]);
		return readPassages(data, list);
	});
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
