import type { IngestedSources } from '../../scripts/ingest/ingest-sources.ts';
import { ingestSources } from '../../scripts/ingest/ingest-sources.ts';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';

let sources: Promise<IngestedSources> | undefined;
let archive: Promise<Archive> | undefined;

/** Returns what ingestion makes of `content/sources`; it is read once a build. */
export function loadSources(): Promise<IngestedSources> {
	sources ??= ingestSources(process.cwd());
	return sources;
}

/** Returns the archive of `content/sources`. */
export function loadArchive(): Promise<Archive> {
	archive ??= loadSources().then(({ documents }) => buildArchive(documents));
	return archive;
}
