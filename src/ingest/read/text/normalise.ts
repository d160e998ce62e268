import type { SourceLine } from '../line.ts';

/**
 * Returns the lines of a decoded source. Line ends of every kind separate lines; nothing else is changed,
 * so that a column of a line is a column of the source.
 */
export function normaliseLines(text: string): SourceLine[] {
	const lines = text.split(/\r\n|\r|\n/);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line, index) => ({ number: index + 1, text: line }));
}
