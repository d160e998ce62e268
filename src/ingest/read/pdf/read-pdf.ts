import type { Finding } from '../../../model/document.ts';
import type { ReadLines } from '../line.ts';
import { layOut } from './layout.ts';
import { openPdf } from './open-pdf.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { judgePages } from './judge-pages.ts';
import { type ReadPdfImage, readPdfImages } from './read-images.ts';
import { makeFinding } from '../../rules.ts';
import { proveSigns } from './prove-signs.ts';
import { writeLines } from './write-lines.ts';

/** What a reader makes of a PDF. */
export interface ReadPdf extends ReadLines {
	/** Count of its pages. */
	pages: number | null;
}

/** Findings of one rule that are told one by one. */
const TOLD = 20;

const limitFindings = (findings: readonly Finding[]): Finding[] =>
	Object.values(Object.groupBy(findings, ({ rule }) => rule))
		.flatMap((group) => group?.slice(0, TOLD) ?? [])
		.sort((a, b) => a.line - b.line);

/** Returns findings without those of images that are kept. */
function dropKept(findings: readonly Finding[], images: readonly ReadPdfImage[]): Finding[] {
	const kept = new Map<string, number>();
	for (const { page } of images) {
		const { message } = makeFinding('pdf-image', 0, { page });
		kept.set(message, (kept.get(message) ?? 0) + 1);
	}
	return findings.filter(({ message }) => {
		const left = kept.get(message) ?? 0;
		kept.set(message, left - 1);
		return left <= 0;
	});
}

/**
 * Returns what the pages of a PDF show, line by line: a line for each paragraph and row of a table, with the page that it
 * stands on and what is set before it; notes behind the paragraphs with their marks; heads and feet of pages last. What
 * is not text, or not seen, is a finding; a file that cannot be read, or has pages without text, is an error. Nothing
 * in it is run or fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	try {
		const pages = await openPdf(bytes);
		const judged = judgePages(pages);
		if (judged.some(({ severity, rule }) => severity === 'error' && rule === 'pdf-scan')) {
			return { value: [], findings: judged, pages: pages.length };
		}
		const layout = layOut(pages);
		const images = await readPdfImages(bytes, pages);
		const { value, findings } = writeLines(layout, images);
		// Two notes of one number are counted as one, and an error anyway.
		const isTold = findings.some(({ rule }) => rule === 'pdf-notes-restart');
		const proof = isTold ? [] : proveSigns(layout.signs, value);
		const all = [...dropKept(judged, images), ...findings, ...proof];
		return {
			value,
			findings: limitFindings(all),
			pages: pages.length,
			...(images.length > 0 && {
				images: new Map(images.map(({ mark, bytes: own }) => [mark.file, own])),
			}),
		};
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return { value: [], findings: [error.finding], pages: null };
	}
}
