import type { Piece } from '../../model/document.ts';
import { joint } from '../../model/text.ts';

/**
 * Returns the pieces that make up characters `from` to `to` of the joined text of `pieces`; a piece on the edge
 * is cut, and so is its place in the source.
 */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
	const slices: Piece[] = [];
	let start = 0;
	for (const [index, piece] of pieces.entries()) {
		const left = pieces[index - 1];
		if (left !== undefined) start += joint(left, piece).length;
		const first = Math.max(from - start, 0);
		const last = Math.min(to - start, piece.value.length);
		if (first < last) {
			const span = {
				line: piece.span.line,
				from: piece.span.from + first,
				to: piece.span.from + last,
			};
			slices.push({ value: piece.value.slice(first, last), span });
		}
		start += piece.value.length;
	}
	return slices;
}
