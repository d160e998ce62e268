import type { Finding } from '../../../model/document.ts';
import type { Outcome, SourceLine } from '../line.ts';
import { layOut } from './layout.ts';
import { openPdf } from './open-pdf.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { judgePages } from './judge-pages.ts';
import { proveSigns } from './prove-signs.ts';
import { writeLines } from './write-lines.ts';

/** What a reader makes of a PDF. */
export interface ReadPdf extends Outcome<SourceLine[]> {
	/** Count of its pages. */
	pages: number | null;
}

/** Findings of one rule that are told one by one. */
const TOLD = 20;

const limitFindings = (findings: readonly Finding[]): Finding[] =>
	Object.values(Object.groupBy(findings, ({ rule }) => rule))
		.flatMap((group) => group?.slice(0, TOLD) ?? [])
		.sort((a, b) => a.line - b.line);

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
		const { value, findings } = writeLines(layout);
		// Two notes of one number are counted as one, and an error anyway.
		const isTold = findings.some(({ rule }) => rule === 'pdf-notes-restart');
		const proof = isTold ? [] : proveSigns(layout.signs, value);
		const all = [...judged, ...findings, ...proof];
		return { value, findings: limitFindings(all), pages: pages.length };
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return { value: [], findings: [error.finding], pages: null };
	}
}
