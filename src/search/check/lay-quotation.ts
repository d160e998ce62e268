import type { HeldText, Note, Shelf } from './checked.ts';
import { dropNoteMarks } from './drop-note-marks.ts';
import { findCandidates } from './find-candidates.ts';
import { countEdits, fitText, type Edit } from './fit-text.ts';
import type { Laid } from './name-differences.ts';
import { readWords, sliceWords, type Words } from './words.ts';

/** A stretch of a quotation, the text that it is of, and where it lies there. */
export interface Piece extends Laid {
	number: number;
	held: HeldText;
	/** Marks of notes that were taken out. */
	marks: Note[];
}

/** A quotation in one way of reading it: stretch by stretch, each with every text that it is equally near to. */
export type Layout = Piece[][];

/** A layout, the stretches of the quotation that stand nowhere, and how many characters differ, theirs among them. */
export interface Reading {
	layout: Layout;
	missed: Words[];
	cost: number;
}

/** What is said of a quotation that comes near to no text. */
export const UNLIKE: Reading = { layout: [], missed: [], cost: Infinity };

const costOf = (layout: Layout): number =>
	layout.reduce((sum, [piece]) => sum + (piece === undefined ? 0 : editsOf(piece)), 0);

/** The part of a quotation that has to be of a text for it to be a quotation of it. */
const ALIKE = 0.6;
/** Shorter words that stand nowhere as they are may be anything. */
const SHORTEST = 4;
/** Of words shorter than this a smaller part may be different: one character, or a quarter. */
const SHORT = 16;
const FEW = 0.25;
/** An end that is of another text is looked for from this length on. */
const LOOSE = 5;
/** Texts that are likely for some of the stretches between ellipses, beside those that have the rarest. */
const MOST_LIKELY = 16;

/** Reads a text of a shelf, with its words. */
export type TextReader = (number: number) => Promise<{ held: HeldText; printed: Words }>;

/** What laying a quotation needs. */
export interface Table {
	quotation: string;
	shelf: Shelf;
	read: TextReader;
}

/** Opens the texts of a shelf: each is read once, since finding the places of its words costs more than comparing them. */
export function openTexts(shelf: Shelf): TextReader {
	const known = new Map<number, ReturnType<TextReader>>();
	const open = async (number: number) => {
		const held = await shelf.text(number);
		return { held, printed: readWords(held.text) };
	};
	return (number) => {
		const reading = known.get(number) ?? open(number);
		known.set(number, reading);
		return reading;
	};
}

/** Lays words on a text, from a unit of it on; null where nothing of them is in it. */
async function layOn(number: number, words: Words, table: Table, start = 0): Promise<Piece | null> {
	const { held, printed } = await table.read(number);
	const exact = fitText(words.text, printed.text, start);
	let [given, fit, marks] = [words, exact, [] as Note[]];
	if (exact?.edits.length !== 0 && /\d/u.test(words.text)) {
		const { quotation, shelf } = table;
		const bare = dropNoteMarks(words, printed, await shelf.marks(number), quotation);
		if (bare.notes.length > 0) {
			[given, marks] = [bare.words, bare.notes];
			fit = fitText(given.text, printed.text, start);
		}
	}
	if (fit === null) return null;
	return { number, held, printed, text: held.text, quotation: table.quotation, given, fit, marks };
}

const editsOf = ({ fit }: Piece) => countEdits(fit.edits);

/** True where so much of the words is of the text that they are a quotation of it. */
function isAlike({ given, fit }: Piece): boolean {
	const { length } = given.text;
	if (fit.edits.length === 0) return true;
	if (length < SHORTEST) return false;
	if (length < SHORT) return countEdits(fit.edits) <= Math.max(1, length * FEW);
	return fit.matched >= length * ALIKE;
}

/** Returns the pieces that are nearest to the words, all that are equally near. */
function keepNearest(pieces: readonly Piece[]): Piece[] {
	const least = Math.min(...pieces.map(editsOf));
	return pieces.filter((piece) => editsOf(piece) === least);
}

