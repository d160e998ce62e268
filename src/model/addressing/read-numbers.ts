import { parseNumeral } from './chinese-numeral.ts';
import { take, type Cursor } from './cursor.ts';
import { PLACE_WORDS as W } from './place-patterns.ts';
import { joinItemLabel, toRange, type LocalPlace } from './place.ts';
import { readInsertion } from './paragraph-number.ts';
import { readRoman } from './roman-numeral.ts';

/** A member of a list of numbers, and its stretch of the text; `to` exclusive. */
export interface WrittenNumber {
	from: number;
	to: number;
	/** Of a run of letters, each of them. */
	places: LocalPlace[];
}

interface Entry {
	from: number;
	/** As written. */
	digits: string;
	number: number;
	inserted: string | undefined;
	label: string | undefined;
}

/** What may stand behind a number, and between two of them. */
export interface NumberOptions {
	/** Whether letters may: `61(a)`, `12 bis`. */
	hasLetters: boolean;
	/** Whether there may be several besides a range. */
	isList: boolean;
}

const readNumeral = (text: string): number =>
	/^\d/u.test(text) ? Number(text) : (parseNumeral(text) ?? 0);

function readLabel(cursor: Cursor): string | undefined {
	const { letter, under, half, dotted } = take(cursor, W.label)?.groups ?? {};
	const mark = letter ?? half ?? dotted;
	return mark === undefined ? undefined : joinItemLabel(mark, under).toLowerCase();
}

function readEntry(cursor: Cursor, { hasLetters }: NumberOptions): Entry | null {
	const from = cursor.at;
	const match = take(cursor, hasLetters ? W.number : W.plainNumber);
	const { number: digits = '', inserted } = match?.groups ?? {};
	const number = readNumeral(digits);
	if (number === 0) {
		cursor.at = from;
		return null;
	}
	const label = hasLetters ? readLabel(cursor) : undefined;
	return { from, digits, number, inserted: inserted && readInsertion(inserted), label };
}

/** Reads a letter that belongs to the number before it: the (b) of `61(a) and (b)`. */
function readNextLabel(cursor: Cursor, before: Entry): Entry | null {
	if (before.label === undefined) return null;
	const from = cursor.at;
	const { letter, under } = take(cursor, W.nextLabel)?.groups ?? {};
	if (letter === undefined) return null;
	return { ...before, from, label: joinItemLabel(letter, under).toLowerCase() };
}

function toPlace({ number, inserted, label }: Entry): LocalPlace {
	const later = inserted !== undefined && { inserted };
	return label === undefined
		? { kind: 'paragraph', number, ...later }
		: { kind: 'item', paragraph: number, ...later, label };
}

const SINGLE = /^[a-z]$/u;

/** Returns all letters between two of the same number, both included; null for what does not rise. */
function lettersBetween(first: Entry, last: Entry): LocalPlace[] | null {
	const [from = '', to = ''] = [first.label, last.label];
	const isRun = SINGLE.test(from) && SINGLE.test(to) && from < to;
	if (!isRun || first.number !== last.number || first.inserted !== last.inserted) return null;
	const start = from.charCodeAt(0);
	return Array.from({ length: to.charCodeAt(0) - start + 1 }, (_, at) =>
		toPlace({ ...first, label: String.fromCharCode(start + at) }),
	);
}

/** Returns the end of a range, which English prints in full or, as in `112–15`, by the digits that change. */
function endOf({ number: from, digits }: Entry, { number: to, digits: end }: Entry): number {
	if (to > from || end.length >= digits.length || !/^\d+$/u.test(digits + end)) return to;
	return Number(digits.slice(0, digits.length - end.length) + end);
}

/** Returns what lies between two numbers, both included; null where they do not rise. */
function placesBetween(first: Entry, last: Entry): LocalPlace[] | null {
	if (first.label !== undefined || last.label !== undefined) return lettersBetween(first, last);
	const arePlain = first.inserted === undefined && last.inserted === undefined;
	const range = toRange(first, arePlain ? { number: endOf(first, last) } : last);
	return range && [range];
}

/**
 * Reads the numbers at the cursor, `12、14和16至18` or "61(a) and (b)", as paragraphs and items; null, and no move, where
 * none stands there, or a range among them is none.
 */
