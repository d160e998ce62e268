import { take } from '../../model/addressing/cursor.ts';
import { foldText, unfoldRange } from '../../model/addressing/fold-text.ts';
import {
	governingBodySymbolToId,
	readGoverningBodySymbol,
	type GoverningBodySymbol,
} from '../../model/addressing/governing-body.ts';
import { CONTINUED } from '../../model/addressing/governing-body-patterns.ts';
import type { Place } from '../../model/addressing/place.ts';
import type { WrittenPlaces } from '../../model/addressing/read-items.ts';
import { readPlaces } from '../../model/addressing/read-places.ts';
import {
	BEFORE_SYMBOL,
	BEHIND_SYMBOL,
	DOUBTFUL_LETTER,
	FARTHEST,
	PAIRS,
	PLACES_START,
	PLENARY,
	SYMBOL_START,
} from './linker-patterns.ts';

/** Words to make a link of, and where it leads; `from` and `to` are UTF-16 offsets, `to` exclusive. */
export interface FoundCitation {
	from: number;
	to: number;
	/** Id of the document. */
	document: string;
	/** None for the document as a whole; several for a run of notes or letters. */
	places: readonly Place[];
}

/** A stretch of folded text that names places, and its members. */
interface FoundPlaces {
	from: number;
	to: number;
	members: readonly WrittenPlaces[];
}

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

/** Reads places at an offset; none where one of them leaves a doubt. */
function readAt(text: string, at: number): FoundPlaces | null {
	const cursor = { text, at };
	const members = readPlaces(cursor, { isSentence: true });
	const hasDoubt = members?.some(({ from, to, places }) =>
		places.some((place) => 'inserted' in place && DOUBTFUL_LETTER.test(text.slice(from, to))),
	);
	return members === null || hasDoubt === true ? null : { from: at, to: cursor.at, members };
}

/** Finds the places behind a symbol: `，第12段；附录一，第3和5段`, `#p12`. */
function findBehind(text: string, at: number): FoundPlaces | null {
	const cursor = { text, at };
	take(cursor, BEHIND_SYMBOL);
	return readAt(text, cursor.at) ?? readAt(text, at);
}

/** Finds the places before a symbol, behind whatever is linked already: `paragraph 12 of document GB.346/INS/8`. */
function findBefore(text: string, { from, to }: FoundSymbol, free: number): FoundPlaces | null {
	const window = Math.max(free, from - FARTHEST);
	for (const { index } of text.slice(window, from).matchAll(PLACES_START)) {
		const found = readAt(text, window + index);
		if (found === null || found.to > from) continue;
		const between = text.slice(found.to, from);
		const isNamed = BEFORE_SYMBOL.some(
			(form) =>
				form.between.test(between) &&
				form.before?.test(text.slice(window, found.from)) !== false &&
				form.after?.test(text.slice(to)) !== false,
		);
		if (isNamed) return found;
	}
	return null;
}

/** Returns a stretch with the brackets that it opens or closes; null where one of a pair stands elsewhere. */
function balance(text: string, from: number, to: number): { from: number; to: number } | null {
	let [start, end] = [from, to];
	for (const [open = '', close = ''] of PAIRS) {
		const inside = text.slice(start, end);
		const surplus = inside.split(open).length - inside.split(close).length;
		if (surplus === 0) continue;
		if (surplus === 1 && text.charAt(end) === close) end += 1;
		else if (surplus === -1 && text.charAt(start - 1) === open) start -= 1;
		else return null;
	}
	return { from: start, to: end };
}

/** Returns one link for a symbol and its only place, else one for the symbol and one for each place. */
function joinCitation(
	text: string,
	symbol: FoundSymbol,
	found: FoundPlaces | null,
): FoundCitation[] {
	const { document } = symbol;
	const alone = { ...symbol, places: [] };
	const [only, ...others] = found?.members ?? [];
	if (found === null || only === undefined) return [alone];
	if (others.length === 0) {
		const whole = balance(text, Math.min(symbol.from, found.from), Math.max(symbol.to, found.to));
		if (whole !== null) return [{ ...whole, document, places: only.places }];
	}
	return [alone, ...found.members.map(({ from, to, places }) => ({ from, to, document, places }))];
}

/** Finds every mention of a document of the Governing Body, with its paragraphs, in the order of the text. */
export function findCitations(text: string): FoundCitation[] {
	const folded = foldText(text);
	const citations: FoundCitation[] = [];
	let free = 0;
	for (const { index } of folded.text.matchAll(SYMBOL_START)) {
		const symbol = index < free ? null : findSymbol(folded.text, index);
		if (symbol === null) continue;
		const places = findBehind(folded.text, symbol.to) ?? findBefore(folded.text, symbol, free);
		const joined = joinCitation(folded.text, symbol, places);
		citations.push(...joined);
		free = Math.max(...joined.map(({ to }) => to));
	}
	return citations
		.map((citation) => ({ ...citation, ...unfoldRange(folded, citation.from, citation.to) }))
		.toSorted((left, right) => left.from - right.from);
}
