import { loadVersions } from '../archive/versions/load-versions.ts';
import { collectUses } from '../archive/paths/collect-uses.ts';
import type { OutputContext } from './output-context.ts';
import { buildPlacePage } from '../outputs/paragraph-page/build-place-page.ts';
import { PARAGRAPH_TEMPLATE } from '../outputs/template/fill-template.ts';
import { pagesOf } from '../outputs/paragraph-page/place-page.ts';
import { fillPages } from './fill-pages.ts';

/** Writes a page for every paragraph, text, table and part. */
export async function writeParagraphPages(context: OutputContext): Promise<void> {
	const { archive, outDir, write } = context;
	const held = new Set(archive.documents.map(({ id }) => id));
	const uses = collectUses(context.paths ?? []);
	const related = context.relations && {
		archive,
		...context.relations,
		versions: await loadVersions(),
	};
	await fillPages(outDir, PARAGRAPH_TEMPLATE, async (fill) => {
		for (const document of archive.documents) {
			for (const page of pagesOf(document)) {
				if (context.isKept?.(page.path) === true) continue;
				const steps = uses.ofPlace(document.id, page.fragment);
				await write(
					page.path,
					fill(buildPlacePage(page, held, context, steps, related)),
					document.id,
				);
			}
		}
	});
}
