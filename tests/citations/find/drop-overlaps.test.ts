import { expect, test } from 'vitest';
import { dropOverlaps } from '../../../src/citations/find/drop-overlaps.ts';

const stretch = (from: number, to: number) => ({ from, to });

test.each([
	[[stretch(4, 6), stretch(0, 3)], [stretch(0, 3), stretch(4, 6)], 'order of the text'],
	[[stretch(0, 3), stretch(3, 6)], [stretch(0, 3), stretch(3, 6)], 'neighbours do not overlap'],
	[[stretch(0, 3), stretch(0, 9)], [stretch(0, 9)], 'the longer of two with one start'],
	[
		[stretch(0, 10), stretch(5, 12), stretch(11, 15)],
		[stretch(0, 10), stretch(11, 15)],
		'what was dropped drops nothing',
	],
])('%j leaves %j: %s', (found, left) => {
	expect(dropOverlaps(found)).toEqual(left);
});
