/** Text with its look-alike characters made one, and the place where each character came from. */
export interface FoldedText {
	readonly text: string;
	/** UTF-16 offsets in the original of the units that have no counterpart in `text`, in order. */
	readonly dropped: readonly number[];
}

/** Soft hyphens, zero-width characters, byte order marks, marks of direction and variation, which PDF text and mail leave inside words. */
const INVISIBLE = String.raw`\uFE00-\uFE0F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF`;

/** Characters that stand for an ASCII one where symbols and numbers are printed. */
const LOOK_ALIKES: [string, string][] = [
	[String.raw`\u00A0\u2000-\u200A\u202F\u3000`, ' '],
	[String.raw`\u2010-\u2013\u2212`, '-'],
	[String.raw`\u2044\u2215`, '/'],
];

/** The full-width forms of ASCII, in its order, and how far from it they stand. */
const FULL_WIDTH = String.raw`\uFF01-\uFF5E`;
const FULL_WIDTH_DISTANCE = 0xfee0;

const SPACE = String.raw`\t-\r \u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
/** Of a line end and the indent behind it one character of white space is left. */
const FURTHER_SPACE = `[${SPACE}](?<=[${SPACE}]{2})`;

const FOLDED = new RegExp(
	`[${INVISIBLE}${LOOK_ALIKES.map(([units]) => units).join('')}${FULL_WIDTH}]|${FURTHER_SPACE}`,
	'g',
);
const PATTERNS = [[INVISIBLE, ''], ...LOOK_ALIKES].map(
	([units = '', folded = '']) => [new RegExp(`[${units}]`), folded] as const,
);
const DROPPED = new RegExp(`${FURTHER_SPACE}|[${INVISIBLE}]`, 'g');
const ONE_SPACE = new RegExp(`[${SPACE}]`);

function foldUnit(unit: string, at: number, text: string): string {
	const code = unit.charCodeAt(0);
	// Nearly all are Chinese punctuation of full width.
	if (code > 0xff00) return String.fromCharCode(code - FULL_WIDTH_DISTANCE);
	if (ONE_SPACE.test(unit) && at > 0 && ONE_SPACE.test(text.charAt(at - 1))) return '';
	return PATTERNS.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
}

/** A digit, of any width: what is named by its number has one. A text without one needs no folding to tell that. */
export const DIGIT = /[0-9\uFF10-\uFF19]/;

let last = { original: '', folded: { text: '', dropped: [] } as FoldedText };

/**
 * Returns the text with full-width letters, digits and punctuation, odd spaces, hyphens and slashes as
 * ASCII, each run of white space as one character of it, and without invisible characters: "ＧＢ．３４６" gives "GB.346".
 */
export function foldText(original: string): FoldedText {
	// Every kind of citation is looked for in the same text, one after the other.
	if (last.original !== original) last = { original, folded: foldAll(original) };
	return last.folded;
}

function foldAll(original: string): FoldedText {
	const text = original.replaceAll(FOLDED, foldUnit);
	if (text.length === original.length) return { text, dropped: [] };
	return { text, dropped: [...original.matchAll(DROPPED)].map(({ index }) => index) };
}

/** Returns the offset in the original of the unit at an offset of folded text. */
function unfoldOffset({ dropped }: FoldedText, offset: number): number {
	let original = offset;
	for (const at of dropped) {
		if (at > original) break;
		original += 1;
	}
	return original;
}

/** Returns the stretch of the original that a stretch of folded text came from; `to` exclusive. */
export function unfoldRange(
	folded: FoldedText,
	from: number,
	to: number,
): { from: number; to: number } {
	return { from: unfoldOffset(folded, from), to: unfoldOffset(folded, to - 1) + 1 };
}

/** Returns the stretch of folded text that a stretch of the original became; `to` exclusive. */
export function foldRange(
	{ dropped }: FoldedText,
	from: number,
	to: number,
): { from: number; to: number } {
	const fold = (offset: number) => offset - dropped.filter((at) => at < offset).length;
	return { from: fold(from), to: fold(to - 1) + 1 };
}
