import type { PageStart, Piece } from '../../model/document.ts';
import { joinPieces } from '../../model/text.ts';
import { addElement, addText, type Parent } from '../xml.ts';

/** Words of a text that refer to something; UTF-16 offsets, `to` exclusive. */
export interface TextRef {
	from: number;
	to: number;
	href: string;
}

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

	/** Writes printed text with the ends of pages in it, and the words of `refs` as references. */
	writeText(parent: Parent, pieces: readonly Piece[], refs: readonly TextRef[] = []): void {
		const text = joinPieces(pieces);
		let written = 0;
		let open: { ref: TextRef; element: Parent } | null = null;
		/** Returns the reference that stands at an offset, begun where it is not yet; else the element itself. */
		const parentAt = (offset: number): Parent => {
			const ref = refs.find(({ from, to }) => from <= offset && offset < to);
			if (ref === undefined) return parent;
			if (open?.ref !== ref) open = { ref, element: addElement(parent, 'ref', { href: ref.href }) };
			return open.element;
		};
		const writeTo = (end: number) => {
			while (written < end) {
				const borders = refs.flatMap(({ from, to }) => [from, to]);
				const next = Math.min(end, ...borders.filter((border) => border > written));
				addText(parentAt(written), text.slice(written, next));
				written = next;
			}
		};
		const moveAt = (offset: number, line: number, column: number) => {
			writeTo(offset);
			const isInside = refs.some(({ from, to }) => from < offset && offset < to);
			this.moveTo(isInside ? parentAt(offset) : parent, line, column);
		};
		for (const [index, { value, span }] of pieces.entries()) {
			const from = joinPieces(pieces.slice(0, index + 1)).length - value.length;
			const inside = this.starts.filter(
				({ line, column }) => line === span.line && column > span.from && column < span.to,
			);
			if (this.starts.length > 0) moveAt(from, span.line, span.from);
			for (const { column } of inside) moveAt(from + column - span.from, span.line, column);
		}
		writeTo(text.length);
	}
}
