import type { ReadingPath } from '../archive/paths/path.ts';
import { loadVersions } from '../archive/versions/load-versions.ts';
import { loadLinkScopes } from '../archive/relations/load-relations.ts';
import { pathOfficePath } from '../archive/paths/data-paths.ts';
import { NO_KEEP } from '../keep/keep.ts';
import { setPath } from '../outputs/office/path-sheets.ts';
import { setDeck } from '../outputs/office/path-slides.ts';
import { writeDocx } from '../outputs/office/write-docx.ts';
import { writePptx } from '../outputs/office/write-pptx.ts';
import { buildArchiveSetting } from '../outputs/paths/archive-setting.ts';
import { renderPlaceChanges } from '../outputs/versions/render-place-versions.ts';
import { keepFile } from './kept/keep-file.ts';
import type { OutputContext } from './output-context.ts';

/** Writes handout and guide of each path as Word files, and its slides as a PowerPoint file. */
export async function writePathFiles(context: OutputContext): Promise<void> {
	const { archive, paths = [], write, keep = NO_KEEP } = context;
	if (paths.length === 0) return;
	const [scope] = (await loadLinkScopes()).values();
	if (scope === undefined) throw new Error('There are paths and no document that they could read.');
	const held = new Set(archive.documents.map(({ id }) => id));
	const versions = { archive, base: context.base, relations: await loadVersions() };
	const setting = (path: ReadingPath) => ({
		...buildArchiveSetting(path, context, held, scope),
		renderChanges: (document: string, fragment: string) =>
			renderPlaceChanges(document, fragment, versions),
	});
	for (const path of paths) {
		for (const form of ['handout', 'guide'] as const) {
			const file = await keepFile(keep, 'docx', setPath(path, form, setting(path)), writeDocx);
			await write(pathOfficePath(path.slug, form), file);
		}
		const slides = await keepFile(keep, 'pptx', setDeck(path, setting(path)), writePptx);
		await write(pathOfficePath(path.slug, 'slides'), slides);
	}
}
