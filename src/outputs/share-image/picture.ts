import type { Picture, Rgb } from '../png/encode-png.ts';
import { PALETTE } from './card-look.ts';

/** The place in the palette of the colour that everything is drawn on. */
const PAPER = 0;

/** Returns the place in the palette of the colour that is nearest to one, `0xrrggbb`. */
function findNearest(colour: number): number {
	const distances = PALETTE.map(
		([red, green, blue]: Rgb) =>
			((colour >> 16) - red) ** 2 +
			(((colour >> 8) & 255) - green) ** 2 +
			((colour & 255) - blue) ** 2,
	);
	return distances.indexOf(Math.min(...distances));
}

const nearest = new Map<number, number>();

/** Returns opaque pixels, four bytes each: red, green, blue, alpha; each in the nearest colour of the palette. */
export function toPalette(rgba: Uint8Array): Uint8Array {
	const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
	return Uint8Array.from({ length: rgba.length / 4 }, (_, pixel) => {
		const colour = view.getUint32(pixel * 4) >>> 8;
		const known = nearest.get(colour);
		if (known !== undefined) return known;
		const found = findNearest(colour);
		nearest.set(colour, found);
		return found;
	});
}

/** Draws a picture into another, whose pixels it changes, its left upper corner at x and y; paper is clear. What would stand outside is cut off. */
export function stamp(onto: Picture, picture: Picture, x: number, y: number): void {
	const { width, height, colours } = picture;
	for (let row = Math.max(0, -y); row < height && y + row < onto.height; row += 1) {
		for (let column = Math.max(0, -x); column < width && x + column < onto.width; column += 1) {
			const colour = colours[row * width + column] ?? PAPER;
			if (colour !== PAPER) onto.colours[(y + row) * onto.width + x + column] = colour;
		}
	}
}
