import type { Box } from './matrix.ts';
import type { Row } from './rows.ts';
import { isBlank } from './rows.ts';

/** What opens a note: its number, and how many characters of its row that takes. */
export interface NoteMark {
	number: number;
	length: number;
	isRaised: boolean;
}

/** Least gap behind the number of a note that is not raised, in sizes. */
const APART = 0.25;

/** Returns the number that a row opens with as a note does: raised digits, or digits before a gap; null for others. */
export function readNoteMark({ glyphs, size }: Row): NoteMark | null {
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	const [first] = inked;
	// ¹²2011 年, and 12 2011 年: the year behind the number of a note.
	const count = inked.findIndex(
		({ text, raised, left }, index) =>
			!/^\d$/u.test(text) ||
			raised !== first?.raised ||
			left - (inked[index - 1]?.right ?? left) > size * APART,
	);
	if (count < 1 || count > 3) return null;
	const digits = inked.slice(0, count);
	const [last, next] = [digits.at(-1), inked[count]];
	if (last === undefined || next === undefined) return null;
	const isRaised = digits.every(({ raised }) => raised);
	const isApart = next.left - last.right > size * APART && !/^[.．年月日%]$/u.test(next.text);
	if (!isRaised && !isApart) return null;
	return { number: Number(digits.map(({ text }) => text).join('')), length: count, isRaised };
}

/** Notes are set smaller than text by this factor where no line stands over them. */
const SMALLER = 0.93;
/** A line over notes takes at most this part of the width of the text. */
const RULE_SHARE = 0.62;

/** True for a line that can stand over notes: short, from the left margin, with no text beside it. */
function isOverNotes(rule: Box, rows: readonly Row[], left: number, right: number): boolean {
	const width = rule.right - rule.left;
	if (rule.bottom - rule.top > 2.5 || width < 30) return false;
	if (width > (right - left) * RULE_SHARE || Math.abs(rule.left - left) > 20) return false;
	// An underline stands right under its words.
	return !rows.some(
		({ base, size, left: from, right: to }) =>
			rule.top - base < size * 0.35 &&
			rule.top > base - size &&
			from < rule.right &&
			to > rule.left,
	);
}

/**
 * Returns the rows of a page that are notes at its foot: under a short line, or smaller than the text from the first
 * that opens with a number. `bodySize` is the size of the text; `goesOn` says that the page before ended with notes that
 * no line parts from the text.
 */
export function findNoteRows(
	rows: readonly Row[],
	rules: readonly Box[],
	bodySize: number,
	goesOn: boolean,
): Set<Row> {
	const isSmall = ({ size }: Row) => size <= bodySize * SMALLER;
	// Notes at the end of a paper fill pages of their own.
	if (goesOn && rows.every(isSmall) && rows.some((row) => readNoteMark(row) !== null)) {
		return new Set(rows);
	}
	const sorted = rows.toSorted((a, b) => a.base - b.base);
	const left = Math.min(...sorted.map((row) => row.left));
	const right = Math.max(...sorted.map((row) => row.right));
	const line = rules
		.filter((rule) => isOverNotes(rule, sorted, left, right))
		.sort((a, b) => b.top - a.top)
		.find((rule) => {
			const below = sorted.filter(({ base, size }) => base - size * 0.5 > rule.top);
			const isLess = below.every(({ size }) => size <= bodySize * 1.02);
			return below.length > 0 && isLess && below.some((row) => readNoteMark(row) !== null);
		});
	if (line !== undefined) {
		return new Set(sorted.filter(({ base, size }) => base - size * 0.5 > line.top));
	}
	let first = sorted.length;
	for (let at = sorted.length - 1; at >= 0; at -= 1) {
		const row = sorted[at];
		if (row === undefined || !isSmall(row)) break;
		if (readNoteMark(row) !== null) first = at;
	}
	return new Set(sorted.slice(first));
}
