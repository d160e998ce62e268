import { expect, test } from 'vitest';
import { findSlice, parseSlices } from '../../../src/outputs/share-image/load-font.ts';

const slices = parseSlices({ '[119]': 'U+20-22,U+4e2d', '[7]': 'U+20000', latin: 'U+0000-00ff' });

test.each([
	['中', '119'],
	// Both have it; the Chinese font is set throughout.
	['"', '119'],
	['a', 'latin'],
	['\u{20000}', '7'],
	['文', null],
])('the slice of %s', (character, name) => {
	expect(findSlice(slices, character)?.name ?? null).toBe(name);
});

test('a list of another shape is refused', () => {
	expect(() => parseSlices(['U+20'])).toThrow();
});
