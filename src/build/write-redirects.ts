import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSources } from '../archive/documents/load-archive.ts';
import { formatMovedPlaces } from '../outputs/redirects/plan-moved-pages.ts';
import { planPagesLeadingOn } from '../outputs/redirects/plan-pages-leading-on.ts';
import { isDocumentId } from '../model/addressing/address.ts';
import { DOCUMENT_FILES, documentDataPath } from '../model/file-paths.ts';
import type { Redirect } from '../model/manifest.ts';
import { pageOf } from './kept/plan-outputs.ts';
import type { OutputContext } from './output-context.ts';
import { collectSymbols } from '../outputs/redirects/render-redirect.ts';
import { renderRedirect, renderRedirectPage } from '../outputs/redirects/render-redirect.ts';
import { symbolToPath } from '../outputs/redirects/render-redirect.ts';

/** Writes a page for every symbol of a document, held or cited, that leads to the document. */
export async function writeSymbolRedirects(context: OutputContext): Promise<void> {
	for (const redirect of collectSymbols(context.archive)) {
		const path = `${symbolToPath(redirect.symbol)}/index.html`;
		await context.write(path, renderRedirect(redirect, context));
	}
}

/** Path of the file that tells where addresses lead that are gone, fragments included. */
const MOVED_PLACES = 'moved.json';

/** Writes the pages that lead on, and the list of all that is gone. */
export async function writeMovedRedirects(context: OutputContext): Promise<void> {
	const { redirects } = await loadSources();
	const { archive, base, outDir } = context;
	const notHeld = new Set(archive.notHeld.map(({ id }) => pageOf(id)));
	for (const { path, ...page } of planPagesLeadingOn(redirects, archive, base)) {
		// Of a document that is cited, and gone, an earlier build may have kept the page that says it is not held.
		if (notHeld.has(path)) await rm(join(outDir, path), { force: true });
		await context.write(path, renderRedirectPage(page, context));
	}
	await copyMovedFiles(redirects, context);
	await context.write(MOVED_PLACES, formatMovedPlaces(redirects, base));
}

/** Writes the files of documents to the addresses that those had before: a static host redirects no file. What is in them names the address of today. */
async function copyMovedFiles(
	redirects: readonly Redirect[],
	{ archive, outDir, write }: OutputContext,
): Promise<void> {
	for (const { from, to } of redirects) {
		if (!isDocumentId(from) || archive.find(to) === undefined) continue;
		const files = [
			[documentDataPath(to), documentDataPath(from)] as const,
			...DOCUMENT_FILES.map((name) => [`${to}/${name}`, `${from}/${name}`] as const),
		];
		for (const [source, copy] of files) await write(copy, await readFile(join(outDir, source)));
	}
}
