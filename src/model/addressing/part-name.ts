import { parseNumeral } from './chinese-numeral.ts';
import { readRoman } from './roman-numeral.ts';

/** A part of a document that counts for itself: 附录一, 附件. */
export interface PartName {
	kind: 'appendix' | 'annex';
	/** As printed, 一, I and 1 being the same; a letter in lower case; null for the only one, which has none. */
	number: number | string | null;
}

/** What names a part in an address: `appendix`, `appendix1`, `annexb`. */
export const PART_SEGMENT = String.raw`(?:appendix|annex)(?:[1-9]\d?|[a-z])?`;

const SEGMENT = /^(?<kind>appendix|annex)(?:(?<number>[1-9]\d?)|(?<letter>[a-z]))?$/u;

/** Returns the segment of a part: `appendix1`, `annex`. */
export function formatPart({ kind, number }: PartName): string {
	return `${kind}${number === null ? '' : String(number)}`;
}

/** Returns the part that a segment names; null where it names none. */
export function parsePart(segment: string): PartName | null {
	const groups = SEGMENT.exec(segment)?.groups;
	if (groups === undefined) return null;
	const { kind, number, letter } = groups;
	return {
		kind: kind as PartName['kind'],
		number: number === undefined ? (letter ?? null) : Number(number),
	};
}

/** Returns the number that is printed behind 附录 or Appendix: 一, I, 1 and １ are 1, A is `a`; null for anything else. */
export function readPartNumber(printed: string): number | string | null {
	const text = printed.normalize('NFKC').trim();
	const value = parseNumeral(text) ?? (readRoman(text.toLowerCase()) || null);
	if (value !== null) return value > 0 && value < 100 ? value : null;
	return /^[A-Za-z]$/u.test(text) ? text.toLowerCase() : null;
}
