import { expect, test } from 'vitest';
import type { Rgb } from '../../../src/outputs/png/encode-png.ts';
import { COLOURS, PALETTE } from '../../../src/outputs/share-image/card-look.ts';
import { stamp, toPalette } from '../../../src/outputs/share-image/picture.ts';

const pixels = (...colours: readonly Rgb[]) =>
	Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test('the palette has every colour of the images, and fits four bits', () => {
	expect(PALETTE).toHaveLength(16);
	const hex = PALETTE.map(
		(colour) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`,
	);
	expect(hex).toEqual(expect.arrayContaining(Object.values(COLOURS)));
	expect(new Set(hex)).toHaveLength(16);
});

test('every colour of the palette is its own place there', () => {
	expect([...toPalette(pixels(...PALETTE))]).toEqual(PALETTE.map((_, place) => place));
});

test.each<[string, Rgb, Rgb]>([
	// The paper is #fbfaf7, the ink #1d1c1a.
	['almost paper', [252, 251, 249], [251, 250, 247]],
	['almost ink', [20, 30, 20], [29, 28, 26]],
	['white, lighter than all', [255, 255, 255], [251, 250, 247]],
])('%s is the nearest of the palette', (_, colour, expected) => {
	expect(PALETTE[toPalette(pixels(colour))[0] ?? -1]).toEqual(expected);
});

/** A picture of one line a string, a digit a pixel. */
const picture = (...lines: readonly string[]) => ({
	width: lines[0]?.length ?? 0,
	height: lines.length,
	colours: Uint8Array.from(lines.join('').split('').map(Number)),
});

test.each<[string, number, number, string[]]>([
	['in its place', 1, 1, ['1111', '1231', '1411']],
	['over the right edge and the lower', 3, 2, ['1111', '1111', '1112']],
	['over the left edge and the upper', -1, -1, ['1111', '1111', '1111']],
	['over the left edge', -1, 0, ['3111', '1111', '1111']],
	['outside', 4, 3, ['1111', '1111', '1111']],
])('a picture is stamped %s; paper is clear', (_, x, y, expected) => {
	const onto = picture('1111', '1111', '1111');
	stamp(onto, picture('23', '40'), x, y);
	expect(onto).toEqual(picture(...expected));
});
