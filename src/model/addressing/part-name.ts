import { formatChineseNumeral, parseNumeral } from './chinese-numeral.ts';
import { formatRoman, readRoman } from './roman-numeral.ts';

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

/** What parts are called. */
const NOUNS = {
	appendix: { chinese: '附录', english: 'Appendix' },
	annex: { chinese: '附件', english: 'Annex' },
} as const;

/** Returns the name of a part in Chinese: 附录一, 附件B, 附件. */
export function printChinesePart({ kind, number }: PartName): string {
	const printed =
		typeof number === 'number' ? formatChineseNumeral(number) : (number ?? '').toUpperCase();
	return NOUNS[kind].chinese + printed;
}

/** Returns the name of a part in English: "Appendix I", "Annex B", "Annex". */
export function printEnglishPart({ kind, number }: PartName): string {
	const roman = typeof number === 'number' ? formatRoman(number) : '';
	// Beyond what Roman numerals are read for, digits are.
	const printed = readRoman(roman) === number ? roman : String(number ?? '');
	return [NOUNS[kind].english, printed.toUpperCase()].filter(Boolean).join(' ');
}

const KINDS = new Map<string, PartName['kind']>(
	(['appendix', 'annex'] as const).flatMap((kind) => [
		[NOUNS[kind].chinese, kind],
		[NOUNS[kind].english.toLowerCase(), kind],
	]),
);

/** The numbers that stand behind the nouns, in folded text of either case: 一, 十二, II, Ⅱ, 2, B. */
export const PART_NUMBER = String.raw`(?:[一二三四五六七八九十]{1,3}|[1-9]\d?(?!\d)|[Ⅰ-Ⅻⅰ-ⅻ]|[ivxIVX]{1,7}(?![A-Za-z])|[A-Za-z](?![A-Za-z]))`;

/** Returns the part that a noun and the number behind it name; null for any other noun, and for no number of a part. */
export function readPartName(noun: string, printed: string | undefined): PartName | null {
	const kind = KINDS.get(noun.toLowerCase());
	if (kind === undefined) return null;
	if (printed === undefined || printed === '') return { kind, number: null };
	const number = readPartNumber(printed);
	return number === null ? null : { kind, number };
}
