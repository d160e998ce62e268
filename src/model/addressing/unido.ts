import { readDigits, take, type Cursor } from './cursor.ts';
import { partToSegments, readParts, segmentsToText, tabulateCountedWords } from './slash-parts.ts';

/** A document of UNIDO's governing bodies, `IDB.46/Dec.12`, or a Director General's bulletin, `DGB/2020/09`. */
export type UnidoSymbol =
	| {
			family: 'UNIDO';
			organ: 'IDB' | 'PBC' | 'GC';
			session: number;
			/** Each in canonical spelling: ["Dec.12"]. */
			parts: string[];
	  }
	| { family: 'UNIDO'; organ: 'DGB'; year: number; number: number };

const ORGAN = /(IDB|PBC|GC)[\s.。_-]{0,2}([1-9][0-9Ol]?)(?=\s?\/)/iy;
const BULLETIN = /DGB\s?\/\s?((?:19|20)\d\d)\s?\/\s?(\d{1,2})(?!\d)/iy;

const COUNTED_WORDS = tabulateCountedWords(['Dec', 'Res', 'CRP', 'WP', 'L', 'SR', 'PV', 'C']);

/** Reads a symbol of UNIDO at the cursor; null where none stands there. */
export function readUnidoSymbol(cursor: Cursor): UnidoSymbol | null {
	const [, year, number] = take(cursor, BULLETIN) ?? [];
	if (year && Number(number) > 0) {
		return { family: 'UNIDO', organ: 'DGB', year: Number(year), number: Number(number) };
	}
	const [, letters = '', session = ''] = take(cursor, ORGAN) ?? [];
	const organ = letters.toUpperCase();
	if (organ !== 'IDB' && organ !== 'PBC' && organ !== 'GC') return null;
	const parts = readParts(cursor, COUNTED_WORDS);
	if (!/\d/.test(parts.join())) return null;
	return { family: 'UNIDO', organ, session: readDigits(session), parts };
}

/** Returns the canonical symbol: `IDB.46/Dec.12`, `DGB/2020/09`. */
export function formatUnidoSymbol(symbol: UnidoSymbol): string {
	return symbol.organ === 'DGB'
		? ['DGB', symbol.year, String(symbol.number).padStart(2, '0')].join('/')
		: `${symbol.organ}.${[symbol.session, ...symbol.parts].join('/')}`;
}

/** Returns the id: `unido/idb/46/dec/12`, `unido/dgb/2020/09`. */
export function unidoSymbolToId(symbol: UnidoSymbol): string {
	if (symbol.organ === 'DGB') return `unido/${formatUnidoSymbol(symbol).toLowerCase()}`;
	const parts = symbol.parts.map(partToSegments);
	return ['unido', symbol.organ.toLowerCase(), symbol.session, ...parts].join('/');
}

/** Returns a spelling that `readUnidoSymbol` reads, for the segments of an id after `unido`. */
export function unidoIdToText([organ = '', session = '', ...parts]: readonly string[]): string {
	return organ === 'dgb'
		? ['DGB', session, ...parts].join('/')
		: `${organ}.${session}/${segmentsToText(parts)}`;
}
