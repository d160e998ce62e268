import { take, type Cursor } from './cursor.ts';
import { partToSegments, readParts, segmentsToText, tabulateCountedWords } from './slash-parts.ts';

/** A document of the United Nations: `A/RES/75/233`, `S/RES/1440(2002)`, `A/C.3/75/L.10/Rev.1`. */
export interface UnitedNationsSymbol {
	family: 'UN';
	/** Organ first, each part in canonical spelling: ["A", "RES", "75", "233"]. */
	parts: string[];
}

const ORGAN = /(ST|TD|DP|JIU|CEB|[ASE])(?=\s?\/)/iy;

const COUNTED_WORDS = tabulateCountedWords([
	...['C', 'CN', 'AC', 'SC', 'WG', 'Sub', 'L', 'CRP', 'WP', 'PV', 'SR', 'CONF', 'PC'],
]);

/** Reads a symbol of the United Nations at the cursor; null where none stands there. */
export function readUnitedNationsSymbol(cursor: Cursor): UnitedNationsSymbol | null {
	const organ = take(cursor, ORGAN)?.[1]?.toUpperCase();
	if (organ === undefined) return null;
	const parts = readParts(cursor, COUNTED_WORDS);
	// "A/4" and "S/M/L" are sizes; a symbol has a session, body or year, and a number.
	if (parts.length < 2 || !/\d/.test(parts.slice(1).join())) return null;
	return { family: 'UN', parts: [organ, ...parts] };
}

/** Returns the canonical symbol: `A/RES/75/233`. */
export function formatUnitedNationsSymbol({ parts }: UnitedNationsSymbol): string {
	return parts.join('/');
}

/** Returns the id: `un/a/res/75/233`. */
export function unitedNationsSymbolToId({ parts }: UnitedNationsSymbol): string {
	return ['un', ...parts.map(partToSegments)].join('/');
}

/** Returns a spelling that `readUnitedNationsSymbol` reads, for the segments of an id after `un`. */
export function unitedNationsIdToText(segments: readonly string[]): string {
	return segmentsToText(segments);
}
