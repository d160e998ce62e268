import type { Box, Matrix } from './matrix.ts';

/** A character of a font, as pdf.js gives it; a number moves what follows it. */
export interface FontGlyph {
	unicode: string;
	width: number;
	isSpace: boolean;
}

/** What is known of a font. */
export interface FontFace {
	name?: string;
	bold?: boolean;
	black?: boolean;
	vertical?: boolean;
	fontMatrix?: number[];
}

/** What painting goes by, saved and restored with the state of the page. */
export interface Graphics {
	matrix: Matrix;
	clip: Box;
	fill: string;
	lineWidth: number;
	font: FontFace | null;
	size: number;
	direction: 1 | -1;
	charSpacing: number;
	wordSpacing: number;
	stretch: number;
	leading: number;
	rise: number;
	mode: number;
}

export const WHITE = '#ffffff';

/** Returns the state that the painting of a page begins with. */
export const firstGraphics = (base: Matrix, width: number, height: number): Graphics => ({
	matrix: base,
	clip: { left: 0, top: 0, right: width, bottom: height },
	fill: '#000000',
	lineWidth: 1,
	font: null,
	size: 0,
	direction: 1,
	charSpacing: 0,
	wordSpacing: 0,
	stretch: 1,
	leading: 0,
	rise: 0,
	mode: 0,
});
