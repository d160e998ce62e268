import { basename, extname } from 'node:path';
import { QUOTE_MARKS } from '../../src/search/check/read-quotation.ts';
import { readLines } from '../../src/ingest/read/committed-lines.ts';
import { findFormat } from '../../src/ingest/read/formats.ts';
import type { SourceLine } from '../../src/ingest/read/line.ts';
import { readAhead } from '../../src/ingest/read/read-ahead.ts';
import { decodeSource } from '../../src/ingest/read/text/decode.ts';
import { hashBytes, readSourceFile } from '../../src/ingest/sources/read-source-file.ts';
import { SourcesError } from '../../src/ingest/sources/sources-error.ts';
import { readMarkdown } from './read-markdown.ts';

/** The text of a file whose quotations are checked. */
export interface Brief {
	text: string;
	/** What was decided about it on the way, for whoever reads the report. */
	remarks: string[];
}

const MARKDOWN = new Set(['.md', '.markdown']);
const CLOSING = new Set(QUOTE_MARKS.values());
/** A note that is longer says more than where a quotation is from. */
const LONGEST_NOTE = 300;
const LEADS = /^(?:见|参见|详见|出处：|see\s)\s*/iu;

/** True where a quotation ends before a place, a sign of the sentence behind it or not. */
function endsQuotation(text: string, at: number): boolean {
	const before = text.slice(0, at).replace(/[。，、；：.,;:\s]+$/u, '');
	return CLOSING.has(before.at(-1) ?? '');
}

/**
 * Returns the text of the lines of a Word file. The marks of its own notes are no text; a note behind a quotation stands
 * in brackets in place of its mark, as a citation does.
 */
function joinLines(lines: readonly SourceLine[]): string {
	const notes = new Map<number, string>();
	for (const { note, text } of lines) {
		if (note !== undefined) notes.set(note, `${notes.get(note) ?? ''}${text}`.trim());
	}
	const placed = new Set<number>();
	const told = lines.map(({ text, raised = [], note: own }) => {
		let written = text;
		for (const { from, to, note } of raised.toReversed()) {
			if (note === undefined || own !== undefined) continue;
			const words = (notes.get(note) ?? '').replace(LEADS, '').replace(/[。.]$/u, '');
			const isCited = words !== '' && words.length <= LONGEST_NOTE && endsQuotation(text, from);
			if (isCited) placed.add(note);
			written = written.slice(0, from) + (isCited ? `（${words}）` : '') + written.slice(to);
		}
		return written;
	});
	return told.map((text, at) => (placed.has(lines[at]?.note ?? Number.NaN) ? '' : text)).join('\n');
}

/**
 * Reads a file by what its bytes are: a Word file, its open tracked changes taken as accepted, a PDF, or text, that in
 * Markdown by its name. Throws a `SourcesError` where it cannot be read.
 */
export async function readBrief(path: string): Promise<Brief> {
	const file = basename(path);
	const reading = readSourceFile(path, { follow: true });
	if ('finding' in reading) throw new SourcesError([{ file: path, findings: [reading.finding] }]);
	const { bytes } = reading;
	if (findFormat(bytes).name === 'text') {
		const { value, findings } = decodeSource(bytes);
		if (findings.some(({ severity }) => severity === 'error'))
			throw new SourcesError([{ file: path, findings }]);
		const isMarkdown = MARKDOWN.has(extname(file).toLowerCase());
		return { text: isMarkdown ? readMarkdown(value) : value, remarks: [] };
	}
	const sha256 = hashBytes(bytes);
	const read = async (changes?: 'accept') => {
		const entry = { file, sha256, origin: file, ...(changes !== undefined && { changes }) };
		return readLines(await readAhead({ entry, bytes, sha256 }, 'make'));
	};
	const plain = await read();
	const isChanged = plain.findings.some(({ rule }) => rule === 'word-changes');
	const { value, findings } = isChanged ? await read('accept') : plain;
	if (value === null) throw new SourcesError([{ file: path, findings }]);
	return {
		text: joinLines(value.lines),
		remarks: isChanged ? ['Its open tracked changes are read as accepted.'] : [],
	};
}
