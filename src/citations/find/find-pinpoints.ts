import { take, takeAll, type Cursor } from '../../model/addressing/cursor.ts';
import {
	foldRange,
	foldText,
	unfoldRange,
	type FoldedText,
} from '../../model/addressing/fold-text.ts';
import { joinItemLabel, type Place } from '../../model/addressing/place.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { AFTER_NAME, AFTER_PLACE, OWN_DOCUMENT, PINPOINT } from './pinpoint-patterns.ts';

/** A stretch of the same text that names a document, by symbol or by title; `to` exclusive. */
export interface NamedDocument {
	from: number;
	to: number;
	/** Id of the document, or null where none can be formed. */
	target: string | null;
}

/** A place named by the number of its paragraph; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundPinpoint {
	from: number;
	to: number;
	place: Place;
	/** Id of the document named before it; `own` for the one at hand; null where the text does not tell. */
	document: string | null;
}

/** Stands for the document at hand. */
export const OWN = 'own';

interface Member {
	from: number;
	to: number;
	place: Place;
}

const toItem = (paragraph: number, letter: string, under: string | undefined): Place => ({
	kind: 'item',
	paragraph,
	label: joinItemLabel(letter, under),
});

function readMember(match: RegExpExecArray): Member {
	const [from = 0, to = 0] = match.indices?.groups?.['printed'] ?? [];
	const { from: first, to: last, label, under } = match.groups ?? {};
	const number = Number(first);
	const paragraph: Place = { kind: 'paragraph', number };
	if (label !== undefined) return { from, to, place: toItem(number, label, under) };
	if (last === undefined || Number(last) <= number) return { from, to, place: paragraph };
	return { from, to, place: { kind: 'range', from: number, to: Number(last) } };
}

/** Lets the last member take in what closes the list, and the item that may follow. */
function closeList(cursor: Cursor, members: readonly Member[]): Member[] {
	const last = members.at(-1);
	if (last === undefined) return [];
	const { item, under } = take(cursor, PINPOINT.item)?.groups ?? {};
	const { place } = last;
	const whole: Place =
		item !== undefined && place.kind === 'paragraph' ? toItem(place.number, item, under) : place;
	return [...members.slice(0, -1), { from: last.from, to: cursor.at, place: whole }];
}

function readLists(text: string): Member[][] {
	const lists: Member[][] = [];
	let end = 0;
	for (const { index } of text.matchAll(PINPOINT.chinese)) {
		if (index < end) continue;
		const cursor = { text, at: index };
		const members = takeAll(cursor, PINPOINT.member, readMember);
		if (take(cursor, PINPOINT.close) === null) continue;
		end = cursor.at;
		lists.push(closeList(cursor, members));
	}
	for (const { index, 0: lead } of text.matchAll(PINPOINT.english)) {
		const cursor = { text, at: index + lead.length };
		const [first, ...others] = takeAll(cursor, PINPOINT.member, readMember);
		if (first === undefined || PINPOINT.notAfter.test(text.slice(cursor.at))) continue;
		lists.push(closeList(cursor, [{ ...first, from: index }, ...others]));
	}
	return lists.filter((members) => members.length > 0);
}

/** Returns what document the words before a list say that it is of. */
function findDocument(
	text: string,
	at: number,
	named: readonly NamedDocument[],
	previous: { to: number; document: string | null } | undefined,
): string | null {
	if (previous !== undefined && AFTER_PLACE.test(text.slice(previous.to, at))) {
		return previous.document;
	}
	const name = named.findLast(({ to }) => to <= at);
	if (name !== undefined && AFTER_NAME.test(text.slice(name.to, at))) return name.target;
	return OWN_DOCUMENT.test(text.slice(0, at)) ? OWN : null;
}

function foldNames(folded: FoldedText, named: readonly NamedDocument[]): NamedDocument[] {
	return named.map(({ from, to, target }) => ({ ...foldRange(folded, from, to), target }));
}

/**
 * Finds the paragraphs that a text names by number, in order, members of a list singly. `named` are the documents
 * that the text names; a place belongs to the one right before it.
 */
export function findPinpoints(text: string, named: readonly NamedDocument[] = []): FoundPinpoint[] {
	const folded = foldText(text);
	const names = foldNames(folded, named);
	const found: FoundPinpoint[] = [];
	const lists = readLists(folded.text).toSorted(([a], [b]) => (a?.from ?? 0) - (b?.from ?? 0));
	for (const members of lists) {
		const document = findDocument(folded.text, members[0]?.from ?? 0, names, found.at(-1));
		found.push(...members.map((member) => ({ ...member, document })));
	}
	return dropOverlaps(found).map((item) => ({
		...item,
		...unfoldRange(folded, item.from, item.to),
	}));
}
