import { describe, expect, test } from 'vitest';
import { normaliseLines } from '../../../../src/ingest/read/text/normalise.ts';

describe('lines of a source', () => {
	test.each([
		['', [], 'an empty file has no line'],
		['\n', [''], 'one empty line'],
		['a\nb\n', ['a', 'b'], 'LF'],
		['a\r\nb\r\n', ['a', 'b'], 'CR LF is one line end'],
		['a\rb\r', ['a', 'b'], 'CR'],
		['a\nb', ['a', 'b'], 'the last line without an end'],
		['a\r\nb\rc\nd', ['a', 'b', 'c', 'd'], 'all of them in one file'],
		['a\n\rb', ['a', '', 'b'], 'LF CR are two line ends'],
		['a\n\n', ['a', ''], 'an empty line at the end is a line'],
		[' a \t', [' a \t'], 'white space is kept, so that columns stay'],
		['a\u2028b\u2029c', ['a\u2028b\u2029c'], 'separators of Unicode end no line'],
		['a\vb\fc\u0085d', ['a\vb\fc\u0085d'], 'nor do other controls'],
	])('%j gives %j: %s', (text, expected) => {
		expect(normaliseLines(text).map((line) => line.text)).toEqual(expected);
	});

	test('count from 1', () => {
		expect(normaliseLines('导言\n\n1. 正文')).toEqual([
			{ number: 1, text: '导言' },
			{ number: 2, text: '' },
			{ number: 3, text: '1. 正文' },
		]);
	});
});
