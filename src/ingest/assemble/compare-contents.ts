import type { BodyPart } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';
import { CONTENTS_ENTRY, CONTENTS_LABEL } from '../classify/body-patterns.ts';
import type { ClassifiedLine, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

/** The heading of the page column: 页次. */
const COLUMN_HEAD = /^[页段]次$/u;
const LEADERS = /(?:\.{3,}|\t)\s*\d{1,4}(?:\s*[-–至]\s*\d{1,4})?$/u;

interface Entry {
	line: number;
	text: string;
}

/** White space, and the two widths of a colon, are the printer's matter: they are no difference. */
const squeeze = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

function readEntries(lines: readonly ClassifiedLine[]): Entry[] {
	return lines.flatMap((line) => {
		const text = line.text.slice(line.content.from, line.content.to);
		const isEntry =
			line.role === 'contents' &&
			CONTENTS_ENTRY.test(text) &&
			!CONTENTS_LABEL.test(text) &&
			!COLUMN_HEAD.test(text);
		return isEntry ? [{ line: line.number, text: text.replace(LEADERS, '').trim() }] : [];
	});
}

/**
 * Compares a printed table of contents with the headings of the body. An entry that no heading answers to is a
 * finding; headings that the contents leave out are not, since contents stop at some level.
 */
export function compareContents(
	lines: readonly ClassifiedLine[],
	body: readonly BodyPart[],
): Outcome<Entry[]> {
	const value = readEntries(lines);
	if (value.length === 0) return { value, findings: [] };
	const headings = new Set(
		body.flatMap((part) => (part.type === 'heading' ? [squeeze(inlineText(part.content))] : [])),
	);
	const findings = value
		.filter(({ text }) => !headings.has(squeeze(text)))
		.map(({ line, text }) => makeFinding('contents-mismatch', line, { found: text }));
	return { value, findings };
}
