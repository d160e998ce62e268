import { listPathIds } from './sources/path-files.ts';
import type { ArchiveDocument, Finding } from '../model/document.ts';
import type { Manifest, Redirect } from '../model/manifest.ts';
import {
	findLostAddresses,
	judgeLock,
	LOCK,
	type LockEntry,
	readAddressLock,
	releasedIn,
} from './addresses/address-lock.ts';
import { type Keep, NO_KEEP } from '../keep/keep.ts';
import { findContentImage, imagesOf, listImages } from './content-images.ts';
import type { ImageFiles } from './read/line.ts';
import type { IngestedSource, Source } from './ingest-document.ts';
import { LINES_SUFFIX, type LinesMode, settleLines } from './read/committed-lines.ts';
import { readAhead, readImages } from './read/read-ahead.ts';
import { readSource, readThrough } from './kept-readings.ts';
import { judgeDocuments } from './addresses/judge-addresses.ts';
import {
	MANIFEST,
	readManifest,
	type ReadManifest,
	readSources,
	requireManifest,
	SOURCES,
	withLines,
} from './sources/read-sources.ts';
import { collectRedirects, judgeMoves, judgeWithdrawn } from './addresses/resolve-moves.ts';
import { judgeReissues } from './addresses/judge-reissues.ts';
import { judgeCorrigenda } from './corrigenda/place-corrections.ts';
import { keepPublished } from './keep-published.ts';
import { type FileFindings, SourcesError } from './sources/sources-error.ts';
import { recoverTransaction } from './write/transaction/recover.ts';
import type { Published } from './addresses/collect-addresses.ts';

export interface IngestedSources {
	sources: IngestedSource[];
	/** In the order of their ids. */
	documents: ArchiveDocument[];
	/** Sources whose lines were read anew, and are to be written beside them. */
	lines: Source[];
	/** Images of figures that are to be written, and null for those that go, by their names. */
	images: Map<string, Uint8Array | null>;
	/** Ids of the reading paths: `paths/turin-centre-and-capacity`. */
	paths: string[];
	manifest: Manifest;
	/** The manifest as it stands in its file. */
	manifestText: string;
	/** What it is to become: by the command, and by numbers that are kept. */
	givenManifest: string;
	/** Names of the sources that go. */
	gone: readonly string[];
	/** Every address that the archive has given, and when it was published. */
	lock: LockEntry[];
	/** Where those lead that are gone. */
	redirects: Redirect[];
}

/** What a command makes of the manifest before the sources are read. */
export interface ManifestEdit {
	text: string;
	/** Names of the sources that go. */
	gone: string[];
}

/** What a command is told of the archive before it changes the manifest. */
export interface ArchiveState {
	read: ReadManifest;
	lock: readonly LockEntry[];
	/** The committed MDX files by their path under `content/documents/`. */
	committed: ReadonlyMap<string, string>;
}

interface IngestOptions {
	/**
	 * Returns the committed MDX files. With it the published numbers of counted places stay where others were found
	 * since: the manifest that is to be written says so. Without it the sources are read as the manifest has them.
	 */
	readCommitted?: () => Promise<ReadonlyMap<string, string>>;
	/** Returns what the manifest becomes; it stays without it. */
	editManifest?: (state: ArchiveState) => ManifestEdit;
	/** Returns sources that are not in the archive yet, given its manifest. */
	addSources?: (manifest: Manifest) => Source[] | Promise<Source[]>;
	/** Called after each source with the count of all. */
	onProgress?: (file: string, total: number) => void;
	/** What is done about the lines that are kept beside sources; without it they have to be there. */
	linesMode?: LinesMode | null;
	/** Where documents are taken from that were read before; without it every source is read. */
	keep?: Keep;
}

const byId = (a: ArchiveDocument, b: ArchiveDocument) => (a.id < b.id ? -1 : 1);

/** Returns the documents of sources. Throws where one of them has an error, or two have one address. */
function requireDocuments(sources: readonly IngestedSource[]): ArchiveDocument[] {
	const documents = sources.flatMap(({ document }) => document ?? []);
	const doubled = judgeDocuments(documents);
	const failed = sources.flatMap(({ entry, document, findings }): FileFindings[] => {
		const other = doubled.get(entry.file);
		if (document !== null && other === undefined) return [];
		const all = [...findings, ...(other === undefined ? [] : [other])];
		return [{ file: `${SOURCES}/${entry.file}`, findings: all }];
	});
	if (failed.length > 0) throw new SourcesError(failed);
	return documents.sort(byId);
}

/** Returns sources with the lines that are kept beside them. Throws where one has none, or others than its file gives. */
function requireLines(sources: readonly Source[], mode: LinesMode | null) {
	const settled = sources.map((source) => ({ ...settleLines(source, mode), entry: source.entry }));
	const faults = settled.flatMap((one): FileFindings[] =>
		'finding' in one
			? [{ file: `${SOURCES}/${one.entry.file}${LINES_SUFFIX}`, findings: [one.finding] }]
			: [],
	);
	if (faults.length > 0) throw new SourcesError(faults);
	return settled.flatMap((one) => ('source' in one ? [one] : []));
}

