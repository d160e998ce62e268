import type { PageStart, Piece } from '../../model/document.ts';
import { joinPieces } from '../../model/text.ts';
import { addElement, addText, type Parent } from '../xml.ts';

/** The page that a text has come to while it is written, by the number that the page prints. */
export class PageCursor {
	private readonly starts: readonly PageStart[];
	/** Not set before the first words; null on a page without a number. */
	private page: number | null | undefined;

	constructor(starts: readonly PageStart[] = []) {
		this.starts = starts;
	}

	private pageAt(line: number, column: number): number | null | undefined {
		return this.starts.findLast(
			(start) => start.line < line || (start.line === line && start.column <= column),
		)?.page;
	}

	/** Writes the ends of the pages that lie behind a place of the source, and goes there. */
	moveTo(parent: Parent, line: number, column: number): void {
		const page = this.pageAt(line, column);
		if (page === undefined || page === this.page) return;
		const { page: before } = this;
		this.page = page;
		if (before === undefined) return;
		const last = typeof before === 'number' && page !== null && page > before ? page - 1 : before;
		for (let ended = before; ; ended = (ended ?? 0) + 1) {
			addElement(parent, 'eop', ended === null ? {} : { number: String(ended) });
			if (ended === last) return;
		}
	}

	/** Writes a note, which has pages of its own: behind it the text stands where it stood. */
	apart(write: () => void): void {
		const { page } = this;
		this.page = undefined;
		write();
		this.page = page;
	}

	/** Writes printed text with the ends of pages in it. */
	writeText(parent: Parent, pieces: readonly Piece[]): void {
		const text = joinPieces(pieces);
		let written = 0;
		const moveAt = (offset: number, line: number, column: number) => {
			if (offset > written) addText(parent, text.slice(written, offset));
			written = Math.max(written, offset);
			this.moveTo(parent, line, column);
		};
		for (const [index, { value, span }] of pieces.entries()) {
			const from = joinPieces(pieces.slice(0, index + 1)).length - value.length;
			const inside = this.starts.filter(
				({ line, column }) => line === span.line && column > span.from && column < span.to,
			);
			if (this.starts.length > 0) moveAt(from, span.line, span.from);
			for (const { column } of inside) moveAt(from + column - span.from, span.line, column);
		}
		if (written < text.length) addText(parent, text.slice(written));
	}
}
