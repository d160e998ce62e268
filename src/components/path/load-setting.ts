import { loadArchive } from '../../archive/documents/load-archive.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { loadLinkScopes } from '../../archive/relations/load-relations.ts';
import { buildArchiveSetting } from '../../outputs/paths/archive-setting.ts';
import type { PathSetting } from '../../outputs/paths/path-setting.ts';

const NOTHING = { titles: { documents: [], doubtful: [] }, fragmentsOf: () => undefined };

/** Returns where a path of the archive leads from its forms, on the site that is built. */
export async function loadPathSetting(
	path: ReadingPath,
	site: URL | undefined,
): Promise<PathSetting> {
	const { documents } = await loadArchive();
	const [scope = NOTHING] = (await loadLinkScopes()).values();
	const held = new Set(documents.map(({ id }) => id));
	const at = { base: import.meta.env.BASE_URL, site: site?.href ?? '' };
	return buildArchiveSetting(path, at, held, scope);
}