/** Returns pieces with those of all other texts that hold the very words on which the first lies. */
async function findSame(nearest: Piece[], words: Words, table: Table): Promise<Piece[]> {
	const [first] = nearest;
	if (first === undefined) return nearest;
	const { printed, fit } = first;
	const known = new Set(nearest.map(({ number }) => number));
	const holders = await table.shelf.holding(printed.text.slice(fit.from, fit.to));
	const others = await Promise.all(
		holders.filter((number) => !known.has(number)).map((number) => layOn(number, words, table)),
	);
	return keepNearest([...nearest, ...others.filter((piece) => piece !== null)]);
}

/** Signs alone are of no text, however often they stand in one: …… */
const WORD = /[\p{L}\p{N}]/u;

/** Returns the ends of words that were put in beside what is of the text: they may be of another. */
function findLoose({ given, fit }: Piece): Edit[] {
	return fit.edits.filter(
		({ given: [from, to], printed }) =>
			printed[0] === printed[1] &&
			to - from >= LOOSE &&
			(from === 0 || to === given.text.length) &&
			WORD.test(given.text.slice(from, to)),
	);
}

/** Returns a piece without an end of it, which is of another text. */
function cutPiece(piece: Piece, [from, to]: readonly [number, number]): Piece {
	const { given, fit } = piece;
	const edits = fit.edits.filter((edit) => edit.given[0] !== from || edit.given[1] !== to);
	if (from > 0) return { ...piece, given: sliceWords(given, 0, from), fit: { ...fit, edits } };
	const moved = edits.map((edit): Edit => ({
		...edit,
		given: [edit.given[0] - to, edit.given[1] - to],
	}));
	const rest = sliceWords(given, to, given.text.length);
	return { ...piece, given: rest, fit: { ...fit, edits: moved } };
}

/** Lays words on the texts that are likely, the one that is cited among them; an end that is of another text on that. */
async function layNear(words: Words, table: Table, cited: number | null): Promise<Layout> {
	const candidates = await findCandidates(words.text, table.shelf);
	const numbers = [...new Set([...(cited === null ? [] : [cited]), ...candidates])];
	const laid = await Promise.all(numbers.map((number) => layOn(number, words, table)));
	const pieces = laid.filter((piece) => piece !== null);
	const alike = pieces.filter(isAlike);
	if (alike.length > 0)
		return layEnds(await findSame(keepNearest(alike), words, table), table, cited);
	// Two passages of which neither is most of the words.
	const most = pieces.toSorted((left, right) => right.fit.matched - left.fit.matched).slice(0, 1);
	const [joined] = most.length === 0 ? [[]] : [await layEnds(most, table, cited)];
	const isWhole = joined.length > 1 && joined.every(([piece]) => piece && isAlike(piece));
	return isWhole ? joined : [];
}

async function layEnds(nearest: Piece[], table: Table, cited: number | null): Promise<Layout> {
	const [first] = nearest;
	if (first === undefined) return [];
	let layout: Layout = [nearest];
	for (const { given: stretch } of findLoose(first).reverse()) {
		const end = sliceWords(first.given, ...stretch);
		const other = await layWords(end, table, cited);
		if (other.length === 0) continue;
		const isHead = stretch[0] === 0;
		const rest = layout.map((pieces) =>
			pieces === layout.at(isHead ? 0 : -1)
				? pieces.slice(0, 1).map((one) => cutPiece(one, stretch))
				: pieces,
		);
		layout = isHead ? [...other, ...rest] : [...rest, ...other];
	}
	return layout;
}

/** Lays words on every text that holds them; where none does, on those that come near. Empty where none comes near. */
async function layWords(words: Words, table: Table, cited: number | null): Promise<Layout> {
	const holders = await table.shelf.holding(words.text);
	if (holders.length === 0) return layNear(words, table, cited);
	const pieces = await Promise.all(holders.map((number) => layOn(number, words, table)));
	return [pieces.filter((piece) => piece !== null)];
}

/** What is longer is laid line by line; lines that are short go with the next, since many texts may hold them. */
const LONG = 2000;

