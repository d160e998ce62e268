import type { Box } from './matrix.ts';

/** A character as it is painted on a page. Points from the upper left corner; y counts downwards. */
export interface Glyph {
	/** What its font says that it stands for; several characters for a ligature. */
	text: string;
	left: number;
	right: number;
	/** The line that it stands on. */
	base: number;
	/** Size of its font as it is painted. */
	size: number;
	bold: boolean;
	/** In the order of painting. */
	order: number;
}

/** An image, and the place on the page where it is seen. */
export interface PlacedImage extends Box {
	/** What the file calls it; null where images are left out. */
	name: string | null;
	/** It is neither cut off nor turned. */
	isWhole: boolean;
}

/** What is painted on a page, and what only seems to be. */
export interface PageContent {
	/** From 1. */
	number: number;
	width: number;
	height: number;
	glyphs: Glyph[];
	/** Straight lines, also those drawn as thin rectangles. */
	rules: Box[];
	images: PlacedImage[];
	/** Text that no reader sees: out of the page, cut off, invisible, or white on white. */
	hidden: string;
	/** Text that does not run from left to right. */
	turned: string;
	/** Curves and areas that are drawn. */
	drawings: number;
	/** Characters by which a font calls others that look the same, and that were read as those. */
	alike: Set<string>;
}
