import { ingestSources } from '../../scripts/ingest/ingest-sources.ts';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';

let archive: Promise<Archive> | undefined;

/** Returns the archive of `content/sources`; it is read once a build. */
export function loadArchive(): Promise<Archive> {
	archive ??= ingestSources(process.cwd()).then(({ documents }) => buildArchive(documents));
	return archive;
}
