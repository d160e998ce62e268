import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { COLOURS, PALETTE, type Rgb } from '../../../src/outputs/share-image/card-look.ts';
import { encodePng } from '../../../src/outputs/share-image/render-png.ts';

const WHITE: Rgb = [255, 255, 255];
const GREY: Rgb = [128, 128, 128];
const BLUE: Rgb = [0, 0, 255];

function picture(width: number, colours: readonly Rgb[]) {
	const rgba = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
	return { width, height: colours.length / width, rgba };
}

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
		const chunks = readChunks(encodePng(picture(2, [WHITE, WHITE]), palette));
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		expect([...part(chunks, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 4, 3, 0, 0, 0]);
		expect([...part(chunks, 'PLTE')]).toEqual(palette.flat());
	});

	test.each<[string, number, Rgb[], number[]]>([
		['two pixels a byte, the left one first', 2, [GREY, BLUE], [0, 0x12]],
		['a last byte that is half empty', 3, [BLUE, GREY, BLUE], [0, 0x21, 0x20]],
		['each line with its filter, none', 1, [GREY, BLUE], [0, 0x10, 0, 0x20]],
		[
			'the nearest colour',
			2,
			[
				[120, 130, 140],
				[10, 0, 250],
			] as Rgb[],
			[0, 0x12],
		],
		['the nearest colour of what is almost white', 2, [[254, 254, 250], WHITE] as Rgb[], [0, 0]],
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
