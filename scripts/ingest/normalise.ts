import type { SourceLine } from './line.ts';

/**
 * Returns the lines of a decoded source. Line ends of every kind separate lines; nothing else is changed,
 * so that a column of a line is a column of the source.
 */
export function normaliseLines(text: string): SourceLine[] {
	const lines = text.split(/\r\n|\r|\n/);
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** Longest line, in characters, of a source whose lines were broken by hand. */
const HARD_WRAP_LIMIT = 60;

/** True where the lines were broken at a fixed width, so that a paragraph stands on many of them. */
export function isHardWrapped(lines: readonly SourceLine[]): boolean {
	return lines.every((line) => line.text.trim().length <= HARD_WRAP_LIMIT);
}
