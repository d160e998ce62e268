import { parseAddress, type Address } from '../../model/addressing/address.ts';
import { toPathId } from '../../model/addressing/path-id.ts';
import { DATA_PATHS } from '../../model/file-paths.ts';
import { siteUrl } from '../../words/site-url.ts';
import {
	CHANGED_PATH,
	documentChangesPath,
	documentModelPath,
	pathFilePath,
	TITLES_PATH,
} from '../../archive/paths/data-paths.ts';
import {
	findPlaceTexts,
	toDocumentPassages,
	type DocumentPassages,
	type PlacedText,
} from '../../archive/paths/document-passages.ts';
import type { TitleList } from '../../citations/find/find-titles.ts';
import type { ApiDocuments, ApiPaths } from '../../model/api/lists.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import type { PlaceChanges } from '../../outputs/versions/render-place-versions.ts';

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

/** Returns the ids of the documents that the archive holds. */
export async function loadHeld(): Promise<ReadonlySet<string>> {
	const { documents } = await load<ApiDocuments>(DATA_PATHS.documents, readJson);
	return new Set(documents.map(({ id }) => id));
}

/** Returns a document as the build has it; null where the archive does not hold it. */
export async function loadModel(id: string): Promise<ArchiveDocument | null> {
	const held = await loadHeld();
	return held.has(id) ? load<ArchiveDocument>(documentModelPath(id), readJson) : null;
}

/** Returns what newer versions and corrigenda made of the places of a document, by their fragments. */
export async function loadChanges(id: string): Promise<PlaceChanges> {
	const changed = await load<readonly string[]>(CHANGED_PATH, readJson);
	return changed.includes(id) ? load<PlaceChanges>(documentChangesPath(id), readJson) : {};
}

/** Returns a text of the site. */
export function loadText(path: string): Promise<string> {
	return load<string>(path, (response) => response.text());
}

/** Returns the titles by which notes may name documents. */
export function loadTitles(): Promise<TitleList> {
	return load<TitleList>(TITLES_PATH, readJson);
}

/** Returns the words of a document, the same object each time; null where the archive does not hold it. */
export async function loadDocumentPassages(id: string): Promise<DocumentPassages | null> {
	const document = await loadModel(id);
	return document === null ? null : once(id, () => Promise.resolve(toDocumentPassages(document)));
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
