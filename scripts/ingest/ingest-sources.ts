import type { ArchiveDocument } from '../../src/schemas/document.ts';
import { ingestDocument, type IngestedSource, type Source } from './ingest-document.ts';
import { readSources, SourcesError } from './read-sources.ts';

export interface IngestedSources {
	sources: IngestedSource[];
	documents: ArchiveDocument[];
}

interface IngestOptions {
	/** Sources that are not in the archive yet. */
	added?: readonly Source[];
	/** Called after each source with the count of all. */
	onProgress?: (file: string, total: number) => void;
}

/**
 * Reads every source of the archive under `root` and returns its documents, in the order of their ids. Throws
 * `SourcesError` where one of them has an error: an archive with a part missing is none.
 */
export async function ingestSources(
	root: string,
	{ added = [], onProgress }: IngestOptions = {},
): Promise<IngestedSources> {
	const held = [...(await readSources(root)), ...added];
	const sources = held.map((source) => {
		const ingested = ingestDocument(source);
		onProgress?.(source.entry.file, held.length);
		return ingested;
	});
	const failed = sources.filter(({ document }) => document === null);
	if (failed.length > 0) {
		throw new SourcesError(failed.map(({ entry, findings }) => ({ file: entry.file, findings })));
	}
	const documents = sources.flatMap(({ document }) => (document === null ? [] : [document]));
	return { sources, documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
