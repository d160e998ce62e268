import { siteBase } from '../../words/site-url.ts';
import type { ReadingPath } from '../../archive/paths/path.ts';
import type { PathSetting } from '../../outputs/paths/path-setting.ts';
import { currentContext, publishedHome } from '../copy/copy-chosen.ts';
import type { AdaptText } from './adapt-words.ts';
import type { Draft } from './draft.ts';
import { listChanged } from './draft-pins.ts';
import { loadChanges, loadHeld, loadModel, loadTitles } from './load-texts.ts';
import { buildOwnSetting, listDocuments, resolveOwnPath } from './own-path.ts';

/** A draft as a path, with where it leads; or the passages that it cannot be made of, and why. */
export type OwnPath =
	{ path: ReadingPath; setting: PathSetting } | { refused: string[]; words: string };

/**
 * Returns a draft as a path with the texts of the archive; one of this device, by its id, only where these are what its
 * author has read. Throws where a text does not arrive.
 */
export async function loadOwnPath(
	draft: Draft,
	text: AdaptText,
	id: string | null,
): Promise<OwnPath> {
	const [held, titles] = await Promise.all([loadHeld(), loadTitles()]);
	const ids = listDocuments(draft, { held, titles });
	const [models, changes] = await Promise.all([
		Promise.all(ids.map(loadModel)),
		Promise.all(ids.map(async (id) => [id, await loadChanges(id)] as const)),
	]);
	const documents = new Map(
		models.flatMap((document) => (document === null ? [] : [[document.id, document] as const])),
	);
	const { path, missing } = resolveOwnPath(draft, { documents }, text.untitled);
	if (missing.length > 0) return { refused: missing, words: text.notThere };
	const changed = id === null ? [] : await listChanged(id, draft);
	if (changed.length > 0) return { refused: changed, words: text.changedTexts };
	const at = { home: publishedHome(currentContext()), base: siteBase };
	const sources = { documents, held, titles, changes: new Map(changes) };
	return { path, setting: buildOwnSetting(path, sources, at) };
}
