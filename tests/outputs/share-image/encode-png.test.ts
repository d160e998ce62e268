import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { COLOURS, PALETTE, type Rgb } from '../../../src/outputs/share-image/card-look.ts';
import { encodePng } from '../../../src/outputs/share-image/encode-png.ts';

const WHITE: Rgb = [255, 255, 255];
const GREY: Rgb = [128, 128, 128];
const BLUE: Rgb = [0, 0, 255];

const picture = (width: number, colours: readonly number[]) => ({
	width,
	height: colours.length / width,
	colours: Uint8Array.from(colours),
});

/** Returns the chunks of a PNG, checked as a reader checks them. */
function readChunks(png: Uint8Array): Map<string, Buffer> {
	const bytes = Buffer.from(png);
	expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const end = at + 8 + length;
		expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
		chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
		at = end + 4;
	}
	return chunks;
}

const part = (chunks: Map<string, Buffer>, type: string) => chunks.get(type) ?? Buffer.alloc(0);

describe('a picture', () => {
	const palette = [WHITE, GREY, BLUE];

	test('is an indexed PNG of four bits a pixel', () => {
		const chunks = readChunks(encodePng(picture(2, [0, 0]), palette));
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		expect([...part(chunks, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 4, 3, 0, 0, 0]);
		expect([...part(chunks, 'PLTE')]).toEqual(palette.flat());
	});

	test.each<[string, number, number[], number[]]>([
		['two pixels a byte, the left one first', 2, [1, 2], [0, 0x12]],
		['a last byte that is half empty', 3, [2, 1, 2], [0, 0x21, 0x20]],
		['each line with its filter, none', 1, [1, 2], [0, 0x10, 0, 0x20]],
		['lines of an odd width apart', 3, [1, 1, 1, 2, 2, 2], [0, 0x11, 0x10, 0, 0x22, 0x20]],
	])('has %s', (_, width, colours, expected) => {
		const chunks = readChunks(encodePng(picture(width, colours), palette));
		expect([...inflateSync(part(chunks, 'IDAT'))]).toEqual(expected);
	});
});

test('the palette has every colour of the images, and fits four bits', () => {
	expect(PALETTE).toHaveLength(16);
	const hex = PALETTE.map(
		(colour) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`,
	);
	expect(hex).toEqual(expect.arrayContaining(Object.values(COLOURS)));
	expect(new Set(hex)).toHaveLength(16);
});
