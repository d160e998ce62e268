/** Weights that the images are set in. */
export type Weight = 400 | 600;

/** A character as it is drawn. */
export interface Glyph {
	/** Width in parts of the size. */
	advance: number;
	/** Path data of SVG, on a grid of 1000 to the size, y upwards. */
	path: string;
}

/** Returns the glyph of a character; null where the font has none. */
export type FindGlyph = (character: string, weight: Weight) => Glyph | null;

/** Stands for a character that the font lacks, as printers mark a missing type. */
export const MISSING = '〓';

/** Returns text with the mark of a missing type for each character that the font lacks, and those characters, each once. */
export function replaceMissing(
	text: string,
	findGlyph: FindGlyph,
): { text: string; missing: string[] } {
	const missing = new Set<string>();
	const replaced = [...text].map((character) => {
		if (findGlyph(character, 400) !== null) return character;
		missing.add(character);
		return MISSING;
	});
	return { text: replaced.join(''), missing: [...missing] };
}
