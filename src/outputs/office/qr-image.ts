import { zlibSync } from 'fflate';
import { encodeQr, QUIET } from '../paths/render-qr.ts';
import { encodePng, type Rgb } from '../png/encode-png.ts';

/** Dots of a module: enough for a code to stay sharp where a program smooths what it enlarges. */
const DOTS = 6;

const PALETTE: readonly Rgb[] = [
	[255, 255, 255],
	[0, 0, 0],
];

/** Returns the QR code of a URL as a PNG in black and white, with the margin that a reader needs. */
export function makeQrImage(url: string): Uint8Array<ArrayBuffer> {
	const code = encodeQr(url);
	const size = (code.size + 2 * QUIET) * DOTS;
	const colours = new Uint8Array(size * size);
	for (let y = 0; y < code.size; y += 1) {
		const row = (y + QUIET) * DOTS * size;
		for (let x = 0; x < code.size; x += 1) {
			const at = row + (x + QUIET) * DOTS;
			if (code.get(x, y)) colours.fill(1, at, at + DOTS);
		}
		for (let line = 1; line < DOTS; line += 1) {
			colours.copyWithin(row + line * size, row, row + size);
		}
	}
	return encodePng({ width: size, height: size, colours }, PALETTE, zlibSync);
}
