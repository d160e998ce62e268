import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng, type Rgb } from '../../../src/outputs/png/encode-png.ts';
import { partOf, readChunks } from './read-chunks.ts';

const WHITE: Rgb = [255, 255, 255];
const GREY: Rgb = [128, 128, 128];
const BLUE: Rgb = [0, 0, 255];

const picture = (width: number, colours: readonly number[]) => ({
	width,
	height: colours.length / width,
	colours: Uint8Array.from(colours),
});

describe('a picture', () => {
	const palette = [WHITE, GREY, BLUE];

	test('is an indexed PNG of four bits a pixel', () => {
		const chunks = readChunks(encodePng(picture(2, [0, 0]), palette, deflateSync));
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		expect([...partOf(chunks, 'IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 4, 3, 0, 0, 0]);
		expect([...partOf(chunks, 'PLTE')]).toEqual(palette.flat());
	});

	test.each<[string, number, number[], number[]]>([
		['two pixels a byte, the left one first', 2, [1, 2], [0, 0x12]],
		['a last byte that is half empty', 3, [2, 1, 2], [0, 0x21, 0x20]],
		['each line with its filter, none', 1, [1, 2], [0, 0x10, 0, 0x20]],
		['lines of an odd width apart', 3, [1, 1, 1, 2, 2, 2], [0, 0x11, 0x10, 0, 0x22, 0x20]],
	])('has %s', (_, width, colours, expected) => {
		const chunks = readChunks(encodePng(picture(width, colours), palette, deflateSync));
		expect([...inflateSync(partOf(chunks, 'IDAT'))]).toEqual(expected);
	});
});
