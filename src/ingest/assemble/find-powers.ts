import { RAISED_DIGITS } from '../classify/body-patterns.ts';
import { readDigits } from '../classify/read-digits.ts';
import type { ClassifiedLine } from '../read/line.ts';

/** Raised digits, as a character or as markup. */
const RAISED = new RegExp(`<sup>\\d{1,3}</sup>|[${RAISED_DIGITS}]{1,3}`, 'gu');

/** What all of them have; most lines have none, and need no closer look. */
const RAISES = new RegExp(`<sup>|[${RAISED_DIGITS}]`, 'u');

/** What a power stands behind: a digit, a unit of length, or a variable: 10³, 5 000 米³, 30 hm², x². */
const BASE =
	/(?:\d|(?<![A-Za-z])(?:[cdkmh]?m|ha|dam|in|ft|yd|[a-z])|米|公里|千米|厘米|毫米|分米|英尺|英里|英寸)$/u;

interface Raised {
	line: number;
	column: number;
	number: number;
	hasBase: boolean;
}

function collectRaised(line: ClassifiedLine): Raised[] {
	if (!RAISES.test(line.text)) return [];
	const { from, to } = line.content;
	return [...line.text.slice(from, to).matchAll(RAISED)].map((match) => {
		const column = from + match.index;
		const hasBase = BASE.test(line.text.slice(0, column));
		return {
			line: line.number,
			column,
			number: readDigits(match[0].replaceAll(/<\/?sup>/gu, '')),
			hasBase,
		};
	});
}

/**
 * Returns the columns where raised digits are powers and no marks of notes, by line. Behind a digit or a unit they are
 * powers, unless a note is left that no other raised number, or plain one, can be the mark of.
 */
export function findPowers(lines: readonly ClassifiedLine[]): Map<number, Set<number>> {
	const raised = lines.flatMap(collectRaised);
	if (!raised.some(({ hasBase }) => hasBase)) return new Map();
	const notes = new Set(
		lines
			.filter(({ role, endnote }) => role === 'footnote' && endnote === undefined)
			.map(({ label }) => readDigits(label?.value ?? '')),
	);
	const plain = lines.flatMap(({ text, marks = [] }) =>
		marks.map(({ from, to }) => readDigits(text.slice(from, to))),
	);
	const marked = new Set([
		...raised.filter(({ hasBase }) => !hasBase).map(({ number }) => number),
		...plain,
	]);
	const powers = new Map<number, Set<number>>();
	for (const { line, column, number, hasBase } of raised) {
		if (!hasBase || (notes.has(number) && !marked.has(number))) continue;
		powers.set(line, (powers.get(line) ?? new Set()).add(column));
	}
	return powers;
}
