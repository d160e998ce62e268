import { expect, test } from 'vitest';
import { extendLines } from '../../../src/ingest/assemble/assembly.ts';

test.each([
	[[5], [[5, 5]], 'one line'],
	[[5, 6, 7], [[5, 7]], 'neighbours'],
	[[5, 5, 6], [[5, 6]], 'a line twice'],
	[
		[5, 7],
		[
			[5, 5],
			[7, 7],
		],
		'an empty line between',
	],
	[
		[5, 6, 9, 10],
		[
			[5, 6],
			[9, 10],
		],
		'a block of notes between',
	],
	[[], [], 'none'],
])('%j are %j: %s', (lines, expected) => {
	const ranges: [number, number][] = [];
	for (const line of lines) extendLines(ranges, line);
	expect(ranges).toEqual(expected);
});