/** Returns words in parts: by the lines of the quotation, and a line that is long itself by its length. */
function cutLong({ quotation }: Table, words: Words): Words[] {
	const { length } = words.text;
	if (length <= LONG) return [words];
	const parts: Words[] = [];
	let from = 0;
	for (let at = 1; at <= length; at += 1) {
		const isLine =
			at - from >= SHORT && quotation.slice(words.ends[at - 1], words.starts[at]).includes('\n');
		if (at < length && at - from < LONG && !isLine) continue;
		parts.push(sliceWords(words, from, at));
		from = at;
	}
	return parts;
}

const lengthOf = (parts: readonly Words[]) => parts.reduce((sum, { text }) => sum + text.length, 0);

/** Lays stretches of a quotation, of any length, each for itself; too little of them may come near to a text. */
export async function layApart(
	stretches: readonly Words[],
	table: Table,
	cited: number | null,
): Promise<Reading> {
	const layout: Layout = [];
	const missed: Words[] = [];
	for (const part of stretches.flatMap((words) => cutLong(table, words))) {
		const laid = await layWords(part, table, cited);
		if (laid.length === 0) missed.push(part);
		layout.push(...laid);
	}
	const lost = lengthOf(missed);
	if (lost > lengthOf(stretches) * (1 - ALIKE)) return UNLIKE;
	return { layout, missed, cost: lost + costOf(layout) };
}

/** Returns the texts on which stretches may lie: all that may have the rarest of them, and the likeliest for most of them. */
async function findLikely(segments: readonly Words[], { shelf }: Table): Promise<number[]> {
	const likely = await Promise.all(
		segments.map(async ({ text }) => {
			const holders = await shelf.holding(text);
			return holders.length > 0 ? holders : findCandidates(text, shelf);
		}),
	);
	const [fewest = []] = likely
		.filter(({ length }) => length > 0)
		.toSorted((left, right) => left.length - right.length);
	const scores = new Map<number, number>();
	for (const numbers of likely) {
		for (const number of numbers)
			scores.set(number, (scores.get(number) ?? 0) + 1 / Math.sqrt(numbers.length));
	}
	const best = [...scores].sort(([left, one], [right, other]) => other - one || left - right);
	return [...new Set([...fewest, ...best.slice(0, MOST_LIKELY).map(([number]) => number)])];
}

/** Lays stretches on one text, each behind the one before; null where too little of them is in it. */
async function layInTurn(
	number: number,
	segments: readonly Words[],
	table: Table,
): Promise<{ pieces: Piece[]; missed: Words[] } | null> {
	const most = lengthOf(segments) * (1 - ALIKE);
	const pieces: Piece[] = [];
	const missed: Words[] = [];
	for (const segment of segments) {
		const piece = await layOn(number, segment, table, pieces.at(-1)?.fit.to ?? 0);
		// What stands between others that are of the text may be less like it than what stands alone.
		if (piece !== null && piece.fit.matched >= segment.text.length * ALIKE) pieces.push(piece);
		else missed.push(segment);
		if (lengthOf(missed) > most) return null;
	}
	return { pieces, missed };
}

/** Lays the stretches between ellipses one behind the other on the texts that have most of them. */
export async function laySegments(
	segments: readonly Words[],
	table: Table,
	cited: number | null,
): Promise<Reading> {
	const likely = await findLikely(segments, table);
	let nearest: { pieces: Piece[]; missed: Words[] }[] = [];
	let least = Infinity;
	for (const number of new Set([...(cited === null ? [] : [cited]), ...likely])) {
		const laid = await layInTurn(number, segments, table);
		if (laid === null) continue;
		const cost =
			lengthOf(laid.missed) + laid.pieces.reduce((sum, piece) => sum + editsOf(piece), 0);
		if (cost < least) nearest = [];
		if (cost <= least) nearest.push(laid);
		least = Math.min(cost, least);
	}
	const [first] = nearest;
	if (first === undefined) return UNLIKE;
	const { missed } = first;
	const isSame = (one: { missed: Words[] }) =>
		one.missed.length === missed.length && one.missed.every((words, at) => words === missed[at]);
	const alike = nearest.filter(isSame);
	const layout = first.pieces.map((_, at) => alike.flatMap(({ pieces }) => pieces[at] ?? []));
	return { layout, missed, cost: least };
}
