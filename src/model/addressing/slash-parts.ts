import { take, type Cursor } from './cursor.ts';

/** Words of United Nations symbols that carry a number after a point: `C.3`, `CRP.10`, `Dec.12`; lower case to printed case. */
type CountedWords = ReadonlyMap<string, string>;

/** Makes the table of counted words from the words as printed. */
export function tabulateCountedWords(words: readonly string[]): CountedWords {
	return new Map([...words, ...REVISIONS].map((word) => [word.toLowerCase(), word]));
}

/** Counted words that make a version of a document: one segment of an id, `add1`. */
const REVISIONS = ['Rev', 'Add', 'Corr', 'Amend'];

/** `/C.3`, `/Dec.12`, `/Add.1`, and `/C/3` with a slash for the point. */
const COUNTED = /\s?\/\s?([A-Z]{1,5})(?:\.\s?|\/)([1-9]\d{0,3})(?![0-9A-Z])/iy;
/** `/S-27` and `/ES-10`: special and emergency sessions of the General Assembly. */
const SPECIAL_SESSION = /\s?\/\s?(E?S-[1-9]\d?)(?![0-9A-Z])/iy;
/** `/399`, `/101A`, `/101A-B`. */
const NUMBER = /\s?\/\s?([1-9]\d{0,3}(?:[A-Z](?:-[A-Z])?)?)(?![0-9A-Z])/iy;
/** The letter of `A/RES/217 A (III)`. */
const SPACED_LETTER = /\s([A-Z])(?=\s?\([IVXLC]+\))/iy;
/** The letters of `A/RES/75/290 B` and `A/RES/77/256 A-B`, where nothing stands behind them. */
const FINAL_LETTER = /\s([A-Z](?:-[A-Z])?)(?=\s*$)/iy;
/** The session of `A/RES/491 (V)`, the year of `S/RES/1440 (2002)`. */
const RESOLUTION_QUALIFIER = /\s?\(([IVXLC]{1,8}|\d{4})\)/iy;
/** `A/75/6(Sect.9)`, `A/CONF.230/2020/9(Part I)`, `A/75/9 (Vol. II)`. */
const VOLUME = /\s?\((Sect|Part|Vol)\.?\s?([0-9A-Z]{1,5})\)/iy;
const WORD = /\s?\/\s?([A-Z]{1,6})(?![0-9A-Z.-])/iy;

function readCounted(cursor: Cursor, words: CountedWords): string | null {
	const start = cursor.at;
	const [, letters = '', number = ''] = take(cursor, COUNTED) ?? [];
	const word = words.get(letters.toLowerCase());
	if (word !== undefined) return `${word}.${number}`;
	cursor.at = start;
	return null;
}

/** `before` are the parts that stand before the number. */
function readNumber(cursor: Cursor, before: readonly string[]): string | null {
	const ofResolution = before.at(-1) === 'RES';
	const number = take(cursor, NUMBER)?.[1]?.toUpperCase();
	if (number === undefined) return null;
	const spaced = before.at(-2) === 'RES' ? take(cursor, FINAL_LETTER) : null;
	const letter = (spaced ?? take(cursor, SPACED_LETTER))?.[1]?.toUpperCase() ?? '';
	const qualifier = ofResolution
		? take(cursor, RESOLUTION_QUALIFIER)?.[1]?.toUpperCase()
		: undefined;
	const [, division, mark = ''] = take(cursor, VOLUME) ?? [];
	const inBrackets = qualifier ?? (division && formatDivision(division, mark));
	return number + letter + (inBrackets ? `(${inBrackets})` : '');
}

function formatDivision(division: string, mark: string): string {
	const word = division.charAt(0).toUpperCase() + division.slice(1).toLowerCase();
	return word + (word === 'Part' ? ' ' : '.') + mark.toUpperCase();
}

/** Reads the parts of a symbol after its organ, each with the slash before it, in canonical spelling. */
export function readParts(cursor: Cursor, words: CountedWords): string[] {
	const parts: string[] = [];
	for (;;) {
		const part =
			readCounted(cursor, words) ??
			take(cursor, SPECIAL_SESSION)?.[1]?.toUpperCase() ??
			readNumber(cursor, parts) ??
			take(cursor, WORD)?.[1]?.toUpperCase();
		if (part === undefined) return parts;
		parts.push(part);
	}
}

/** Returns the segments of an id for one part: `Dec.12` gives "dec/12", `Add.1` "add1", `1440(2002)` "1440-2002". */
export function partToSegments(part: string): string {
	// "75", "RES": most have no sign in them.
	if (PLAIN_PART.test(part)) return part.toLowerCase();
	const revision = REVISIONS.some((word) => part.startsWith(`${word}.`));
	return part
		.replace(LETTER_RANGE, '$1$2')
		.replace(/^([A-Z]+)\./i, revision ? '$1' : '$1/')
		.replaceAll(/[(. ]/g, '-')
		.replaceAll(')', '')
		.toLowerCase();
}

const PLAIN_PART = /^[0-9A-Z]+$/i;

/** `101A-B`: its id, `101ab`, has no hyphen, which parts the session or year from a resolution's number. */
const LETTER_RANGE = /^(\d+[A-Z])-([A-Z])$/;

const REVISION_SEGMENT = /^(rev|add|corr|amend)(\d+)$/;
/** `491-v`, `1440-2002`, `217a-iii`. */
const QUALIFIED_SEGMENT = /^(\d+[a-z]?)-([ivxlc]+|\d{4})$/;
const LETTERED_SEGMENT = /^(\d+[a-z])([a-z])$/;
const DIVIDED_SEGMENT = /^(\d+[a-z]?)-(sect|part|vol)-([0-9a-z]+)$/;

/** Returns a spelling of an id's segments that `readParts` reads. */
export function segmentsToText(segments: readonly string[]): string {
	return segments
		.map((segment) =>
			segment
				.replace(REVISION_SEGMENT, '$1.$2')
				.replace(QUALIFIED_SEGMENT, '$1($2)')
				.replace(LETTERED_SEGMENT, '$1-$2')
				.replace(DIVIDED_SEGMENT, '$1($2 $3)'),
		)
		.join('/');
}
