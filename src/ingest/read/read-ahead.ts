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

/**
 * Returns a source with what the reader of its format makes of it, where that reader is asynchronous and its lines are
 * not there, or are to be read again. Everything behind it is pure, and does not wait.
 */
export async function readAhead<T extends Source>(source: T, mode: LinesMode | null): Promise<T> {
	const format = findFormat(source.bytes);
	if (format.read !== null || !needsReading(source, mode)) return source;
	// Loaded where a PDF is read, and nowhere else: it is large.
	const { readInThread } = await import('./pdf/read-in-thread.ts');
	const { pages, ...read } = await readInThread(source.bytes);
	return { ...source, read: settleReading(format, read, pages) };
}
