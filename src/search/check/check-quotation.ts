import { type Address, formatAddress, idToFragment } from '../../model/addressing/address.ts';
import { firstAddress } from '../../model/addressing/named-places.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import type { Checked, Difference, HeldText, Note, Shelf } from './checked.ts';
import type { Edit } from './fit-text.ts';
import { isIn, judgeSeal, type JudgedSeal, meantBy, type Stretch } from './judge-citation.ts';
import {
	openTexts,
	type Layout,
	type Piece,
	type Table,
	type TextReader,
	UNLIKE,
} from './lay-quotation.ts';
import { choosePieces, layBest, nameOmission, type SignedReading } from './lay-signed.ts';
import { nameDifferences, nameOtherForms, placeOf } from './name-differences.ts';
import { readQuotation } from './read-quotation.ts';
import { readWords, type Words } from './words.ts';

/** True where units of a piece are the number of a paragraph or a note as printed: "12.", "3". */
function isNumber(
	{ given }: Piece,
	[from, to]: readonly [number, number],
	{ id, document }: HeldText,
): boolean {
	const place = fragmentToPlace(idToFragment(id, document));
	if (place?.kind !== 'paragraph' && place?.kind !== 'footnote') return false;
	const inserted = place.kind === 'paragraph' ? (place.inserted ?? '') : '';
	const printed = `${String(place.number)}${inserted}`;
	return given.text.slice(from, to).replace(/[.、]$/u, '') === printed;
}

/** Returns a piece without one of its edits, which is the number of a paragraph, and the note of it. */
function takeEdit(piece: Piece, edit: Edit): { piece: Piece; note: Note } {
	const { given, fit, quotation } = piece;
	const at = given.starts[edit.given[0]] ?? 0;
	const own = quotation.slice(at, given.ends[edit.given[1] - 1] ?? at);
	return {
		piece: { ...piece, fit: { ...fit, edits: fit.edits.filter((one) => one !== edit) } },
		note: { kind: 'number', at, given: own, printed: '' },
	};
}

/**
 * Takes off the printed numbers of paragraphs that are quoted from their beginning: each opens its own stretch, or ends the
 * one before.
 */
function takeNumbers(chosen: readonly Piece[]): { pieces: Piece[]; notes: Note[] } {
	const pieces = [...chosen];
	const notes: Note[] = [];
	for (const [at, { held, fit }] of chosen.entries()) {
		if (fit.from !== 0) continue;
		for (const side of [at, at - 1]) {
			const piece = pieces[side];
			const edit = piece?.fit.edits.at(side === at ? 0 : -1);
			if (piece === undefined || edit === undefined) continue;
			const isBeside =
				side === at ? edit.given[0] === 0 : edit.given[1] === piece.given.text.length;
			const isAdded = edit.printed[0] === edit.printed[1];
			if (!isBeside || !isAdded || !isNumber(piece, edit.given, held)) continue;
			const taken = takeEdit(piece, edit);
			pieces[side] = taken.piece;
			notes.push(taken.note);
		}
	}
	return { pieces, notes };
}

/** Returns what differs where one stretch of a quotation ends and the next begins; null where nothing does. */
function nameJoint(left: Piece, right: Piece, notes: readonly Note[]): Difference | null {
	const at = right.given.starts[0] ?? 0;
	const end = left.given.ends.at(-1) ?? 0;
	const same = left.number === right.number;
	const isFollowed = same
		? left.fit.to <= right.fit.from
		: left.held.document === right.held.document && left.number < right.number;
	if (
		isFollowed &&
		notes.some((note) => note.kind === 'omission' && note.at >= end && note.at < at)
	) {
		return null;
	}
	if (same && left.fit.to === right.fit.from) return null;
	if (same && left.fit.to < right.fit.from) {
		const [, from] = placeOf(left);
		const [to] = placeOf(right);
		return { kind: 'left-out', at: end, given: '', printed: left.text.slice(from, to) };
	}
	const isNumbered = notes.some(
		(note) => note.kind === 'number' && (note.at === at || note.at + note.given.length === end),
	);
	return isFollowed && isNumbered ? null : { kind: 'joined', at: end, given: '', printed: '\n' };
}

/** Returns the stretches of the archive that a quotation lies on: each once, those of one text as one. */
function listStretches(layout: Layout, chosen: readonly Piece[]): Stretch[] {
	const all = layout.length === 1 ? layout.flat() : alternativesOf(layout, chosen).flat();
	const stretches = new Map<number, Stretch>();
	for (const piece of all.toSorted((left, right) => left.number - right.number)) {
		const [from, to] = placeOf(piece);
		const known = stretches.get(piece.number);
		stretches.set(piece.number, {
			held: piece.held,
			from: Math.min(known?.from ?? from, from),
			to: Math.max(known?.to ?? to, to),
		});
	}
	const listed = [...stretches.values()];
	// The title of a document is the beginning of its first page.
	return listed.filter(
		({ held }) =>
			held.kind !== 'document' ||
			!listed.some((other) => other.held.kind === 'front' && other.held.document === held.document),
	);
}

