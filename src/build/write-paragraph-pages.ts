import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadVersions } from '../archive/versions/load-versions.ts';
import { collectUses } from '../archive/paths/collect-uses.ts';
import type { OutputContext } from './output-context.ts';
import { buildPlacePage } from '../outputs/paragraph-page/build-place-page.ts';
import { dropSpaces, parseTemplate, TEMPLATE } from '../outputs/paragraph-page/fill-template.ts';
import { pagesOf } from '../outputs/paragraph-page/place-page.ts';

/** Writes a page for every paragraph, text, table and part from the template that Astro has built, and removes the template. */
export async function writeParagraphPages(context: OutputContext): Promise<void> {
	const { archive, outDir, write } = context;
	const template = join(outDir, TEMPLATE, 'index.html');
	const fill = parseTemplate(dropSpaces(await readFile(template, 'utf8')), template);
	const held = new Set(archive.documents.map(({ id }) => id));
	const uses = collectUses(context.paths ?? []);
	const related = context.relations && {
		archive,
		...context.relations,
		versions: await loadVersions(),
	};
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
	await rm(join(outDir, TEMPLATE), { recursive: true });
}
