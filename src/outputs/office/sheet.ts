/**
 * What stands on paper or on a slide, as plain data between a path and a file of an office program: words with where
 * they lead, notes where they are marked, blocks one under the other.
 */

/** A note, under its mark as printed: its number, or the "i" of an endnote. */
export interface SheetNote {
	mark: string;
	runs: Run[];
}

/** Words in one manner. */
export interface Run {
	text: string;
	/** Absolute. */
	url?: string;
	/** The mark of a note; with `note` where its words are not elsewhere on the sheet. */
	mark?: string;
	note?: SheetNote;
}

/** How a block is set. */
export type BlockStyle =
	'title' | 'step' | 'section' | 'passage' | 'text' | 'words' | 'soft' | 'card';

export type SheetBlock =
	| {
			kind: 'text';
			/** Titles and headings; `text` is of documents, `words` of the path itself. */
			style: BlockStyle;
			runs: Run[];
			/** What hangs before it: the number of a paragraph, the letter of an item. */
			label?: string;
			/** How deep it is set in. */
			depth?: number;
			/** True where it stands on one page with what follows. */
			keepsNext?: boolean;
			/** True where a new page begins with it. */
			startsPage?: boolean;
			/** Absolute URL that stands beside it as a QR code. */
			code?: string;
	  }
	/** Lines to write on. */
	| { kind: 'room'; lines: number; keepsNext?: boolean }
	/** `isWhole` where all of its rows stand on one page. */
	| { kind: 'table'; rows: SheetCell[][]; heads: number; widths?: number[]; isWhole?: boolean };

export interface SheetCell {
	runs: Run[];
	columns: number;
	rows: number;
	isHead: boolean;
	/** True for a card, which is as high as its page is wide enough for two. */
	isCard?: boolean;
}

/** A paper whole. */
export interface Sheet {
	title: string;
	author: string;
	/** What its pages have in their heads, at the left and at the right, and in their feet. */
	head: [left: string, right: string];
	foot: string;
	blocks: SheetBlock[];
}

export const plain = (text: string): Run[] => [{ text }];

/** Returns a line of text. */
export function line(
	style: BlockStyle,
	runs: string | Run[],
	more: Omit<Extract<SheetBlock, { kind: 'text' }>, 'kind' | 'style' | 'runs'> = {},
): SheetBlock {
	return { kind: 'text', style, runs: typeof runs === 'string' ? plain(runs) : runs, ...more };
}
