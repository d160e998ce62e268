import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PALETTE, type Rgb } from './card-look.ts';
import { crc32, deflateSync } from 'node:zlib';

let started: Promise<void> | undefined;

async function start(): Promise<void> {
	const require = createRequire(import.meta.url);
	await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

/** Returns an SVG without text as PNG, in its own size and the colours of the images; the same bytes for the same SVG. */
export async function renderPng(svg: string): Promise<Uint8Array> {
	started ??= start();
	await started;
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	const image = drawing.render();
	const { width, height, pixels } = image;
	const png = encodePng({ width, height, rgba: pixels }, PALETTE);
	image.free();
	drawing.free();
	return png;
}

/** An opaque picture, four bytes a pixel: red, green, blue, alpha. */
export interface Pixels {
	width: number;
	height: number;
	rgba: Uint8Array;
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Bits a pixel, and what PNG calls a picture with a palette. */
const DEPTH = 4;
const INDEXED = 3;
/** Levels over 6 take twice the time for three per cent. */
const COMPRESSION = { level: 6, memLevel: 9 };

function formatChunk(type: string, data: Uint8Array): Buffer {
	const chunk = Buffer.alloc(data.length + 12);
	chunk.writeUInt32BE(data.length);
	chunk.write(type, 4, 'latin1');
	chunk.set(data, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8);
	return chunk;
}

function formatHeader({ width, height }: Pixels): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width);
	header.writeUInt32BE(height, 4);
	header.set([DEPTH, INDEXED], 8);
	return header;
}

/** Returns what finds the place in a palette of the colour that is nearest to a pixel's, `0xrrggbb`. */
function createMatcher(palette: readonly Rgb[]): (colour: number) => number {
	const known = new Map<number, number>();
	const distance = (colour: number, [red, green, blue]: Rgb) =>
		((colour >> 16) - red) ** 2 +
		(((colour >> 8) & 255) - green) ** 2 +
		((colour & 255) - blue) ** 2;
	return (colour) => {
		const found = known.get(colour);
		if (found !== undefined) return found;
		const distances = palette.map((one) => distance(colour, one));
		const nearest = distances.indexOf(Math.min(...distances));
		known.set(colour, nearest);
		return nearest;
	};
}

/** Returns the lines of a picture as PNG has them before compression: a byte for the filter, none, then two pixels a byte. */
function packLines({ width, height, rgba }: Pixels, palette: readonly Rgb[]): Buffer {
	const match = createMatcher(palette);
	const length = 1 + Math.ceil(width / 2);
	const lines = Buffer.alloc(length * height);
	const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
	// Most pixels are of the colour of the one before.
	let colour = -1;
	let index = 0;
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const next = view.getUint32((y * width + x) * 4) >>> 8;
			if (next !== colour) {
				colour = next;
				index = match(next);
			}
			const at = y * length + 1 + (x >> 1);
			lines[at] = x % 2 === 0 ? index << 4 : (lines[at] ?? 0) | index;
		}
	}
	return lines;
}

/**
 * Returns a picture as PNG in the colours of a palette of sixteen at most, each pixel in the nearest; the same bytes
 * for the same picture.
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng(pixels: Pixels, palette: readonly Rgb[]): Uint8Array {
	return Buffer.concat([
		SIGNATURE,
		formatChunk('IHDR', formatHeader(pixels)),
		formatChunk('PLTE', Uint8Array.from(palette.flat())),
		formatChunk('IDAT', deflateSync(packLines(pixels, palette), COMPRESSION)),
		formatChunk('IEND', new Uint8Array()),
	]);
}
