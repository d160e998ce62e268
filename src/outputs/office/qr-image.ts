import { encodeQr, QUIET } from '../paths/render-qr.ts';
import { encodePng, type Rgb } from '../png/encode-png.ts';

/** Dots of a module: enough for a code to stay sharp where a program smooths what it enlarges. */
const DOTS = 6;

const PALETTE: readonly Rgb[] = [
	[255, 255, 255],
	[0, 0, 0],
];

/** Returns the QR code of a URL as a PNG in black and white, with the margin that a reader needs. */
export function makeQrImage(url: string): Uint8Array {
	const code = encodeQr(url);
	const size = (code.size + 2 * QUIET) * DOTS;
	const module = (dot: number) => Math.floor(dot / DOTS) - QUIET;
	const colours = Uint8Array.from({ length: size * size }, (_, at) =>
		Number(code.get(module(at % size), module(Math.floor(at / size)))),
	);
	return encodePng({ width: size, height: size, colours }, PALETTE);
}