/** A source that is settled, with the images that its reader found, where it was read. */
interface Settled {
	source: Source;
	images?: ImageFiles | undefined;
}

/**
 * Returns what has to change so that the archive has the images of its figures and no other. One that is not there is read
 * of its source again.
 */
async function settleImages(
	root: string,
	documents: readonly ArchiveDocument[],
	settled: readonly Settled[],
): Promise<Map<string, Uint8Array | null>> {
	const listed = await listImages(root);
	const held = new Set<string>();
	for (const file of listed) if ((await findContentImage(root, file)) !== null) held.add(file);
	const changes = new Map<string, Uint8Array | null>();
	const wanted = new Set(documents.flatMap(imagesOf));
	for (const document of documents) {
		const missing = imagesOf(document).filter((file) => !held.has(file));
		if (missing.length === 0) continue;
		const own = settled.find(({ source }) => source.entry.file === document.source.file);
		const images = own?.images ?? (own === undefined ? undefined : await readImages(own.source));
		for (const file of missing) {
			const bytes = images?.get(file);
			if (bytes !== undefined) changes.set(file, bytes);
		}
	}
	for (const file of listed) if (!wanted.has(file)) changes.set(file, null);
	return changes;
}

/** Returns where gone addresses lead. Throws where one of them leads nowhere, a move is none, or a paper was not issued again as is said. */
function requireRedirects(
	{ manifest, moveLines, withdrawnLines, reissueLines }: ReadManifest,
	published: Published,
	lock: readonly LockEntry[],
): Redirect[] {
	const { moved = [], withdrawn = [], reissues = [] } = manifest;
	const released = releasedIn(lock);
	const redirects = collectRedirects(manifest, published, released);
	const lost = findLostAddresses(lock, published, new Set(redirects.map(({ from }) => from)));
	const faults: { file: string; findings: Finding[] }[] = [
		{ file: LOCK, findings: judgeLock(lock, lost) },
		{
			file: MANIFEST,
			findings: [
				...judgeMoves(moved, published, released, moveLines),
				...judgeWithdrawn(withdrawn, published.documents, released, withdrawnLines),
				...judgeReissues(reissues, published.documents, reissueLines),
			],
		},
	].filter(({ findings }) => findings.length > 0);
	if (faults.length > 0) throw new SourcesError(faults);
	return redirects;
}

/**
 * Reads every source of the archive under `root` and returns its documents, after finishing or undoing a change that
 * was cut off. Throws `SourcesError` where a source has an error, two sources have one address, or a published
 * address leads nowhere: an archive with a part missing is none.
 */
export async function ingestSources(
	root: string,
	{
		readCommitted,
		editManifest,
		addSources,
		onProgress,
		keep = NO_KEEP,
		linesMode = null,
	}: IngestOptions = {},
): Promise<IngestedSources> {
	await recoverTransaction(root);
	const before = readManifest(root);
	const lock = await readAddressLock(root);
	const committed = (await readCommitted?.()) ?? new Map<string, string>();
	const edit = editManifest?.({ read: before, lock, committed }) ?? { text: before.text, gone: [] };
	const read = edit.text === before.text ? before : requireManifest(edit.text);
	const added = (await addSources?.(read.manifest)) ?? [];
	const gone = withLines(root, edit.gone);
	const held = [...(await readSources(root, read, { added, gone })), ...added];
	const ahead: Source[] = [];
	for (const source of held) ahead.push(await readAhead(source, linesMode));
	const settled = requireLines(ahead, linesMode);
	const lines = settled.filter(({ isNew }) => isNew).map(({ source }) => source);
	const sources = settled.map(({ source }) => {
		const ingested = keep === NO_KEEP ? readSource(source) : readThrough(keep, source);
		onProgress?.(source.entry.file, held.length);
		return ingested;
	});
	requireDocuments(sources);
	const kept = keepPublished({ sources, held, committed, lock, manifestText: read.text });
	const documents = requireDocuments(kept.sources);
	const images = await settleImages(root, documents, settled);
	const paths = await listPathIds(root);
	const withdrawn = (read.manifest.withdrawn ?? []).map(({ id }) => id);
	const redirects = requireRedirects(read, { documents, paths, withdrawn }, lock);
	const corrigenda = judgeCorrigenda(documents);
	return {
		sources: kept.sources.map((source) => ({
			...source,
			findings: [...source.findings, ...(corrigenda.get(source.entry.file) ?? [])],
		})),
		documents,
		lines,
		images,
		paths,
		manifest: read.manifest,
		manifestText: before.text,
		givenManifest: kept.manifestText,
		gone,
		lock,
		redirects,
	};
}
