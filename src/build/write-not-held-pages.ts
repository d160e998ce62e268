import { loadSources } from '../archive/documents/load-archive.ts';
import { loadPaperTitles } from '../archive/relations/load-relations.ts';
import type { PaperTitle } from '../archive/relations/paper-titles.ts';
import type { Redirect } from '../model/manifest.ts';
import { buildNotHeldPage } from '../outputs/not-held-page/build-not-held-page.ts';
import { planPagesLeadingOn } from '../outputs/redirects/plan-pages-leading-on.ts';
import { NOT_HELD_TEMPLATE } from '../outputs/template/fill-template.ts';
import { fillPages } from './fill-pages.ts';
import { pageOf } from './kept/plan-outputs.ts';
import type { OutputContext } from './output-context.ts';

/** Writes a page for every document that is cited but not held, or was taken out; none where the address leads on. */
export async function writeNotHeldPages(context: OutputContext): Promise<void> {
	const { redirects } = await loadSources();
	await fillNotHeldPages(context, redirects, await loadPaperTitles());
}

/** Does so with the redirects of the archive, and the titles of papers by their ids. */
export async function fillNotHeldPages(
	context: OutputContext,
	redirects: readonly Redirect[],
	titles: ReadonlyMap<string, PaperTitle>,
): Promise<void> {
	const { archive, outDir, site, base, write, isKept } = context;
	const leadingOn = new Set(planPagesLeadingOn(redirects, archive, base).map(({ path }) => path));
	await fillPages(outDir, NOT_HELD_TEMPLATE, async (fill) => {
		for (const notHeld of archive.notHeld) {
			const path = pageOf(notHeld.id);
			if (isKept?.(path) === true || leadingOn.has(path)) continue;
			const page = buildNotHeldPage(notHeld, { archive, site, base, titles });
			await write(path, fill(page), notHeld.id);
		}
	});
}