export function readNumbers(cursor: Cursor, options: NumberOptions): WrittenNumber[] | null {
	const begin = cursor.at;
	const numbers: WrittenNumber[] = [];
	let before: Entry | null = null;
	let isRangeEnd = false;
	for (;;) {
		const start = cursor.at;
		const isRange: boolean = before !== null && take(cursor, W.range) !== null;
		const isNext: boolean =
			before === null || isRange || (options.isList && take(cursor, W.and) !== null);
		const entry: Entry | null = isNext
			? (readEntry(cursor, options) ?? (before && readNextLabel(cursor, before)))
			: null;
		if (entry === null) {
			cursor.at = start;
			break;
		}
		const last = numbers.at(-1);
		if (isRange && before !== null && last !== undefined) {
			const places = isRangeEnd ? null : placesBetween(before, entry);
			if (places === null) {
				cursor.at = begin;
				return null;
			}
			last.places = places;
			last.to = cursor.at;
		} else {
			numbers.push({ from: entry.from, to: cursor.at, places: [toPlace(entry)] });
		}
		isRangeEnd = isRange;
		before = entry;
	}
	return numbers.length === 0 ? null : numbers;
}

/** Returns what a small Roman numeral at the cursor says; null, and no move, where none stands there. */
function readRomanAt(cursor: Cursor): number | null {
	const start = cursor.at;
	const numeral = take(cursor, W.roman)?.groups?.['roman']?.toLowerCase() ?? '';
	const number = readRoman(numeral);
	if (number > 0) return number;
	cursor.at = start;
	return null;
}

/** Reads Roman numerals at the cursor as `readNumbers` reads digits: `iii`, `i、ii和iv`, `ii-iv`. */
export function readRomanNumbers(cursor: Cursor): WrittenNumber[] | null {
	const numbers: (WrittenNumber & { last: number })[] = [];
	for (;;) {
		const start = cursor.at;
		const before = numbers.at(-1);
		const isRange: boolean = before !== undefined && take(cursor, W.range) !== null;
		const isNext: boolean = before === undefined || isRange || take(cursor, W.and) !== null;
		const from = cursor.at;
		const number: number | null = isNext ? readRomanAt(cursor) : null;
		if (number === null) {
			cursor.at = start;
			break;
		}
		const range = isRange ? toRange({ number: before?.last ?? 0 }, { number }) : null;
		if (before !== undefined && range !== null) {
			Object.assign(before, { to: cursor.at, places: [range], last: number });
		} else {
			const places: LocalPlace[] = [{ kind: 'paragraph', number }];
			numbers.push({ from, to: cursor.at, places, last: number });
		}
	}
	return numbers.length === 0
		? null
		: numbers.map(({ from, to, places }) => ({ from, to, places }));
}

/** Reads a label of an item: "(a)", "(a)(ii)", "a" or "4". */
function readItemLabel(cursor: Cursor): string | number | null {
	const { letter, under, bare, number } = take(cursor, W.itemLabel)?.groups ?? {};
	const mark = letter ?? bare;
	if (mark !== undefined) return joinItemLabel(mark, under).toLowerCase();
	return number === undefined ? null : readNumeral(number) || null;
}

/** Returns labels from one to another, both included; null where they do not rise. */
function labelsBetween(from: string | number, to: string | number): (string | number)[] | null {
	if (typeof from === 'number' && typeof to === 'number') {
		if (from >= to || to - from > 99) return null;
		return Array.from({ length: to - from + 1 }, (_, at) => from + at);
	}
	const [first, last] = [String(from), String(to)];
	if (!SINGLE.test(first) || !SINGLE.test(last) || first >= last) return null;
	const start = first.charCodeAt(0);
	return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, at) =>
		String.fromCharCode(start + at),
	);
}

/** Reads labels of items at the cursor: "(a)和(c)", "2 and 4", "1至3"; null, and no move, where none stand there. */
export function readLabels(cursor: Cursor): (string | number)[] | null {
	const begin = cursor.at;
	const first = readItemLabel(cursor);
	if (first === null) {
		cursor.at = begin;
		return null;
	}
	const labels = [first];
	for (;;) {
		const start = cursor.at;
		const isRange = take(cursor, W.range) !== null;
		if (!isRange && take(cursor, W.and) === null) return labels;
		const next = readItemLabel(cursor);
		const last = labels.pop() ?? first;
		const run = next === null ? null : isRange ? labelsBetween(last, next) : [last, next];
		labels.push(...(run ?? [last]));
		if (run === null) {
			cursor.at = start;
			return labels;
		}
	}
}
