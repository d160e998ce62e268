import {
	DATA_FILES,
	FORMAT,
	type DocumentEntry,
	type GlossaryEntry,
	type Manifest,
	type NameFile,
	type MarkTable,
	type RecordTable,
	type RelatedEntry,
	type TextEntry,
	type WordFile,
} from '../data-files.ts';
import { fetchOf, readOf, SearchFailure } from './search-failure.ts';

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
	names(): Promise<NameFile>;
	marks(): Promise<MarkTable>;
}

async function fetchJson(root: URL, url: URL, options: RequestInit = {}): Promise<unknown> {
	const response = await fetchOf(root, url, options);
	return readOf(root, url, () => response.json() as Promise<unknown>);
}

/** Returns the files of the search that stand beside `root`. Throws where one cannot be fetched; the next call tries again. */
async function openDataSource(root: URL, signal?: AbortSignal): Promise<DataSource> {
	const url = new URL(DATA_FILES.manifest, root);
	const options = { cache: 'no-cache', ...(signal && { signal }) } as const;
	const manifest = (await fetchJson(root, url, options)) as Manifest;
	if (manifest.format !== FORMAT) {
		const message = `${url.href} is of the form ${String(manifest.format)}, and ${FORMAT} is read here.`;
		throw new SearchFailure('outdated', message, root.href);
	}
	const folder = new URL(manifest.folder, root);
	const fetched = new Map<string, Promise<unknown>>();
	const load = <T>(path: string): Promise<T> => {
		const pending = fetched.get(path) ?? fetchJson(root, new URL(path, folder));
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
		names: () => load(DATA_FILES.names),
		marks: () => load(DATA_FILES.marks),
	};
}

/** Milliseconds after which another archive that does not answer is left out. */
const PATIENCE = 8000;

/** The archives that answer, and the folders of those that do not. */
export interface OpenedSources {
	sources: DataSource[];
	unreachable: string[];
}

/**
 * Returns the archive beside `root`, then those that it is searched with, but for some that are left out. One of these
 * that does not answer is left out too; the archive itself has to.
 */
export async function openDataSources(
	root: URL,
	leftOut: ReadonlySet<string> = new Set(),
): Promise<OpenedSources> {
	const own = await openDataSource(root);
	const others = (own.manifest.others ?? []).map((url) => new URL(url, root));
	const asked = others.filter(({ href }) => !leftOut.has(href));
	const opened = await Promise.allSettled(asked.map((url) => openWhole(url)));
	const sources = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	const answering = new Set(sources.map((source) => source.root.href));
	return {
		sources: [own, ...sources],
		unreachable: others.map(({ href }) => href).filter((href) => !answering.has(href)),
	};
}

/** Opens another archive with all that every query needs of it. */
async function openWhole(root: URL): Promise<DataSource> {
	const source = await openDataSource(root, AbortSignal.timeout(PATIENCE));
	await Promise.all([source.documents(), source.records(), source.glossary(), source.related()]);
	return source;
}
