import { foldText, unfoldRange } from '../../model/addressing/fold-text.ts';
import {
	governingBodySymbolToId,
	readGoverningBodySymbol,
	type GoverningBodySymbol,
} from '../../model/addressing/governing-body.ts';
import { joinItemLabel } from '../../model/addressing/item-label.ts';
import type { Place } from '../../model/addressing/place.ts';
import { parseList, type ListedPlace } from './parse-list.ts';
import { CONTINUED, PLACES_AFTER, PLACES_BEFORE, PLENARY, SYMBOL_START } from './patterns.ts';

/** Words to make a link of, and where it leads; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundCitation {
	from: number;
	to: number;
	/** Id of the document. */
	document: string;
	/** Null for the document as a whole. */
	place: Place | null;
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
	return [{ ...only, place: { kind: 'item', paragraph: only.place.number, label } }];
}

function findAfter(text: string, at: number): FoundPlaces | null {
	for (const pattern of Object.values(PLACES_AFTER)) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) continue;
		const groups: Groups = match.groups ?? {};
		const { list, footnote } = groups;
		const to = pattern.lastIndex;
		if (footnote !== undefined) {
			const place = { kind: 'footnote', number: Number(footnote) } as const;
			return { from: at, to, places: [{ from: at, to, place }] };
		}
		if (list === undefined) continue;
		const places = parseList(list, at + match[0].indexOf(list));
		return places && { from: at, to, places: narrow(places, groups) };
	}
	return null;
}

function findBefore(text: string, at: number): FoundPlaces | null {
	const match = PLACES_BEFORE.exec(text.slice(0, at));
	const list = match?.groups?.['several'] ?? match?.groups?.['one'];
	if (match === null || list === undefined) return null;
	const places = parseList(list, match.index + match[0].indexOf(list));
	return places && { from: match.index, to: at, places };
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
