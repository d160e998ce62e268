import { take, type Cursor } from './cursor.ts';
import { foldText } from './fold-text.ts';
import {
	LOCATOR_WORDS as L,
	MENDED,
	SESSION_OF_SYMBOL,
	sessionInWords,
} from './locator-patterns.ts';
import { placesToFragment } from './fragments.ts';
import type { NamedPlaces } from './named-places.ts';
import { placesOf, readPlaces } from './read-places.ts';
import { readSymbol, symbolToId } from './symbol.ts';
import { readTitle } from './title-key.ts';
import { unmangle } from './unmangle.ts';
import { decodeLeniently, readWebAddress } from './web-address.ts';

/** What the archive calls its documents. */
export interface DocumentNames {
	/** Bodies, as a citation names them before 文件. */
	bodies: ReadonlySet<string>;
	/** Ids of documents by the keys of their titles (see `titleKey`), and by themselves. */
	titles: ReadonlyMap<string, string>;
}

const NO_NAMES: DocumentNames = { bodies: new Set(), titles: new Map() };

/** A name of a document at the cursor, and whether it is one beyond doubt: the words of a title alone may be a search. */
interface Name {
	document: string;
	isSure: boolean;
}

/** Takes what leads to a name and says no more than that it is one: `cf. document`, 参见理事会文件. */
function skipLead(cursor: Cursor, { bodies }: DocumentNames): void {
	for (;;) {
		const start = cursor.at;
		take(cursor, L.lead);
		const noun = [...bodies]
			.map((body) => `${body}文件`)
			.find((each) => cursor.text.startsWith(each, cursor.at));
		cursor.at += noun?.length ?? 0;
		if (cursor.at === start) return;
	}
}

function readName(cursor: Cursor, { titles }: DocumentNames): Name | null {
	const { text, at } = cursor;
	const found = L.inWord.test(text.slice(0, at)) ? null : readSymbol(text, at);
	const title = readTitle(text, at, titles);
	// An id may begin as a symbol does: unido/pbc/38/item-11.
	if (found !== null && found.end >= (title?.to ?? 0)) {
		cursor.at = found.end;
		return { document: symbolToId(found.symbol), isSure: true };
	}
	if (title === null) return null;
	cursor.at = title.to;
	return { document: title.document, isSure: L.opening.test(text.slice(0, at)) };
}

/** Reads a name, and what else names the same document: `《…》（GB.346/INS/8）`. */
function readNames(cursor: Cursor, names: DocumentNames): Name | null {
	const first = readName(cursor, names);
	if (first === null) return null;
	let end = cursor.at;
	let { isSure } = first;
	for (;;) {
		take(cursor, L.behindName);
		skipLead(cursor, names);
		const next = readName(cursor, names);
		if (next?.document !== first.document) break;
		isSure = true;
		end = cursor.at;
	}
	cursor.at = end;
	return { ...first, isSure };
}

const isOver = ({ text, at }: Cursor): boolean => L.closing.test(text.slice(at));

/** Takes what says the places just read once more: `第12段 (para. 12)`. */
function skipEcho(cursor: Cursor, places: NamedPlaces['places']): void {
	const start = cursor.at;
	const again = take(cursor, L.echo) === null ? null : readPlaces(cursor);
	const isSame = again !== null && placesToFragment(placesOf(again)) === placesToFragment(places);
	if (!isSame) cursor.at = start;
	else if (cursor.text.charAt(cursor.at) === ')') cursor.at += 1;
}

/** Reads places, and the same once more. */
function readPlacesTwice(cursor: Cursor): NamedPlaces['places'] | null {
	const read = readPlaces(cursor);
	if (read === null) return null;
	const places = placesOf(read);
	skipEcho(cursor, places);
	return places;
}

/** Reads a name with places behind it: `GB.346/INS/8，第12段`. */
function readForward(text: string, names: DocumentNames): NamedPlaces | null {
	const cursor = { text, at: 0 };
	skipLead(cursor, names);
	const name = readNames(cursor, names);
	if (name === null) return null;
	const { document } = name;
	if (isOver(cursor)) return name.isSure ? { document, places: [] } : null;
	const end = cursor.at;
	// What joins them may be the sign that a place begins with: `#p12`, `/p12`.
	for (const joint of [L.behindName, null]) {
		cursor.at = end;
		if (joint !== null) take(cursor, joint);
		const places = readPlacesTwice(cursor);
		if (places !== null && isOver(cursor)) return { document, places };
		if (places === null && isOver(cursor) && name.isSure) return { document, places: [] };
	}
	return null;
}

/** Reads places with a name behind them: `paragraph 12 of document GB.346/INS/8`. */
function readBackward(text: string, names: DocumentNames): NamedPlaces | null {
	const cursor = { text, at: 0 };
	skipLead(cursor, names);
	const places = readPlacesTwice(cursor);
	if (places === null || take(cursor, L.beforeName) === null) return null;
	skipLead(cursor, names);
	const name = readNames(cursor, names);
	if (name === null) return null;
	take(cursor, L.behindName);
	return isOver(cursor) ? { document: name.document, places } : null;
}

/** Longer texts are no address. */
const LONGEST = 500;

/** Reads words that name a document or places in it; null where they say anything else besides. */
function readWords(typed: string, names: DocumentNames): NamedPlaces | null {
	const decoded = typed.includes('%') ? foldText(decodeLeniently(typed)).text : typed;
	let text = decoded.trim();
	if (text.length > LONGEST) return null;
	for (const [pattern, replacement] of MENDED) text = text.replace(pattern, replacement);
	const session = SESSION_OF_SYMBOL.exec(text)?.groups?.['session'];
	if (session !== undefined) text = text.replace(sessionInWords(session), '');
	return readForward(text, names) ?? readBackward(text, names);
}

/** Reads a text as it stands. */
function readTyped(query: string, names: DocumentNames): NamedPlaces | null {
	const text = foldText(query).text.trim();
	const words = L.isUrl.test(text) ? null : readWords(text, names);
	if (words !== null || !L.mayBeUrl.test(text)) return words;
	const address = readWebAddress(query.trim().replace(/^[\s<([{"'“]+/u, ''));
	if (address?.rest !== '') return null;
	const { document, places } = address;
	return { document, places };
}

/**
 * Reads what people type or paste to go to places of a document: `GB.346/INS/8 第12段`, `gb346-ins-8 paras 12 and 14`,
 * "paragraph 12 of document GB.346/INS/8", 《题名》，第3段, an id, a web address. Null where the text says anything else
 * besides.
 */
export function parseLocator(query: string, names: DocumentNames = NO_NAMES): NamedPlaces | null {
	const read = readTyped(query, names);
	if (read !== null) return read;
	const plain = unmangle(query);
	return plain === query ? null : readTyped(plain, names);
}
