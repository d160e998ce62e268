import { encodeQr, QUIET } from '../paths/render-qr.ts';

/** Dots of a module: enough for a code to stay sharp where a program smooths what it enlarges. */
const DOTS = 6;

/** Bytes before the dots: the head of the file, that of the picture, and its two colours. */
const HEADS = { file: 14, picture: 40, colours: 8 } as const;
const START = HEADS.file + HEADS.picture + HEADS.colours;

const WHITE = 1;

/**
 * Returns the QR code of a URL as a picture in black and white, with the margin that a reader needs: a BMP file, which
 * needs no checksum and no packing of its own in an office file, which is packed as a whole.
 */
export function makeQrImage(url: string): Uint8Array<ArrayBuffer> {
	const code = encodeQr(url);
	const size = (code.size + 2 * QUIET) * DOTS;
	// A row ends with whole groups of four bytes.
	const stride = Math.ceil(size / 32) * 4;
	const bytes = new Uint8Array(START + stride * size);
	const view = new DataView(bytes.buffer);
	bytes.set([0x42, 0x4d]);
	view.setUint32(2, bytes.length, true);
	view.setUint32(10, START, true);
	view.setUint32(14, HEADS.picture, true);
	view.setInt32(18, size, true);
	view.setInt32(22, size, true);
	view.setUint16(26, 1, true);
	view.setUint16(28, 1, true);
	view.setUint32(34, stride * size, true);
	// Colour 0 is black as it stands; colour 1 is white.
	view.setUint32(HEADS.file + HEADS.picture + 4, 0xffffff, true);
	for (let y = 0; y < size; y += 1) {
		// The lowest row comes first.
		const row = START + (size - 1 - y) * stride;
		for (let x = 0; x < size; x += 1) {
			const isDark = code.get(Math.floor(x / DOTS) - QUIET, Math.floor(y / DOTS) - QUIET);
			if (!isDark) bytes[row + (x >> 3)] = (bytes[row + (x >> 3)] ?? 0) | (WHITE << (7 - (x & 7)));
		}
	}
	return bytes;
}
