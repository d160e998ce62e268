import { cutWhole } from '../../search/index/cut-words.ts';
import { loadArchive } from '../documents/load-archive.ts';
import { readOnce } from '../documents/read-once.ts';
import { buildVersionRelations, type VersionRelations } from './version-relations.ts';

/** Returns how the versions of the archive differ; each pair is compared once a build. */
export function loadVersions(): Promise<VersionRelations> {
	return readOnce('versions', async () => buildVersionRelations(await loadArchive(), cutWhole));
}
