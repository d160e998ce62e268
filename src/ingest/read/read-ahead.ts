import { makeFinding } from '../rules.ts';
import { alignPages } from './align-pages.ts';
import type { ImageFiles } from './line.ts';
import type { Source } from '../ingest-document.ts';
import { type LinesMode, needsReading } from './committed-lines.ts';
import { findFormat, readFormat, settleReading } from './formats.ts';

/** Returns the images that the reader of its format finds in a source, which is read again. */
export async function readImages(source: Source): Promise<ImageFiles | undefined> {
	const { lines: _, ...bare } = source;
	const { read } = await readAhead(bare, 'make');
	return (read ?? readFormat(bare.bytes, bare.entry)).value?.images;
}

/** Returns what the readers make of a Word file and of the PDF that gives its pages. */
async function readWithPages(source: Source, pages: Uint8Array): Promise<Source['read']> {
	const word = readFormat(source.bytes, source.entry);
	if (word.value === null) return word;
	const { readInThread } = await import('./pdf/read-in-thread.ts');
	const pdf = await readInThread(pages);
	if (pdf.value.length === 0) {
		const reason = pdf.findings[0]?.message ?? 'nothing stands in it.';
		return { value: null, findings: [makeFinding('pages-unread', 0, { reason })] };
	}
	const aligned = alignPages(word.value.lines, pdf.value);
	const isOther = aligned.findings.some(({ severity }) => severity === 'error');
	return {
		value: isOther ? null : { ...word.value, lines: aligned.value, pages: pdf.pages },
		findings: [...word.findings, ...aligned.findings],
	};
}

/**
 * Returns a source with what the reader of its format makes of it, where that reader is asynchronous and its lines are
 * not there, or are to be read again, and so of a Word file whose pages a PDF gives. Everything behind it is pure, and does not wait.
 */
export async function readAhead<T extends Source>(source: T, mode: LinesMode | null): Promise<T> {
	const format = findFormat(source.bytes);
	// A folder reads its files before they are sources.
	if (source.read !== undefined || !needsReading(source, mode)) return source;
	if (source.pages !== undefined) {
		return { ...source, read: await readWithPages(source, source.pages) };
	}
	if (format.read !== null) return source;
	// Loaded where a PDF is read, and nowhere else: it is large.
	const { readInThread } = await import('./pdf/read-in-thread.ts');
	const { pages, ...read } = await readInThread(source.bytes);
	return { ...source, read: settleReading(format, read, pages) };
}
