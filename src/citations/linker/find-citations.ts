import { foldText, unfoldRange } from '../../model/addressing/fold-text.ts';
import {
	governingBodySymbolToId,
	readGoverningBodySymbol,
	type GoverningBodySymbol,
} from '../../model/addressing/governing-body.ts';
import { readPartName, type PartName } from '../../model/addressing/part-name.ts';
import {
	joinItemLabel,
	readInsertion,
	type LocalPlace,
	type Place,
} from '../../model/addressing/place.ts';
import {
	CONTINUED,
	DOUBTFUL_LETTER,
	LIST_NUMBER,
	NEXT_ZONE,
	PARTS_AFTER,
	PLACES_AFTER,
	PLACES_BEFORE,
	PLENARY,
	RANGE_JOINT,
	SYMBOL_START,
} from './linker-patterns.ts';

/** Words to make a link of, and where it leads; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundCitation {
	from: number;
	to: number;
	/** Id of the document. */
	document: string;
	/** Null for the document as a whole. */
	place: Place | null;
}

/** A place of a list, and its stretch of the text; `to` exclusive. */
interface ListedPlace {
	from: number;
	to: number;
	place: Place;
}

/** Returns the paragraph or item of one number; null where it leaves a doubt. */
function toPlace({ groups }: RegExpExecArray): LocalPlace | null {
	const { number: digits, inserted, letter, under } = groups ?? {};
	if (inserted !== undefined && DOUBTFUL_LETTER.test(inserted)) return null;
	const number = Number(digits);
	const later = inserted !== undefined && { inserted: readInsertion(inserted) };
	return letter === undefined
		? { kind: 'paragraph', number, ...later }
		: {
				kind: 'item',
				paragraph: number,
				...later,
				label: joinItemLabel(letter, under).toLowerCase(),
			};
}

/**
 * Returns the places of a list such as "113、117和119至124" that begins at `start` of a text; null for a range
 * that does not rise, or is one of items or of paragraphs put in later, and for a number that leaves a doubt.
 */
function parseList(list: string, start: number): ListedPlace[] | null {
	const places: ListedPlace[] = [];
	let end = 0;
	for (const match of list.matchAll(LIST_NUMBER)) {
		const from = start + match.index;
		const to = from + match[0].length;
		const place = toPlace(match);
		if (place === null) return null;
		const last = places.at(-1);
		const joint = list.slice(end, match.index).replace('段', '');
		end = match.index + match[0].length;
		if (last === undefined || !RANGE_JOINT.test(joint)) {
			places.push({ from, to, place });
			continue;
		}
		const opens = last.place;
		if (opens.kind !== 'paragraph' || place.kind !== 'paragraph') return null;
		if (opens.inserted !== undefined || place.inserted !== undefined) return null;
		if (opens.number >= place.number) return null;
		last.place = { kind: 'range', from: opens.number, to: place.number };
		last.to = to;
	}
	return places;
}

/** A stretch of folded text that names places, and the places in it. */
interface FoundPlaces {
	from: number;
	to: number;
	places: ListedPlace[];
}

type Groups = Partial<Record<string, string>>;

interface FoundSymbol {
	from: number;
	to: number;
	document: string;
}

function isPlain({ body, series }: GoverningBodySymbol, printed: string): boolean {
	return body !== null || series !== null || PLENARY.test(printed);
}

function findSymbol(text: string, from: number): FoundSymbol | null {
	const cursor = { text, at: from };
	const symbol = readGoverningBodySymbol(cursor);
	const to = cursor.at;
	CONTINUED.lastIndex = to;
	if (symbol === null || CONTINUED.test(text) || !isPlain(symbol, text.slice(from, to)))
		return null;
	return { from, to, document: governingBodySymbolToId(symbol) };
}

/** Returns the item that words behind a single paragraph name: `第28段第4项`. */
function narrow(places: ListedPlace[], { letter, under, bullet }: Groups): ListedPlace[] {
	const [only, ...others] = places;
	if (only?.place.kind !== 'paragraph' || others.length > 0) return places;
	const label = letter === undefined ? bullet && Number(bullet) : joinItemLabel(letter, under);
	if (label === undefined) return places;
	const { number: paragraph, inserted } = only.place;
	const later = inserted !== undefined && { inserted };
	return [{ ...only, place: { kind: 'item', paragraph, ...later, label } }];
}

const NUMBERED = ['footnote', 'table', 'text'] as const;

