import {
	DATA_FILES,
	type DocumentEntry,
	type GlossaryEntry,
	type Manifest,
	type MarkTable,
	type RecordTable,
	type RelatedEntry,
	type TextEntry,
	type WordFile,
} from '../data-files.ts';

/** The files of one archive; each is fetched once, when it is first needed. */
export interface DataSource {
	/** URL of the folder of the search. */
	root: URL;
	/** URL of the folder that the manifest names. */
	folder: URL;
	manifest: Manifest;
	documents(): Promise<DocumentEntry[]>;
	records(): Promise<RecordTable>;
	texts(file: number): Promise<TextEntry[]>;
	related(): Promise<RelatedEntry[]>;
	words(): Promise<WordFile>;
	glossary(): Promise<GlossaryEntry[]>;
	marks(): Promise<MarkTable>;
}

async function fetchJson(url: URL, cache: RequestCache = 'default'): Promise<unknown> {
	const response = await fetch(url, { cache });
	if (!response.ok) {
		throw new Error(`The search could not fetch ${url.href}: status ${String(response.status)}.`);
	}
	return response.json();
}

/** Returns the files of the search that stand beside `root`. Throws where one cannot be fetched; the next call tries again. */
async function openDataSource(root: URL): Promise<DataSource> {
	const manifest = (await fetchJson(new URL(DATA_FILES.manifest, root), 'no-cache')) as Manifest;
	const folder = new URL(manifest.folder, root);
	const fetched = new Map<string, Promise<unknown>>();
	const load = <T>(path: string): Promise<T> => {
		const pending = fetched.get(path) ?? fetchJson(new URL(path, folder));
		fetched.set(path, pending);
		pending.catch(() => fetched.delete(path));
		return pending as Promise<T>;
	};
	return {
		root,
		folder,
		manifest,
		documents: () => load(DATA_FILES.documents),
		records: () => load(DATA_FILES.records),
		texts: (file) => load(DATA_FILES.texts(file)),
		related: () => load(DATA_FILES.related),
		words: () => load(DATA_FILES.words),
		glossary: () => load(DATA_FILES.glossary),
		marks: () => load(DATA_FILES.marks),
	};
}

/** Returns the archive beside `root`, then those that it is searched with. */
export async function openDataSources(root: URL): Promise<DataSource[]> {
	const own = await openDataSource(root);
	const others = (own.manifest.others ?? []).map((url) => openDataSource(new URL(url, root)));
	return [own, ...(await Promise.all(others))];
}
