import type { Draft } from '../docx/draft.ts';
import type { PageBreak } from '../line.ts';
import type { Row } from './rows.ts';

/** Text that its rows give back as one: a paragraph, an item, a heading. */
export interface Paragraph {
	page: number;
	/** Where in its text further pages begin. */
	breaks: PageBreak[];
	/** Where its last row stands on its page. */
	bottom: number;
	label: string | null;
	draft: Draft;
	size: number;
	frame?: number;
}

/** What is known of a paper before its rows are joined. */
export interface Manner {
	/** Right edge of its text. */
	right: number;
	/** How far its rows stand apart, in sizes. */
	leading: number;
	/** Size of its text, in points. */
	bodySize: number;
	/** Chinese and Latin characters have a space between them. */
	spacesMixed: boolean;
}

/** Rows that stand under each other, and where their text ends on the right. */
export interface RowBlock {
	rows: readonly Row[];
	right: number;
	frame?: number | undefined;
}
