import { isFinished } from './classify/classified.ts';
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

/** Share of the lines of such a source that end in mid-sentence, at the least. */
const BROKEN_SHARE = 0.5;

/**
 * True where the lines were broken at a fixed width, so that a paragraph stands on many of them: all lines are
 * short, and most end in mid-sentence.
 */
export function isHardWrapped(lines: readonly SourceLine[]): boolean {
	const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
	const broken = texts.filter((text) => !isFinished(text)).length;
	return (
		texts.every((text) => text.length <= HARD_WRAP_LIMIT) && broken > texts.length * BROKEN_SHARE
	);
}
