import {
	conferenceIdToText,
	conferenceSymbolToId,
	formatConferenceSymbol,
	readConferenceSymbol,
	type ConferenceSymbol,
} from './conference.ts';
import type { Cursor } from './cursor.ts';
import {
	faoIdToText,
	faoSymbolToId,
	formatFaoSymbol,
	readFaoSymbol,
	type FaoSymbol,
} from './fao.ts';
import { foldText } from './fold-text.ts';
import {
	formatGoverningBodySymbol,
	governingBodyIdToText,
	governingBodySymbolToId,
	readGoverningBodySymbol,
	type GoverningBodySymbol,
} from './governing-body.ts';
import { CONTINUED } from './governing-body-patterns.ts';
import {
	formatUnidoSymbol,
	readUnidoSymbol,
	unidoIdToText,
	unidoSymbolToId,
	type UnidoSymbol,
} from './unido.ts';
import {
	formatUnitedNationsSymbol,
	readUnitedNationsSymbol,
	unitedNationsIdToText,
	unitedNationsSymbolToId,
	type UnitedNationsSymbol,
} from './united-nations.ts';

/** What a printed document symbol says, as plain data. */
export type DocumentSymbol =
	GoverningBodySymbol | ConferenceSymbol | UnidoSymbol | UnitedNationsSymbol | FaoSymbol;

const READERS: ((cursor: Cursor) => DocumentSymbol | null)[] = [
	readGoverningBodySymbol,
	readConferenceSymbol,
	readUnidoSymbol,
	readUnitedNationsSymbol,
	readFaoSymbol,
];

/**
 * Reads the symbol that begins at `start` of a folded text (see `foldText`); `end` is where it stops.
 * Null where none begins there, or where what follows makes it a part of something else.
 */
export function readSymbol(
	text: string,
	start: number,
): { symbol: DocumentSymbol; end: number } | null {
	for (const read of READERS) {
		const cursor = { text, at: start };
		const symbol = read(cursor);
		CONTINUED.lastIndex = cursor.at;
		if (symbol !== null && !CONTINUED.test(text)) return { symbol, end: cursor.at };
	}
	return null;
}

/** Brackets and punctuation that are copied along with a symbol. */
const GLUED = { before: /^[\s([《“"'〔【]+/, after: /^[\s,.;:、。)\]》”"'〕】]*$/ };

/**
 * Reads a text that is one symbol in any usual spelling, glued punctuation included: "GB340/PFA/2",
 * "gb346-ins-8", "ＧＢ．３４６／INS／8，". Null where it is not a symbol or anything else stands beside it.
 */
export function parseSymbol(text: string): DocumentSymbol | null {
	const folded = foldText(text).text.replace(GLUED.before, '');
	const found = readSymbol(folded, 0);
	return found !== null && GLUED.after.test(folded.slice(found.end)) ? found.symbol : null;
}

/** Returns the canonical spelling: `GB.340/INS/18/6`, `GB.341/INS/3/1(Rev.2)`, `A/RES/75/233`. */
export function formatSymbol(symbol: DocumentSymbol): string {
	switch (symbol.family) {
		case 'GB':
			return formatGoverningBodySymbol(symbol);
		case 'ILC':
			return formatConferenceSymbol(symbol);
		case 'UNIDO':
			return formatUnidoSymbol(symbol);
		case 'UN':
			return formatUnitedNationsSymbol(symbol);
		case 'FAO':
			return formatFaoSymbol(symbol);
	}
}

/** Returns the document's id: `gb/341/ins/3/1/rev2`, `un/a/res/75/233`, `unido/idb/46/dec/12`. */
export function symbolToId(symbol: DocumentSymbol): string {
	switch (symbol.family) {
		case 'GB':
			return governingBodySymbolToId(symbol);
		case 'ILC':
			return conferenceSymbolToId(symbol);
		case 'UNIDO':
			return unidoSymbolToId(symbol);
		case 'UN':
			return unitedNationsSymbolToId(symbol);
		case 'FAO':
			return faoSymbolToId(symbol);
	}
}

const ID_TO_TEXT: Record<string, (segments: readonly string[]) => string> = {
	gb: governingBodyIdToText,
	ilc: conferenceIdToText,
	unido: unidoIdToText,
	un: unitedNationsIdToText,
	fao: faoIdToText,
};

/** Returns the symbol of a document id; null for an id that no symbol gives, such as `unido/pbc/38/item-11`. */
export function idToSymbol(id: string): DocumentSymbol | null {
	const [family = '', ...segments] = id.split('/');
	const text = ID_TO_TEXT[family]?.(segments);
	const found = text === undefined ? null : readSymbol(text, 0);
	if (found?.end !== text?.length || found === null) return null;
	return symbolToId(found.symbol) === id ? found.symbol : null;
}
