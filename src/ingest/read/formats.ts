import type { ManifestEntry } from '../../model/manifest.ts';
import { isAcceptable } from '../rules.ts';
import { isWordLike } from './docx/package.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Outcome, SourceLine } from './line.ts';
import { readText } from './text/read-text.ts';

/** What a manifest entry says that a reader has to know. */
export type ReadOptions = Pick<ManifestEntry, 'encoding' | 'changes'>;

/** What a reader makes of the bytes of a file, before anything is understood. */
export interface ReadSource {
	format: Format['name'];
	/** Count of printed pages; null where the format knows none. */
	pages: number | null;
	lines: SourceLine[];
}

/** A format of sources: how its files are known, and what reads them. */
interface Format {
	name: 'text' | 'docx';
	/** True for bytes that are of this format. */
	owns: (bytes: Uint8Array) => boolean;
	/** Returns the lines of a file with their marks; a finding that is an error where it cannot be read. */
	read: (bytes: Uint8Array, entry: ReadOptions) => Outcome<SourceLine[]>;
}

/** Every format that is read, the most telling first: one row, one folder beside this file. */
const FORMATS: readonly Format[] = [
	{ name: 'docx', owns: isWordLike, read: readDocx },
	{ name: 'text', owns: () => true, read: readText },
];

/** Returns what the reader of its format makes of a file. `value` is null where it cannot be read. */
export function readFormat(bytes: Uint8Array, entry: ReadOptions): Outcome<ReadSource | null> {
	const format = FORMATS.find(({ owns }) => owns(bytes));
	if (format === undefined) throw new Error('No format owns the bytes; the last row owns all.');
	const { value, findings } = format.read(bytes, entry);
	// What the keeper may accept does not keep the lines from being read.
	const isUnread = findings.some(
		({ severity, rule }) => severity === 'error' && !isAcceptable(rule),
	);
	return {
		value: isUnread ? null : { format: format.name, pages: null, lines: value },
		findings,
	};
}
