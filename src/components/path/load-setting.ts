import { loadArchive } from '../../archive/documents/load-archive.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import { loadLinkScopes } from '../../archive/relations/load-relations.ts';
import { loadVersions } from '../../archive/versions/load-versions.ts';
import { buildArchiveSetting } from '../../outputs/paths/archive-setting.ts';
import type { PathSetting } from '../../outputs/paths/path-setting.ts';
import { renderPlaceChanges } from '../../outputs/versions/render-place-versions.ts';
import { siteBase } from '../../words/site-url.ts';

const NOTHING = { titles: { documents: [], doubtful: [] }, fragmentsOf: () => undefined };

/** Returns where a path of the archive leads from its forms, on the site that is built. */
export async function loadPathSetting(
	path: ReadingPath,
	site: URL | undefined,
): Promise<PathSetting> {
	const archive = await loadArchive();
	const [scope = NOTHING] = (await loadLinkScopes()).values();
	const held = new Set(archive.documents.map(({ id }) => id));
	const at = { base: siteBase, site: site?.href ?? '' };
	const versions = { archive, base: siteBase, relations: await loadVersions() };
	return {
		...buildArchiveSetting(path, at, held, scope),
		renderChanges: (document, fragment) => renderPlaceChanges(document, fragment, versions),
	};
}
