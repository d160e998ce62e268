import type { Inline } from '../../model/document.ts';
import { inlineText, joinPieces } from '../../model/text.ts';
import { slicePieces } from '../annotate/slice-pieces.ts';

/** Returns the parts of one inline before, inside and after characters `from` to `to` of its own text. */
function splitInline(inline: Inline, from: number, to: number, correction: number): Inline[] {
	const length = joinPieces(inline.pieces).length;
	const cut = (start: number, end: number, inside: boolean): Inline[] => {
		const pieces = slicePieces(inline.pieces, start, end);
		if (pieces.length === 0) return [];
		return [{ ...inline, pieces, ...(inside && { correction }) }];
	};
	return [...cut(0, from, false), ...cut(from, to, true), ...cut(to, length, false)];
}

/**
 * Returns content in which the first occurrence of `words` carries the index of a correction. Footnote marks
 * inside the words are left as they are.
 */
export function markWords(content: readonly Inline[], words: string, correction: number): Inline[] {
	const start = inlineText(content).indexOf(words);
	if (start === -1) return [...content];
	const end = start + words.length;
	const marked: Inline[] = [];
	const before: Inline[] = [];
	for (const inline of content) {
		const upTo = inlineText([...before, inline]).length;
		const at = upTo - (inline.type === 'mark' ? 0 : joinPieces(inline.pieces).length);
		before.push(inline);
		const outside = inline.type === 'mark' || end <= at || start >= upTo;
		if (outside) marked.push(inline);
		else marked.push(...splitInline(inline, Math.max(start - at, 0), end - at, correction));
	}
	return marked;
}
