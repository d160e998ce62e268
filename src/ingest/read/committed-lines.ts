import { digestAll } from '../../keep/digest.ts';
import type { Finding } from '../../model/document.ts';
import type { ManifestEntry } from '../../model/manifest.ts';
import { makeFinding } from '../rules.ts';
import { findFormat, readFormat, type ReadSource } from './formats.ts';
import type { ImageFiles, Outcome, SourceLine } from './line.ts';

/** What stands behind the name of a source in that of the file with the lines that were read of it. */
export const LINES_SUFFIX = '.lines.jsonl';

/** A source with the lines that were read of it before, where there are any. */
interface LinedSource {
	entry: ManifestEntry;
	bytes: Uint8Array;
	sha256: string;
	/** Text of the file with its lines. */
	lines?: string | undefined;
	/** What the reader of its format made of it, where that was asked before. */
	read?: Outcome<ReadSource | null> | undefined;
}

/** The first row of the file: what was read, by what, and what the other rows must be. */
interface Header {
	file: string;
	sha256: string;
	changes: string | null;
	/** SHA-256 of the PDF that gives the pages of a Word file; none where they are its own, or not known. */
	pagesOf?: string;
	format: ReadSource['format'];
	/** Version of the reader. */
	reader: number;
	pages: number | null;
	lines: number;
	/** Of all other rows, so that none is changed by hand. */
	digest: string;
}

const isFinding = (row: object): row is { finding: Finding } => 'finding' in row;

/** Returns the text of the file for what a reader made of a source: a row for each line, then one for each finding. */
function writeLines(
	{ entry, sha256 }: LinedSource,
	read: ReadSource,
	findings: readonly Finding[],
) {
	const rows = [
		...read.lines.map(({ number, ...marks }) => JSON.stringify({ line: number, ...marks })),
		...findings.map((finding) => JSON.stringify({ finding })),
	];
	const header: Header = {
		file: entry.file,
		sha256,
		changes: entry.changes ?? null,
		...(entry.pages !== undefined && { pagesOf: entry.pages.sha256 }),
		format: read.format,
		reader: read.version,
		pages: read.pages,
		lines: read.lines.length,
		digest: digestAll(rows),
	};
	return `${[JSON.stringify(header), ...rows].join('\n')}\n`;
}

/** Returns the first row of the file and the others; null where it is not what ingestion wrote. */
function splitLines(text: string): { header: Header; rows: string[] } | null {
	const [first = '', ...rows] = text.trimEnd().split('\n');
	try {
		const header = JSON.parse(first) as Header;
		return header.digest === digestAll(rows) ? { header, rows } : null;
	} catch {
		return null;
	}
}

const fits = ({ sha256, changes, pagesOf }: Header, source: LinedSource) =>
	sha256 === source.sha256 &&
	changes === (source.entry.changes ?? null) &&
	pagesOf === source.entry.pages?.sha256;

/** Returns what was read of a source before. Lines that were changed by hand, or are those of another file, are errors. */
function readCommitted(source: LinedSource, text: string): Outcome<ReadSource | null> {
	const split = splitLines(text);
	if (split === null) return { value: null, findings: [makeFinding('lines-changed', 0)] };
	const { header, rows } = split;
	if (!fits(header, source)) return { value: null, findings: [makeFinding('lines-of-other', 0)] };
	const read = rows.map((row) => JSON.parse(row) as object);
	const lines = read.flatMap((row): SourceLine[] => {
		if (isFinding(row)) return [];
		const { line, ...marks } = row as { line: number } & Omit<SourceLine, 'number'>;
		return [{ number: line, ...marks }];
	});
	const { format, pages, reader: version } = header;
	const findings = read.filter(isFinding).map(({ finding }) => finding);
	return { value: { format, pages, version, lines }, findings };
}

/** Returns the lines of a source: those that were read of it before, else what the reader of its format makes of it. */
export function readLines(source: LinedSource): Outcome<ReadSource | null> {
	return source.lines === undefined ? readAgain(source) : readCommitted(source, source.lines);
}

const readAgain = ({ read, bytes, entry }: LinedSource) => read ?? readFormat(bytes, entry);

/** Returns the first line that two readings tell otherwise, with what each says; null where they agree. */
function findDifference(before: readonly string[], after: readonly string[]) {
	const index = Array.from({ length: Math.max(before.length, after.length) }).findIndex(
		(_, at) => before[at] !== after[at],
	);
	if (index === -1) return null;
	return {
		line: index + 1,
		found: after[index] ?? 'nothing',
		expected: before[index] ?? 'nothing',
	};
}

/**
 * How lines are settled. `make`: they are made where there are none, or those of another file, and those of an earlier
 * version of the reader are read again; `compare`: they have to be there, and are read again. What differs is an error.
 */
export type LinesMode = 'make' | 'compare';

/** True where the file itself is to be read: its lines are not there, are those of another, or are to be compared. */
export function needsReading(source: LinedSource, mode: LinesMode | null): boolean {
	const { bytes, lines } = source;
	if (mode === null) return false;
	const before = lines === undefined ? null : splitLines(lines);
	if (lines !== undefined && before === null) return false;
	const isOwn = before !== null && fits(before.header, source);
	return mode === 'compare' ? isOwn : !isOwn || before.header.reader !== findFormat(bytes).version;
}

/**
 * Returns a source with the lines that are to be kept beside it, or why there can be none. Text is read each time, and
 * has none. Without a mode the lines have to be there, and the file itself is not read.
 */
export function settleLines<T extends LinedSource>(
	source: T,
	mode: LinesMode | null,
): { source: T; isNew: boolean; images?: ImageFiles | undefined } | { finding: Finding } {
	const { bytes, lines } = source;
	const { version } = findFormat(bytes);
	if (version === null) return { source, isNew: false };
	if (mode !== 'make' && lines === undefined) return { finding: makeFinding('lines-missing', 0) };
	if (mode === null) return { source, isNew: false };
	const before = lines === undefined ? null : splitLines(lines);
	if (lines !== undefined && before === null) return { finding: makeFinding('lines-changed', 0) };
	const isOwn = before !== null && fits(before.header, source);
	if (mode === 'compare' && !isOwn) return { finding: makeFinding('lines-of-other', 0) };
	const isCurrent = isOwn && before.header.reader === version;
	if (isCurrent && mode === 'make') return { source, isNew: false };
	const read = readAgain(source);
	// What cannot be read is told where the source is.
	if (read.value === null) return { source: { ...source, lines: undefined }, isNew: false };
	const made = writeLines(source, read.value, read.findings);
	const rows = made.trimEnd().split('\n').slice(1);
	const difference = isOwn ? findDifference(before.rows, rows) : null;
	if (difference !== null) {
		const { line, ...values } = difference;
		return { finding: makeFinding('lines-differ', line, values) };
	}
	return {
		source: { ...source, lines: made },
		isNew: made !== lines,
		images: read.value.images,
	};
}
