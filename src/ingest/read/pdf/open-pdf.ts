import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	getDocument,
	type PDFDocumentProxy,
	VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableFile } from '../unreadable-file.ts';
import type { PageContent } from './page-content.ts';
import { readPage } from './read-page.ts';

/** Most pages of a file. */
const PAGES_LIMIT = 1000;
/** Most characters that a file paints; 1,000 full pages have some 1.5 million. */
const GLYPHS_LIMIT = 4_000_000;

const home = () => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Opens a file. Nothing in it is run or fetched, its fonts are not drawn; of images only those are decoded that have no more
 * pixels than is said, and only where they stand is known of the others.
 */
export async function open(bytes: Uint8Array, maxImageSize = 0): Promise<PDFDocumentProxy> {
	const folder = home();
	try {
		return await getDocument({
			// A copy, since the reader takes what it is given.
			data: Uint8Array.from(bytes),
			verbosity: VerbosityLevel.ERRORS,
			disableFontFace: true,
			useSystemFonts: false,
			fontExtraProperties: true,
			isOffscreenCanvasSupported: false,
			isImageDecoderSupported: false,
			useWorkerFetch: false,
			disableAutoFetch: true,
			disableStream: true,
			enableXfa: false,
			maxImageSize,
			cMapUrl: join(folder, 'cmaps/'),
			cMapPacked: true,
			standardFontDataUrl: join(folder, 'standard_fonts/'),
		}).promise;
	} catch (error) {
		const { name, message } = error as Error;
		if (name === 'PasswordException') throw new UnreadableFile('pdf-encrypted');
		throw new UnreadableFile('pdf-damaged', { reason: message.replace(/\.$/u, '') });
	}
}

/** Returns what each page of a file paints. Throws `UnreadableFile` where it cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<PageContent[]> {
	const document = await open(bytes);
	try {
		if (document.numPages > PAGES_LIMIT) {
			throw new UnreadableFile('pdf-pages', { found: document.numPages, expected: PAGES_LIMIT });
		}
		const pages: PageContent[] = [];
		let count = 0;
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await readOne(document, number);
			count += page.glyphs.length;
			if (count > GLYPHS_LIMIT) throw new UnreadableFile('pdf-glyphs', { expected: GLYPHS_LIMIT });
			pages.push(page);
		}
		return pages;
	} finally {
		await document.loadingTask.destroy();
	}
}

async function readOne(document: PDFDocumentProxy, number: number): Promise<PageContent> {
	try {
		const page = await document.getPage(number);
		const content = await readPage(page, number);
		page.cleanup();
		return content;
	} catch (error) {
		const { message } = error as Error;
		throw new UnreadableFile('pdf-damaged', { reason: `page ${String(number)}: ${message}` });
	}
}
