import { take, takeAll, type Cursor } from '../../model/addressing/cursor.ts';
import {
	foldRange,
	foldText,
	unfoldRange,
	type FoldedText,
} from '../../model/addressing/fold-text.ts';
import type { PartName } from '../../model/addressing/part-name.ts';
import {
	joinItemLabel,
	readInsertion,
	type LocalPlace,
	type Place,
	toRange,
} from '../../model/addressing/place.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findPartNames, OWN, type FoundPartName, type NamedDocument } from './find-part-names.ts';
import { AFTER_PART } from './part-name-patterns.ts';
import { AFTER_NAME, AFTER_PLACE, OWN_BODY, OWN_DOCUMENT, PINPOINT } from './pinpoint-patterns.ts';

/** A place named by the number of its paragraph or part; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundPinpoint {
	from: number;
	to: number;
	place: Place;
	/** Id of the document named before it; `own` for the one at hand; null where the text does not tell. */
	document: string | null;
	/** True where the words before it say that it stands in the body, and in no part. */
	isOfBody: boolean;
}

interface Member {
	from: number;
	to: number;
	place: LocalPlace;
}

type Paragraph = Extract<LocalPlace, { kind: 'paragraph' }>;

const toItem = (
	{ number: paragraph, inserted }: Paragraph,
	letter: string,
	under: string | undefined,
): LocalPlace => ({
	kind: 'item',
	paragraph,
	...(inserted !== undefined && { inserted }),
	label: joinItemLabel(letter, under),
});

function readMember(match: RegExpExecArray): Member {
	const [from = 0, to = 0] = match.indices?.groups?.['printed'] ?? [];
	const { from: first, inserted, to: last, toInserted, label, under } = match.groups ?? {};
	const number = Number(first);
	const later = inserted !== undefined && { inserted: readInsertion(inserted) };
	const paragraph: Paragraph = { kind: 'paragraph', number, ...later };
	if (label !== undefined) return { from, to, place: toItem(paragraph, label, under) };
	if (last === undefined) return { from, to, place: paragraph };
	const range = toRange(paragraph, {
		number: Number(last),
		...(toInserted !== undefined && { inserted: readInsertion(toInserted) }),
	});
	return { from, to, place: range ?? paragraph };
}

/** Lets the last member take in what closes the list, and the item that may follow. */
function closeList(cursor: Cursor, members: readonly Member[]): Member[] {
	const last = members.at(-1);
	if (last === undefined) return [];
	const { item, under } = take(cursor, PINPOINT.item)?.groups ?? {};
	const { place } = last;
	const whole =
		item !== undefined && place.kind === 'paragraph' ? toItem(place, item, under) : place;
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

/** What a list of places stands in: the part and the document that the words before it name. */
interface Owner {
	from: number;
	document: string | null;
	part: PartName | null;
}

/** Returns what the words right before a list say that it is of: a part, else a document, else what the list before it is of. */
function findOwner(
	text: string,
	at: number,
	names: readonly NamedDocument[],
	parts: readonly FoundPartName[],
	previous: (Owner & { to: number }) | undefined,
): Owner {
	const name = parts.findLast(({ to }) => to <= at);
	if (name !== undefined && AFTER_PART.test(text.slice(name.to, at))) {
		return { from: name.from, document: name.document, part: name.part };
	}
	const document = findDocument(text, at, names, previous);
	const follows = previous !== undefined && AFTER_PLACE.test(text.slice(previous.to, at));
	return { from: at, document, part: follows ? previous.part : null };
}

/**
 * Finds the paragraphs that a text names by number, and the parts, in order, members of a list singly. `named` are the
 * documents that the text names; a place belongs to the one right before it.
 */
export function findPinpoints(text: string, named: readonly NamedDocument[] = []): FoundPinpoint[] {
	const folded = foldText(text);
	const names = foldNames(folded, named);
	const parts = findPartNames(folded.text, names);
	const found: FoundPinpoint[] = [];
	let previous: (Owner & { to: number }) | undefined;
	const lists = readLists(folded.text).toSorted(([a], [b]) => (a?.from ?? 0) - (b?.from ?? 0));
	for (const members of lists) {
		const [first, ...others] = members;
		if (first === undefined) continue;
		const owner = findOwner(folded.text, first.from, names, parts, previous);
		const { document, part } = owner;
		const isOfBody = part === null && OWN_BODY.test(folded.text.slice(0, first.from));
		const inside = part !== null && { part };
		for (const { from, to, place } of [{ ...first, from: owner.from }, ...others]) {
			found.push({ from, to, document, isOfBody, place: { ...place, ...inside } });
		}
		previous = { ...owner, to: members.at(-1)?.to ?? first.to };
	}
	const whole = parts.map(({ from, to, part, document }): FoundPinpoint => ({
		from,
		to,
		document,
		isOfBody: false,
		place: { kind: 'part', part },
	}));
	return dropOverlaps([...found, ...whole]).map((item) => ({
		...item,
		...unfoldRange(folded, item.from, item.to),
	}));
}
