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
import { fetchInTurn } from './fetch-in-turn.ts';
import { type FetchedArchive, fetchOf, readOf, SearchFailure } from './search-failure.ts';

/** The files of one archive; each is fetched once, when it is first needed. */
export interface DataSource extends FetchedArchive {
	/** URL of the folder that the manifest names. */
	folder: URL;
	manifest: Manifest;
	/** Asks whether the archive is still what it was when it was opened; true where that cannot be asked. */
	isCurrent(): Promise<boolean>;
	documents(): Promise<DocumentEntry[]>;
	records(): Promise<RecordTable>;
	texts(file: number): Promise<TextEntry[]>;
	related(): Promise<RelatedEntry[]>;
	words(): Promise<WordFile>;
	glossary(): Promise<GlossaryEntry[]>;
	names(): Promise<NameFile>;
	marks(): Promise<MarkTable>;
}

async function fetchJson(
	archive: FetchedArchive,
	url: URL,
	options: RequestInit = {},
): Promise<unknown> {
	return fetchInTurn(async () => {
		const response = await fetchOf(archive, url, options);
		return readOf(archive.root, url, () => response.json() as Promise<unknown>);
	});
}

/** Returns the files of the search of an archive. Throws where one cannot be fetched; the next call tries again. */
async function openDataSource(archive: FetchedArchive): Promise<DataSource> {
	const { root } = archive;
	const url = new URL(DATA_FILES.manifest, root);
	const readManifest = () => fetchJson(archive, url, { cache: 'no-cache' }) as Promise<Manifest>;
	const manifest = await readManifest();
	if (manifest.format !== FORMAT) {
		const message = `${url.href} is of the form ${String(manifest.format)}, and ${FORMAT} is read here.`;
		throw new SearchFailure('outdated', message, root.href);
	}
	const folder = new URL(manifest.folder, root);
	const fetched = new Map<string, Promise<unknown>>();
	const load = <T>(path: string): Promise<T> => {
		const pending = fetched.get(path) ?? fetchJson(archive, new URL(path, folder));
		fetched.set(path, pending);
		pending.catch(() => fetched.delete(path));
		return pending as Promise<T>;
	};
	return {
		...archive,
		folder,
		manifest,
		isCurrent: () =>
			readManifest().then(
				(now) => now.folder === manifest.folder,
				() => true,
			),
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

/** Milliseconds after which another archive is left out that does not answer, or stops doing so. */
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
	const own = await openDataSource({ root, patience: null });
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
	const source = await openDataSource({ root, patience: PATIENCE });
	await Promise.all([source.documents(), source.records(), source.glossary(), source.related()]);
	return source;
}
