/** Text with its look-alike characters made one, and the place where each character came from. */
export interface FoldedText {
	readonly text: string;
	/** UTF-16 offset in the original of each UTF-16 unit of `text`. */
	readonly offsets: readonly number[];
}

/** Soft hyphens, zero-width characters and byte order marks, which PDF text leaves inside words. */
const INVISIBLE = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;

/** Characters that stand for an ASCII one where symbols and numbers are printed. */
const LOOK_ALIKES: [string, string][] = [
	[String.raw`\u00A0\u2000-\u200A\u202F\u3000`, ' '],
	[String.raw`\u2010-\u2013\u2212`, '-'],
	[String.raw`\u2044\u2215`, '/'],
];

/** The full-width forms of ASCII, in its order, and how far from it they stand. */
const FULL_WIDTH = String.raw`\uFF01-\uFF5E`;
const FULL_WIDTH_DISTANCE = 0xfee0;

const FOLDED = new RegExp(
	`[${INVISIBLE}${LOOK_ALIKES.map(([units]) => units).join('')}${FULL_WIDTH}]`,
	'g',
);
const PATTERNS = [[INVISIBLE, ''], ...LOOK_ALIKES].map(
	([units = '', folded = '']) => [new RegExp(`[${units}]`), folded] as const,
);

function foldUnit(unit: string): string {
	const found = PATTERNS.find(([pattern]) => pattern.test(unit));
	return found === undefined
		? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_DISTANCE)
		: found[1];
}

let last = { original: '', folded: { text: '', offsets: [] } as FoldedText };

/**
 * Returns the text with full-width letters, digits and punctuation, odd spaces, hyphens and slashes as
 * ASCII, and without invisible characters: "ＧＢ．３４６" gives "GB.346".
 */
export function foldText(original: string): FoldedText {
	// Every kind of citation is looked for in the same text, one after the other.
	if (last.original !== original) last = { original, folded: foldAll(original) };
	return last.folded;
}

function foldAll(original: string): FoldedText {
	const offsets: number[] = [];
	let text = '';
	let end = 0;
	const keep = (to: number): void => {
		text += original.slice(end, to);
		for (let offset = end; offset < to; offset += 1) offsets.push(offset);
	};
	for (const { index, 0: unit } of original.matchAll(FOLDED)) {
		keep(index);
		const folded = foldUnit(unit);
		text += folded;
		if (folded !== '') offsets.push(index);
		end = index + 1;
	}
	keep(original.length);
	return { text, offsets };
}

/** Returns the stretch of the original that a stretch of folded text came from; `to` exclusive. */
export function unfoldRange(
	folded: FoldedText,
	from: number,
	to: number,
): { from: number; to: number } {
	return { from: folded.offsets[from] ?? 0, to: (folded.offsets[to - 1] ?? -1) + 1 };
}
