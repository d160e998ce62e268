import type { PlacedMark } from '../collect-marks.ts';
import type { Note } from './checked.ts';
import { dropWords, type Words } from './words.ts';

/** Units on either side that tell whether a number is the mark. */
const CONTEXT = 6;
const FIGURE = /[\d[(]/u;
/** As it is written: 3, [3], (3). */
const WRAPPED: readonly (readonly [string, string])[] = [
	['', ''],
	['[', ']'],
	['(', ')'],
];

const commonEnd = (left: string, right: string) => {
	let length = 0;
	while (length < left.length && left.at(-1 - length) === right.at(-1 - length)) length += 1;
	return length;
};

/** Returns the unit of the printed words that stands at, or behind, an offset of their text. */
function unitAt({ starts, text }: Words, offset: number): number {
	const at = starts.findIndex((start) => start >= offset);
	return at === -1 ? text.length : at;
}

/**
 * Takes out of a quotation the marks of notes that the printed text has at the very same place: its number, and on both
 * sides of it the words around the mark. A number that was put in elsewhere stays.
 */
export function dropNoteMarks(
	given: Words,
	printed: Words,
	marks: readonly PlacedMark[],
	quotation: string,
): { words: Words; notes: Note[] } {
	const stretches: [number, number][] = [];
	for (const [at, number] of marks) {
		const unit = unitAt(printed, at);
		const [before, after] = [printed.text.slice(0, unit), printed.text.slice(unit)];
		const stretch = findMark(given.text, String(number), before, after, stretches.at(-1)?.[1] ?? 0);
		if (stretch !== null) stretches.push(stretch);
	}
	const notes = stretches.map(([from, to]): Note => {
		const [at, end] = [given.starts[from] ?? 0, given.ends[to - 1] ?? 0];
		return { kind: 'mark', at, given: quotation.slice(at, end), printed: '' };
	});
	return { words: dropWords(given, stretches), notes };
}

/** Returns where a quotation has a mark between the words that the text has around it; null where it has not. */
function findMark(
	given: string,
	number: string,
	before: string,
	after: string,
	start: number,
): [number, number] | null {
	for (const [open, close] of WRAPPED) {
		const sign = open + number + close;
		for (let at = given.indexOf(sign, start); at !== -1; at = given.indexOf(sign, at + 1)) {
			const end = at + sign.length;
			// Another mark may be near; what is behind it does not tell.
			const left = given.slice(Math.max(start, at - CONTEXT), at);
			const right = given.slice(end, end + CONTEXT).split(FIGURE, 1)[0] ?? '';
			if (left === '' && right === '') continue;
			if (commonEnd(left, before) === left.length && after.startsWith(right)) return [at, end];
		}
	}
	return null;
}