/** Returns the texts that hold all stretches of a quotation; those chosen, where they are of more than one text. */
function alternativesOf(layout: Layout, chosen: readonly Piece[]): Piece[][] {
	const isOne = chosen.every(({ number }) => number === chosen[0]?.number);
	if (!isOne) return [[...chosen]];
	return (layout[0] ?? [])
		.map(({ number }) =>
			layout.flatMap((pieces) => pieces.filter((piece) => piece.number === number).slice(0, 1)),
		)
		.filter((pieces) => pieces.length === layout.length);
}

/** Returns the stretches of a quotation that stand in no text as what was added to the others. */
const nameMissed = (missed: readonly Words[], quotation: string): Difference[] =>
	missed.map(({ starts, ends }) => {
		const at = starts[0] ?? 0;
		return { kind: 'added', at, given: quotation.slice(at, ends.at(-1)), printed: '' };
	});

/** Says of a reading what it differs in, and where it stands. */
function describe(
	{ layout, notes, missed }: SignedReading,
	quotation: string,
	cited: number | null,
) {
	const { pieces, notes: numbers } = takeNumbers(choosePieces(layout, cited));
	const signs = [
		...notes.map((note) => (note.kind === 'omission' ? nameOmission(note, pieces) : note)),
		...numbers,
	];
	const joints = pieces.flatMap((piece, at) => {
		const before = pieces[at - 1];
		return before === undefined ? [] : (nameJoint(before, piece, signs) ?? []);
	});
	return {
		differences: [
			...pieces.flatMap(nameDifferences),
			...joints,
			...nameMissed(missed, quotation),
		].sort((left, right) => left.at - right.at),
		notes: [
			...signs,
			...pieces.flatMap(({ marks }) => marks),
			...pieces.flatMap(nameOtherForms),
		].sort((left, right) => left.at - right.at),
		stretches: listStretches(layout, pieces),
	};
}

/** Says of a citation without a quotation whether the places that it names have their text still. */
function sayOfSeal({ seal, texts }: JudgedSeal, address: Address): Checked {
	return {
		kind: 'citation',
		verdict: seal.same === null ? 'not-held' : seal.same ? 'verbatim' : 'differs',
		places: texts.map(({ id, url, text }) => ({ id, url, from: 0, to: text.length })),
		differences: [],
		cited: { id: formatAddress(address), holds: seal.same === true },
		notes: [],
		seal,
	};
}

/**
 * Says whether a quotation stands in the archive, character by character after the normal form, and where; where it stands
 * nowhere so, from which text it differs least, and in what. Marks round it and a citation behind it are taken off first;
 * ellipses and brackets are read as the quoter's own, marks of notes and the printed number of a paragraph likewise. Of a
 * citation alone that carries the hash of its text, the same is said of that text.
 *
 * @param named The place that the words before the quotation name, where none is cited behind it.
 * @param read Reads the texts of the shelf; of many quotations together each text is to be read once.
 */
export async function checkQuotation(
	quotation: string,
	shelf: Shelf,
	named: Address | null = null,
	read: TextReader = openTexts(shelf),
): Promise<Checked> {
	const { from, to, isMarked, ...found } = readQuotation(quotation, shelf);
	const table: Table = { quotation, shelf, read };
	const whole: [number, number] = [from, quotation.trimEnd().length];
	const tail = found.cited !== null && !isMarked ? readWords(quotation, ...whole) : null;
	// What looks like a citation may be the end of the text that is quoted.
	const isText = tail !== null && tail.text !== '' && (await shelf.holding(tail.text)).length > 0;
	const cited = found.cited && firstAddress(found.cited);
	const address = isText ? null : (cited ?? named);
	const meant = address === null ? null : meantBy(address, shelf);
	const judged =
		isText || found.seal === null || found.cited === null
			? null
			: await judgeSeal(found.seal, found.cited, shelf);
	if (judged !== null && meant !== null && from === to) return sayOfSeal(judged, meant);
	const range: [number, number] = isText ? whole : [from, to];
	const number = meant === null ? null : shelf.find(meant);
	const words = readWords(quotation, ...range);
	const reading =
		words.text === '' ? { ...UNLIKE, notes: [] } : await layBest(words, table, range, number);
	const { differences, notes, stretches } = describe(reading, quotation, number);
	const verdict =
		stretches.length === 0 ? 'not-held' : differences.length === 0 ? 'verbatim' : 'differs';
	const isOneText = reading.layout.length <= 1;
	const holds = (address: Address) =>
		verdict === 'verbatim' &&
		(isOneText
			? stretches.some((stretch) => isIn(stretch, address))
			: stretches.length > 0 && stretches.every((stretch) => isIn(stretch, address)));
	return {
		kind: 'quotation',
		verdict,
		places: stretches.map(({ held: { id, url }, from, to }) => ({ id, url, from, to })),
		differences: verdict === 'not-held' ? [] : differences,
		cited: meant === null ? null : { id: formatAddress(meant), holds: holds(meant) },
		notes: verdict === 'not-held' ? [] : notes,
		seal: judged?.seal ?? null,
	};
}
