import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
	type FillTemplate,
	type PageTemplate,
	parseTemplate,
	templatePath,
} from '../outputs/template/fill-template.ts';

/** Has pages written by what fills a template that Astro has built into `outDir`, and removes the template. */
export async function fillPages(
	outDir: string,
	template: PageTemplate,
	writePages: (fill: FillTemplate) => Promise<void>,
): Promise<void> {
	await writePages(
		parseTemplate(await readFile(join(outDir, templatePath(template)), 'utf8'), template),
	);
	await rm(join(outDir, template.folder), { recursive: true });
}
