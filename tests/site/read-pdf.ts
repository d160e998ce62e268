import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** A page of a PDF: its size in points, and the text on it without white space, in NFKC. */
export interface PdfPage {
	width: number;
	height: number;
	text: string;
}

/**
 * A font has one sign for 页 and for its radical, and the PDF may name the radical: those whose ideographs NFKC does not
 * give (of 户 it gives another form), and the ideographs, as EquivalentUnifiedIdeograph.txt of Unicode has them.
 */
const RADICALS =
	'\u2EA0\u2EA9\u2EBC\u2EC4\u2EC5\u2EC6\u2EC9\u2ECA\u2ECB\u2ED1\u2ED3\u2ED4\u2ED7\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE8\u2EE9\u2EEC\u2EEE\u2EF0\u2E9D\u2EA7';
const IDEOGRAPHS = '民王肉西见角贝足车長长门雨青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙月牛';

/** Returns text as it can be held against that of a PDF, where lines are broken by the layout. */
export function squeeze(text: string): string {
	// A word joiner stands before marks of notes, and is nothing to be seen.
	return text
		.replaceAll('\u2F3E', '户')
		.normalize('NFKC')
		.replaceAll(/[\s\u2060]+/gu, '')
		.replaceAll(/[\u2E80-\u2EF3]/gu, (radical) => IDEOGRAPHS[RADICALS.indexOf(radical)] ?? radical);
}

/** Returns the pages of a PDF. */
async function readPdf(pdf: Uint8Array): Promise<PdfPage[]> {
	const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 });
	const document = await task.promise;
	try {
		const pages: PdfPage[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			const { width, height } = page.getViewport({ scale: 1 });
			const { items } = await page.getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join('');
			pages.push({ width, height, text: squeeze(text) });
		}
		return pages;
	} finally {
		await task.destroy();
	}
}

/** Returns the pages that a page of the site has on paper. */
export async function printPage(page: Page): Promise<PdfPage[]> {
	return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Returns how often words stand in a text. */
export function countOf(text: string, words: string): number {
	return squeeze(text).split(squeeze(words)).length - 1;
}
