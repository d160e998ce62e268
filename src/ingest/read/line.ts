import type { Finding } from '../../model/document.ts';

/**
 * What a line of the masthead prints. `meeting` stands for the dates and place of a session,
 * `action` for what is asked of the meeting, `columns` for several fields side by side.
 */
export type MastheadField =
	| 'body'
	| 'session'
	| 'meeting'
	| 'section'
	| 'sectionCode'
	| 'segment'
	| 'date'
	| 'originalLanguage'
	| 'agendaItem'
	| 'symbol'
	| 'office'
	| 'action'
	| 'columns';

/** One line of a source as received, without its line end. Lines count from 1. */
export interface SourceLine {
	number: number;
	text: string;
}

/** What a line is. Every line gets exactly one role; `unknown` is always reported. */
export type LineRole =
	| 'blank'
	| 'rule'
	| 'furniture'
	| 'masthead'
	| 'title'
	| 'repeated-title'
	| 'subtitle'
	| 'purpose-label'
	| 'purpose'
	| 'summary'
	| 'contents'
	| 'heading'
	| 'paragraph'
	| 'item'
	| 'prose'
	| 'footnote'
	| 'box'
	| 'figure'
	| 'continuation'
	| 'unknown';

/** A stretch of a line: columns from 0, `to` exclusive. */
export interface Stretch {
	from: number;
	to: number;
}

/**
 * A line with its role. `content` is the stretch that carries text; `label` the number, letter or
 * name before it ("12", "(a)", 政策影响), with the stretch where it is printed. What lies outside both is
 * markup or white space, which the ledger proves.
 */
export interface ClassifiedLine extends SourceLine {
	role: LineRole;
	content: Stretch;
	label: (Stretch & { value: string }) | null;
	/** For a continuation: the role of the text that it goes on with. */
	continues: LineRole | null;
	/** For a masthead line: the metadata field that it prints. */
	field: MastheadField | null;
}

/** What a step returns: its value, and what it did not understand. */
export interface Outcome<T> {
	value: T;
	findings: Finding[];
}
