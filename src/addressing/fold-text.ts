/** Text with its look-alike characters made one, and the place where each character came from. */
export interface FoldedText {
	text: string;
	/** UTF-16 offset in the original of each UTF-16 unit of `text`. */
	offsets: number[];
}

/** Soft hyphens, zero-width characters and byte order marks, which PDF text leaves inside words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Characters that stand for an ASCII one where symbols and numbers are printed. */
const LOOK_ALIKES: [RegExp, string][] = [
	[/[\u00A0\u2000-\u200A\u202F\u3000]/, ' '],
	[/[\u2010-\u2013\u2212]/, '-'],
	[/[\u2044\u2215]/, '/'],
];

function foldUnit(unit: string): string {
	const code = unit.charCodeAt(0);
	if (code < 0x80) return unit;
	// The full-width forms U+FF01 to U+FF5E repeat ASCII in its order.
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return LOOK_ALIKES.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
}

/**
 * Returns the text with full-width letters, digits and punctuation, odd spaces, hyphens and slashes as
 * ASCII, and without invisible characters: "ＧＢ．３４６" gives "GB.346".
 */
export function foldText(text: string): FoldedText {
	const units = text.split('').map((unit, offset) => ({ unit, offset }));
	const visible = units.filter(({ unit }) => !INVISIBLE.test(unit));
	return {
		text: visible.map(({ unit }) => foldUnit(unit)).join(''),
		offsets: visible.map(({ offset }) => offset),
	};
}

/** Returns the stretch of the original that a stretch of folded text came from; `to` exclusive. */
export function unfoldRange(
	folded: FoldedText,
	from: number,
	to: number,
): { from: number; to: number } {
	return { from: folded.offsets[from] ?? 0, to: (folded.offsets[to - 1] ?? -1) + 1 };
}
