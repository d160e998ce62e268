import type { Finding } from '../../model/document.ts';
import type { ManifestEntry } from '../../model/manifest.ts';
import { isAcceptable, makeFinding } from '../rules.ts';
import { isWordLike } from './docx/package.ts';
import { readDocx } from './docx/read-docx.ts';
import type { ImageFiles, Outcome, ReadLines, SourceLine } from './line.ts';
import { isPdf } from './pdf/is-pdf.ts';
import { findBinaryKind } from './text/binary-kinds.ts';
import { readText } from './text/read-text.ts';

/** Version of the reader of PDF, one more with every change of what it makes of any file. */
const PDF_VERSION = 4;

/** What a manifest entry says that a reader has to know. */
export type ReadOptions = Pick<ManifestEntry, 'encoding' | 'changes'>;

/** What a reader makes of the bytes of a file, before anything is understood. */
export interface ReadSource {
	format: Format['name'];
	/** Count of printed pages; null where the format knows none. */
	pages: number | null;
	/** Version of the reader; 0 for text. */
	version: number;
	lines: SourceLine[];
	/** The images that they name; none where the lines were read before. */
	images?: ImageFiles;
}

/** A format of sources: how its files are known, and what reads them. */
interface Format {
	name: 'text' | 'docx' | 'pdf';
	/** What people call it. */
	title: string;
	/** How the names of its files end. */
	extensions: readonly string[];
	/**
	 * Version of the reader, one more with every change of what it makes of any file: the lines that it read are kept
	 * beside the source. Null for text, which is its own lines.
	 */
	version: number | null;
	/** True for bytes that are of this format. */
	owns: (bytes: Uint8Array) => boolean;
	/**
	 * Returns the lines of a file with their marks; a finding that is an error where it cannot be read. Null for a format
	 * whose reader is asynchronous: `readAhead` reads it at the edge, before anything is ingested.
	 */
	read: ((bytes: Uint8Array, entry: ReadOptions) => ReadLines) | null;
}

/** Every format that is read, the most telling first: one row, one folder beside this file. */
const FORMATS: readonly [Format, ...Format[]] = [
	{
		name: 'docx',
		title: 'a Word file',
		extensions: ['docx', 'docm', 'dotx', 'dotm', 'doc'],
		version: 3,
		owns: isWordLike,
		read: readDocx,
	},
	{
		name: 'pdf',
		title: 'a PDF',
		extensions: ['pdf'],
		version: PDF_VERSION,
		owns: isPdf,
		read: null,
	},
	{
		name: 'text',
		title: 'plain text',
		extensions: ['txt', 'text', 'md'],
		version: null,
		owns: () => true,
		read: readText,
	},
];

/** Returns the format of bytes; what is of no other is text, or refused as none. */
export function findFormat(bytes: Uint8Array): Format {
	return FORMATS.find(({ owns }) => owns(bytes)) ?? FORMATS[0];
}

/** Returns an error for a name that says another format than the bytes are; null where it says theirs, or none. */
export function judgeExtension(file: string, bytes: Uint8Array): Finding | null {
	const extension = /\.(?<extension>[A-Za-z]+)$/u.exec(file)?.groups?.['extension']?.toLowerCase();
	const said = FORMATS.find(({ extensions }) => extensions.includes(extension ?? ''));
	const format = findFormat(bytes);
	if (said === undefined || said === format) return null;
	const found = format.name === 'text' ? (findBinaryKind(bytes) ?? format.title) : format.title;
	return makeFinding('source-extension', 0, { found, expected: said.title });
}

/** Returns what a reader made of a file with its format. `value` is null where it cannot be read. */
export function settleReading(
	format: Format,
	{ value, findings, images }: ReadLines,
	pages: number | null = null,
): Outcome<ReadSource | null> {
	// What the keeper may accept does not keep the lines from being read.
	const isUnread = findings.some(
		({ severity, rule }) => severity === 'error' && !isAcceptable(rule),
	);
	const { name, version } = format;
	return {
		value: isUnread
			? null
			: {
					format: name,
					pages,
					version: version ?? 0,
					lines: value,
					...(images !== undefined && { images }),
				},
		findings,
	};
}

/** Returns what the reader of its format makes of a file. `value` is null where it cannot be read. */
export function readFormat(bytes: Uint8Array, entry: ReadOptions): Outcome<ReadSource | null> {
	const format = findFormat(bytes);
	// Whoever comes here with such a file did not have it read ahead.
	if (format.read === null) return { value: null, findings: [makeFinding('lines-missing', 0)] };
	return settleReading(format, format.read(bytes, entry));
}
