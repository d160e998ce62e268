import { findReferences } from '../../citations/find/find-references.ts';
import type { Inline, Piece } from '../../model/document.ts';
import { joinPieces } from '../../model/text.ts';
import { slicePieces } from './slice-pieces.ts';

/** Returns runs of text with the references in them set apart. */
function annotateText(pieces: readonly Piece[]): Inline[] {
	const text = joinPieces(pieces);
	const references = findReferences(text);
	if (references.length === 0) return [{ type: 'text', pieces: [...pieces] }];
	const inlines: Inline[] = [];
	let start = 0;
	const pushText = (end: number) => {
		const run = slicePieces(pieces, start, end);
		if (run.length > 0) inlines.push({ type: 'text', pieces: run });
	};
	for (const { from, to, canonical, target } of references) {
		pushText(from);
		start = to;
		inlines.push({ type: 'reference', canonical, target, pieces: slicePieces(pieces, from, to) });
	}
	pushText(text.length);
	return inlines;
}

/**
 * Returns inline content in which the words that name another document are references. Neighbouring text is read
 * as one, so that a symbol is found across a hard line break.
 */
export function annotateReferences(content: readonly Inline[]): Inline[] {
	const inlines: Inline[] = [];
	let run: Piece[] = [];
	const flush = () => {
		if (run.length > 0) inlines.push(...annotateText(run));
		run = [];
	};
	for (const inline of content) {
		if (inline.type === 'text') {
			run.push(...inline.pieces);
		} else {
			flush();
			inlines.push(inline);
		}
	}
	flush();
	return inlines;
}
