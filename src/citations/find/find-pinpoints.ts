import {
	foldRange,
	foldText,
	unfoldRange,
	type FoldedText,
} from '../../model/addressing/fold-text.ts';
import type { PartName } from '../../model/addressing/part-name.ts';
import type { Place } from '../../model/addressing/place.ts';
import { readParagraphs } from '../../model/addressing/read-places.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findPartNames, OWN, type FoundPartName, type NamedDocument } from './find-part-names.ts';
import { AFTER_PART } from './part-name-patterns.ts';
import {
	AFTER_NAME,
	AFTER_PLACE,
	LIST_START,
	MEMBER_LEAD,
	OWN_BODY,
	OWN_DOCUMENT,
	PASSAGE_END,
} from './pinpoint-patterns.ts';

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
	place: Place;
}

/**
 * Returns the lists of paragraphs that a folded text names, read as everywhere; the first member takes in the noun before
 * it, the last what closes the list. Of a run of letters the first is the place.
 */
function readLists(text: string): Member[][] {
	const lists: Member[][] = [];
	let end = 0;
	for (const { index } of text.matchAll(LIST_START)) {
		if (index < end) continue;
		const cursor = { text, at: index };
		const group = readParagraphs(cursor);
		if (group === null || PASSAGE_END.test(text.slice(index, cursor.at))) continue;
		end = cursor.at;
		const members = group.flatMap(({ from, to, places: [place] }, at): Member[] => {
			if (place === undefined) return [];
			const isLast = at === group.length - 1;
			const begin =
				at === 0 ? index : from - (MEMBER_LEAD.exec(text.slice(0, from))?.[0].length ?? 0);
			return [{ from: begin, to: isLast ? cursor.at : to, place }];
		});
		lists.push(members);
	}
	return lists;
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
	for (const members of readLists(folded.text)) {
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
