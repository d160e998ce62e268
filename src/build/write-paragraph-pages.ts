import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { collectUses } from '../archive/paths/collect-uses.ts';
import type { OutputContext } from './output-context.ts';
import { buildParagraphPage } from '../outputs/paragraph-page/build-paragraph-page.ts';
import { dropSpaces, parseTemplate, TEMPLATE } from '../outputs/paragraph-page/fill-template.ts';
import {
	paragraphPagePath,
	placeParagraphs,
} from '../outputs/paragraph-page/paragraph-in-place.ts';

/** Writes a page for every paragraph from the template that Astro has built, and removes the template. */
export async function writeParagraphPages(context: OutputContext): Promise<void> {
	const { archive, outDir, write } = context;
	const template = join(outDir, TEMPLATE, 'index.html');
	const fill = parseTemplate(dropSpaces(await readFile(template, 'utf8')), template);
	const held = new Set(archive.documents.map(({ id }) => id));
	const uses = collectUses(context.paths ?? []);
	const related = context.relations && { archive, ...context.relations };
	for (const document of archive.documents) {
		for (const place of placeParagraphs(document)) {
			const path = paragraphPagePath(document.id, place.paragraph.fragment);
			if (context.isKept?.(path) === true) continue;
			const steps = uses.ofParagraph(document.id, place.paragraph.number);
			await write(
				path,
				fill(buildParagraphPage(place, held, context, steps, related)),
				document.id,
			);
		}
	}
	await rm(join(outDir, TEMPLATE), { recursive: true });
}
