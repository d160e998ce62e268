import { normalize } from '../normal-form.ts';
import type { Note } from './checked.ts';
import {
	layApart,
	laySegments,
	type Layout,
	type Piece,
	type Reading,
	type Table,
	UNLIKE,
} from './lay-quotation.ts';
import { placeOf } from './name-differences.ts';
import { readSigns, type SignedQuotation } from './read-signs.ts';
import type { Words } from './words.ts';

/** A quotation laid on the archive, with what its writer marked as his own. */
export interface SignedReading extends Reading {
	notes: Note[];
}

/** Returns of each stretch the text that goes with the one before: the same, or the next of the same document. */
export function choosePieces(layout: Layout, cited: number | null): Piece[] {
	const chosen: Piece[] = [];
	for (const pieces of layout) {
		const before = chosen.at(-1);
		const nearest =
			before === undefined
				? pieces.find(({ number }) => number === cited)
				: (pieces.find(({ number }) => number === before.number) ??
					pieces.find(
						({ number, held }) => held.document === before.held.document && number > before.number,
					));
		const piece = nearest ?? pieces[0];
		if (piece !== undefined) chosen.push(piece);
	}
	return chosen;
}

/** Returns an ellipsis with what it stands for, where the words on both sides are of one text. */
export function nameOmission(note: Note, pieces: readonly Piece[]): Note {
	const at = pieces.findIndex(({ given }) => (given.starts[0] ?? 0) > note.at);
	const [left, right] = [pieces[at - 1], pieces[at]];
	if (left === undefined || left.number !== right?.number) return note;
	return { ...note, printed: left.text.slice(placeOf(left)[1], placeOf(right)[0]) };
}

/** Reads ellipses and brackets as the quoter's, but for those that the text has itself. */
async function laySigned(
	table: Table,
	[from, to]: readonly [number, number],
	cited: number | null,
): Promise<SignedReading | null> {
	const printed = new Set<string>();
	let best: SignedReading | null = null;
	let isOwn = false;
	for (;;) {
		const signed = readSigns(table.quotation, from, to, printed);
		const reading: SignedReading | null = signed && (await laySegmentsOf(signed, table, cited));
		if (reading === null) return best;
		// What goes on with the very ellipsis of the text is no omission, however well it fits.
		if (best === null || reading.cost < best.cost || (isOwn && reading.cost < Infinity))
			best = reading;
		const ellipses = findOwnEllipses(best, cited);
		const brackets = await findOwnBrackets(reading, table);
		isOwn = ellipses.length > 0;
		const own = [...ellipses, ...brackets].filter((sign) => !printed.has(sign));
		if (own.length === 0) return best;
		for (const sign of own) printed.add(sign);
	}
}

/** Returns the ellipses behind or before which the text goes on with the very same. */
function findOwnEllipses({ layout, notes }: SignedReading, cited: number | null): string[] {
	const pieces = choosePieces(layout, cited);
	return notes
		.filter(({ kind }) => kind === 'omission')
		.flatMap((note) => {
			const [sign, left] = [note.given, nameOmission(note, pieces).printed].map(normalize);
			return sign !== undefined && (left?.startsWith(sign) || left?.endsWith(sign))
				? note.given
				: [];
		});
}

/** Returns what stands in brackets in a quotation and in a text of the archive as well, where the quotation differs without it. */
async function findOwnBrackets(
	{ notes, cost }: SignedReading,
	{ shelf }: Table,
): Promise<string[]> {
	if (cost === 0) return [];
	const brackets = new Set(notes.flatMap(({ kind, given }) => (kind === 'insertion' ? given : [])));
	const own: string[] = [];
	for (const given of brackets) {
		if ((await shelf.holding(normalize(given))).length > 0) own.push(given);
	}
	return own;
}

async function laySegmentsOf(
	{ segments, notes }: SignedQuotation,
	table: Table,
	cited: number | null,
): Promise<SignedReading | null> {
	if (segments.length === 0) return null;
	const together = segments.length === 1 ? UNLIKE : await laySegments(segments, table, cited);
	if (together.cost === 0) return { ...together, notes };
	const apart = await layApart(segments, table, cited);
	// Each passage more has to save more than it brings.
	const isApart = apart.cost + apart.layout.length < together.cost;
	return { ...(isApart ? apart : together), notes };
}

/** Lays words as they are, and with the signs of their quoter; returns the nearer reading. */
export async function layBest(
	words: Words,
	table: Table,
	range: readonly [number, number],
	cited: number | null,
): Promise<SignedReading> {
	const plain = { ...(await layApart([words], table, cited)), notes: [] };
	if (plain.cost === 0 && plain.layout.length === 1) return plain;
	const signed = await laySigned(table, range, cited);
	// Of more than one passage they are more likely the quoter's signs than those of the text.
	return signed !== null && signed.cost <= plain.cost ? signed : plain;
}