/** Finds the places that begin at an offset, in a body or part. */
function findLocal(text: string, at: number): FoundPlaces | null {
	for (const pattern of Object.values(PLACES_AFTER)) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) continue;
		const groups: Groups = match.groups ?? {};
		const { list, single } = groups;
		const to = pattern.lastIndex;
		const kind = NUMBERED.find((name) => groups[name] !== undefined);
		if (single !== undefined && kind !== undefined) {
			const place = { kind, number: Number(single) };
			return { from: at, to, places: [{ from: at, to, place }] };
		}
		if (list === undefined) continue;
		const places = parseList(list, at + match[0].indexOf(list));
		return places && { from: at, to, places: narrow(places, groups) };
	}
	return null;
}

/** Finds the name of a part that begins at an offset. */
function findPart(text: string, at: number): { from: number; to: number; part: PartName } | null {
	for (const pattern of Object.values(PARTS_AFTER)) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const { noun = '', code, part: printed = '' } = match?.groups ?? {};
		const part = readPartName(noun, code);
		if (match === null || part === null) continue;
		return { from: at + match[0].indexOf(printed), to: pattern.lastIndex, part };
	}
	return null;
}

const inPart = (place: Place, part: PartName): Place =>
	place.kind === 'front' || place.kind === 'part' ? place : { ...place, part };

/** Finds the places that begin at an offset, in the part that is named there; the whole of it where none are. */
function findInPart(text: string, at: number): FoundPlaces | null {
	const named = findPart(text, at);
	if (named === null) return null;
	const { from, to, part } = named;
	const local = findLocal(text, to);
	const whole = { from, to, place: { kind: 'part', part } as const };
	if (local === null) return { from: at, to, places: [whole] };
	const places = local.places.map((one) => ({ ...one, place: inPart(one.place, part) }));
	const [only, ...others] = places;
	return {
		from: at,
		to: local.to,
		places:
			only !== undefined && others.length === 0
				? [{ from, to: local.to, place: only.place }]
				: [whole, ...places],
	};
}

/** Finds the places behind a symbol, those of each part by themselves: `，第12段；附录一，第3和5段`. */
function findAfter(text: string, at: number): FoundPlaces | null {
	const first = findInPart(text, at) ?? findLocal(text, at);
	if (first === null) return null;
	const found = { ...first, places: [...first.places] };
	for (;;) {
		NEXT_ZONE.lastIndex = found.to;
		if (!NEXT_ZONE.test(text)) return found;
		const next = findInPart(text, NEXT_ZONE.lastIndex);
		if (next === null) return found;
		found.places.push(...next.places);
		found.to = next.to;
	}
}

function findBefore(text: string, at: number): FoundPlaces | null {
	const match = PLACES_BEFORE.exec(text.slice(0, at));
	const { several, one, noun, code } = match?.groups ?? {};
	const list = several ?? one;
	if (match === null || list === undefined) return null;
	const places = parseList(list, match.index + match[0].indexOf(list));
	const part = noun === undefined ? null : readPartName(noun, code);
	if (places === null || (noun !== undefined && part === null)) return null;
	const inside =
		part === null ? places : places.map((each) => ({ ...each, place: inPart(each.place, part) }));
	return { from: match.index, to: at, places: inside };
}

/** Returns one link for a symbol and its only place, else one for the symbol and one for each place. */
function joinCitation(symbol: FoundSymbol, found: FoundPlaces | null): FoundCitation[] {
	const { document } = symbol;
	const [place, ...others] = found?.places ?? [];
	if (found === null || place === undefined) return [{ ...symbol, place: null }];
	if (others.length === 0) {
		const from = Math.min(symbol.from, found.from);
		return [{ from, to: Math.max(symbol.to, found.to), document, place: place.place }];
	}
	return [{ ...symbol, place: null }, ...found.places.map((each) => ({ ...each, document }))];
}

/** Finds every mention of a document of the Governing Body, with its paragraphs, in the order of the text. */
export function findCitations(text: string): FoundCitation[] {
	const folded = foldText(text);
	const found = Array.from(folded.text.matchAll(SYMBOL_START), ({ index }) =>
		findSymbol(folded.text, index),
	);
	return found
		.filter((symbol) => symbol !== null)
		.flatMap((symbol) => {
			const places = findAfter(folded.text, symbol.to) ?? findBefore(folded.text, symbol.from);
			return joinCitation(symbol, places);
		})
		.map((citation) => ({ ...citation, ...unfoldRange(folded, citation.from, citation.to) }))
		.toSorted((left, right) => left.from - right.from);
}
