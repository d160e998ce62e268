import { expect, test } from 'vitest';
import { readRange } from '../../../src/reader/copy/panel-range.ts';

test.each([
	[12, 15, { kind: 'range', from: 12, to: 15 }, 'a range'],
	[12, 12, { kind: 'paragraph', number: 12 }, 'one paragraph'],
	[1, 61, { kind: 'range', from: 1, to: 61 }, 'all'],
	[15, 12, null, 'falling'],
	[0, 5, null, 'there is no paragraph 0'],
	[12, 62, null, 'beyond the last'],
	[1.5, 3, null, 'no whole number'],
	[NaN, 3, null, 'an empty field'],
])('%d to %d: %j, %s', (from, to, expected, _reason) => {
	expect(readRange(from, to, 61)).toEqual(expected);
});
