import { noteNumber } from '../../src/model/addressing/place.ts';
import type { Inline, Piece } from '../../src/model/document.ts';
import { joinPieces } from '../../src/model/text.ts';

/** Returns the pieces of a text that was broken into lines, from line `first` on. */
export function piecesOf(text: string, first = 1): Piece[] {
	return text.split('\n').map((value, index) => ({
		value,
		span: { line: first + index, from: 0, to: value.length },
	}));
}

/** Returns text; its lines begin at line `first`. */
export function textOf(text: string, first = 1): Inline {
	return { type: 'text', pieces: piecesOf(text, first) };
}

/** Returns inline content on one line: `[text][mark 1][GB.346/INS/8 → gb/346/ins/8]`, `#0` behind corrected words. */
export function formatInlines(content: readonly Inline[]): string {
	return content.map((inline) => `[${describe(inline)}${correctionOf(inline)}]`).join('');
}

const correctionOf = ({ correction }: Inline) =>
	correction === undefined ? '' : ` #${String(correction)}`;

function describe(inline: Inline): string {
	const text = joinPieces(inline.pieces);
	switch (inline.type) {
		case 'text':
			return text;
		case 'mark':
			return `mark ${String(noteNumber(inline.note))}`;
		case 'reference':
			return `${text} → ${String(inline.target)}`;
		case 'link':
			return `${text} → ${inline.url}`;
	}
}
