import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slicePieces } from '../../../src/ingest/annotate/slice-pieces.ts';
import { joinPieces } from '../../../src/model/text.ts';
import { piecesOf } from '../inlines.ts';

describe('characters of a text broken into lines', () => {
	test.each([
		['abcdef', 1, 3, ['bc'], 'inside a piece'],
		['联合国\n发展系统', 1, 5, ['合国', '发展'], 'across a break between Chinese'],
		['GB.335/\nINS/9', 0, 12, ['GB.335/', 'INS/9'], 'across a break in a symbol'],
		['see\nGB.335', 4, 10, ['GB.335'], 'the space that joins two words counts'],
		['see\nGB.335', 0, 3, ['see'], 'up to that space'],
		['see\nGB.335', 3, 4, [], 'that space alone is in no piece'],
		['see\nGB.335', 2, 5, ['e', 'G'], 'around that space'],
		['第 72\n号', 3, 5, ['2', '号'], 'no space before Chinese'],
		['abc', 1, 1, [], 'nothing'],
		['abc', 0, 99, ['abc'], 'beyond the end'],
	])('%j from %i to %i: %j, %s', (text, from, to, expected) => {
		expect(slicePieces(piecesOf(text), from, to).map(({ value }) => value)).toEqual(expected);
	});

	test('a piece that is cut keeps its place in the source', () => {
		const pieces = [{ value: '乙丙丁', span: { line: 7, from: 5, to: 8 } }];
		expect(slicePieces(pieces, 1, 3)).toEqual([
			{ value: '丙丁', span: { line: 7, from: 6, to: 8 } },
		]);
	});
});

const texts = fc
	.array(fc.string({ unit: fc.constantFrom('字', '。', 'a', 'Z', '9', ' ', '/'), maxLength: 6 }), {
		minLength: 1,
		maxLength: 5,
	})
	.map((lines) => lines.join('\n'));

test('slices joined again are the whole text, each printed at its place', () => {
	fc.assert(
		fc.property(texts, fc.nat(40), (text, at) => {
			const pieces = piecesOf(text);
			const whole = joinPieces(pieces);
			const cut = Math.min(at, whole.length);
			const slices = [...slicePieces(pieces, 0, cut), ...slicePieces(pieces, cut, whole.length)];
			const lines = text.split('\n');
			const printed = slices.map(({ span }) => lines[span.line - 1]?.slice(span.from, span.to));
			expect(slices.map(({ value }) => value)).toEqual(printed);
			// Pieces of no characters join nothing; they are not kept.
			expect(joinPieces(slices)).toBe(joinPieces(pieces.filter(({ value }) => value !== '')));
		}),
		{ seed: 1919, numRuns: 300 },
	);
});
