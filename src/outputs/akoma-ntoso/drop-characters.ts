import type { Inline } from '../../model/document.ts';

/** Returns inline content without its first characters, counted in UTF-16 units; marks do not count and stay. */
export function dropCharacters(content: readonly Inline[], count: number): Inline[] {
	let left = count;
	return content.map((inline) => {
		if (inline.type === 'mark') return inline;
		const pieces = inline.pieces.flatMap((piece) => {
			const dropped = Math.min(left, piece.value.length);
			left -= dropped;
			const value = piece.value.slice(dropped);
			const span = { ...piece.span, from: piece.span.from + dropped };
			return value === '' ? [] : [{ value, span }];
		});
		return { ...inline, pieces };
	});
}
