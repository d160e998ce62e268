import type { IngestedSources } from '../../ingest/ingest-sources.ts';
import { ingestSources } from '../../ingest/ingest-sources.ts';
import { getBuildKeep } from '../../keep/build-keep.ts';
import { NO_KEEP } from '../../keep/keep.ts';
import type { Archive } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { collectReleases } from './collect-releases.ts';
import { buildCoverage, type Coverage } from './build-coverage.ts';
import { readOnce } from './read-once.ts';

/** Returns what ingestion makes of `content/sources`; it is read once a build, from the keep where one is open. */
export function loadSources(): Promise<IngestedSources> {
	return readOnce('sources', () =>
		ingestSources(process.cwd(), { keep: getBuildKeep().readings ?? NO_KEEP }),
	);
}

/** Returns the archive of `content/sources`. */
export function loadArchive(): Promise<Archive> {
	return readOnce('archive', async () => {
		const { documents, paths, lock, manifest } = await loadSources();
		const ids = [...documents.map(({ id }) => id), ...paths];
		const { withdrawn = [], reissues = [], official = [] } = manifest;
		const releases = collectReleases(lock, ids);
		return buildArchive(documents, { releases, withdrawn, reissues, official });
	});
}

/** Returns what was read of each source; it is counted once for the pages of all languages. */
export function loadCoverage(): Promise<Coverage[]> {
	return readOnce('coverage', async () => buildCoverage((await loadSources()).sources));
}
