/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A picture in the colours of a palette. */
export interface Picture {
	/** In pixels. */
	width: number;
	height: number;
	/** For each pixel, line by line, the place of its colour in the palette. */
	colours: Uint8Array;
}

/** Returns bytes compressed as zlib does. Node has it for a build, a library for a browser. */
type Deflate = (bytes: Uint8Array) => Uint8Array;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bits a pixel, and what PNG calls a picture with a palette. */
const DEPTH = 4;
const INDEXED = 3;

/** Returns the checksum that PNG has of bytes, an unsigned integer of 32 bits. */
function sum32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ ((sum & 1) * 0xedb88320);
	}
	return ~sum >>> 0;
}

function formatChunk(type: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(data.length + 12);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, data.length);
	chunk.set(new TextEncoder().encode(type), 4);
	chunk.set(data, 8);
	view.setUint32(data.length + 8, sum32(chunk.subarray(4, -4)));
	return chunk;
}

function formatHeader({ width, height }: Picture): Uint8Array {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([DEPTH, INDEXED], 8);
	return header;
}

/** Returns the lines of a picture as PNG has them before compression: a byte for the filter, none, then two pixels a byte. */
function packLines({ width, height, colours }: Picture): Uint8Array {
	const length = 1 + Math.ceil(width / 2);
	const lines = new Uint8Array(length * height);
	for (let y = 0; y < height; y += 1) {
		const end = (y + 1) * width;
		let at = y * length + 1;
		for (let pixel = end - width; pixel < end; pixel += 2) {
			const right = pixel + 1 < end ? (colours[pixel + 1] ?? 0) : 0;
			lines[at] = ((colours[pixel] ?? 0) << 4) | right;
			at += 1;
		}
	}
	return lines;
}

/**
 * Returns a picture as PNG with its palette of sixteen colours at most; the same bytes for the same picture.
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(
	picture: Picture,
	palette: readonly Rgb[],
	deflate: Deflate,
): Uint8Array<ArrayBuffer> {
	const parts = [
		Uint8Array.from(SIGNATURE),
		formatChunk('IHDR', formatHeader(picture)),
		formatChunk('PLTE', Uint8Array.from(palette.flat())),
		formatChunk('IDAT', deflate(packLines(picture))),
		formatChunk('IEND', new Uint8Array()),
	];
	const png = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		png.set(part, at);
		at += part.length;
	}
	return png;
}
