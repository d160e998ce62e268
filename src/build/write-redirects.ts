import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSources } from '../archive/documents/load-archive.ts';
import { planAppendixPages } from '../outputs/redirects/plan-appendix-pages.ts';
import {
	formatMovedPlaces,
	type MovedPage,
	planMovedPages,
} from '../outputs/redirects/plan-moved-pages.ts';
import { isDocumentId } from '../model/addressing/address.ts';
import { DOCUMENT_FILES, documentDataPath } from '../model/file-paths.ts';
import type { Redirect } from '../model/manifest.ts';
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

/** Returns the pages of documents and paragraphs that are gone, and of the other address of an appendix, which lead on. */
export async function planPagesLeadingOn({
	archive,
	base,
}: Pick<OutputContext, 'archive' | 'base'>): Promise<MovedPage[]> {
	const { redirects } = await loadSources();
	// The page of a cited symbol leads to the document's page, which leads on.
	const symbols = new Set(archive.notHeld.map(({ symbol }) => `${symbol}/index.html`));
	const moved = planMovedPages(redirects, base);
	const paths = new Set(moved.map(({ path }) => path));
	const appendices = planAppendixPages(archive.documents, base);
	return [...moved, ...appendices.filter(({ path }) => !paths.has(path))].filter(
		({ path }) => !symbols.has(path),
	);
}

/** Writes the pages that lead on, and the list of all that is gone. */
export async function writeMovedRedirects(context: OutputContext): Promise<void> {
	const { redirects } = await loadSources();
	const { archive, base, outDir } = context;
	const notHeld = new Set(archive.notHeld.map(({ id }) => `${id}/index.html`));
	for (const { path, ...page } of await planPagesLeadingOn(context)) {
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
