import type { Finding, ImageMark } from '../../model/document.ts';

/**
 * What a line of the masthead prints. `meeting` stands for the dates and place of a session, `kind` for what the paper
 * is (大会决议), `action` for what is asked of the meeting, `distribution` for who may read it, `sitting` and `day` for
 * where and when it was passed, `columns` for several fields side by side.
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
	| 'kind'
	| 'office'
	| 'action'
	| 'distribution'
	| 'sitting'
	| 'day'
	| 'columns';

/**
 * One line of a source as its reader found it, without its line end; nothing of it is understood yet. Lines count from
 * 1. The marks are what a format tells beside the text; plain text tells none.
 */
export interface SourceLine {
	number: number;
	text: string;
	/** The page of the file that it begins on, from 1. */
	page?: number;
	/** Where in it further pages begin. */
	pageBreaks?: PageBreak[];
	/** A number, letter or bullet that the format sets before the line, not typed in it. */
	autoLabel?: string;
	/** Number of the note that the line belongs to. */
	note?: number;
	/** That note is an endnote of a source that has footnotes besides: its mark as printed, "i". */
	endnote?: string;
	/** What is raised: marks of notes, powers, other signs. A mark that the format knows as one has the number of its note. */
	raised?: RaisedStretch[];
	/** Words that lead to a web address. */
	links?: (Stretch & { url: string })[];
	/** `bold` from end to end; a heading of a level from 1. */
	weight?: 'bold' | { heading: number };
	/** The cells of the row of a table that the line is. */
	cells?: (Stretch & { columns: number; rows: number; header: boolean })[];
	/** Where the format knows paragraphs: whether the line opens one, or goes on behind a soft line break. */
	paragraph?: 'opens' | 'goes-on';
	/** The frame that it stands in, a box around text, counted from 1. */
	frame?: number;
	/** In a table of contents. */
	contents?: boolean;
	/** The images that stand in it, or right behind it. */
	images?: ImageMark[];
	/** Of the page, not of the text: a running head or foot. */
	furniture?: boolean;
}

/** A column, from 0, at which a page of the file begins. */
export interface PageBreak {
	at: number;
	page: number;
}

/** What a line is. Every line gets exactly one role; `unknown` is always reported. */
export type LineRole =
	| 'blank'
	| 'rule'
	| 'furniture'
	| 'notice'
	| 'masthead'
	| 'title'
	| 'repeated-title'
	| 'subtitle'
	| 'purpose-label'
	| 'purpose'
	| 'summary'
	| 'contents'
	| 'part'
	| 'part-title'
	| 'heading'
	| 'paragraph'
	| 'text'
	| 'item'
	| 'prose'
	| 'footnote'
	| 'box'
	| 'figure'
	| 'figure-text'
	| 'caption'
	| 'table'
	| 'continuation'
	| 'unknown';

/** A stretch of a line: columns from 0, `to` exclusive. */
export interface Stretch {
	from: number;
	to: number;
}

/** A raised stretch of a line. */
export interface RaisedStretch extends Stretch {
	note?: number;
	/** That note is an endnote of a source that has footnotes besides: the mark as printed. */
	endnote?: string;
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
	/** For a row of a table: its cells, from left to right, and whether they head the columns. */
	row?: { cells: (Stretch & { columns?: number; rows?: number })[]; isHead: boolean };
	/** Digits of the line that are the mark of a note, though the print's raising of them is lost. */
	marks?: Stretch[];
}

/** Images by the names of their files. */
export type ImageFiles = ReadonlyMap<string, Uint8Array>;

/** What a reader makes of a file: its lines, and the images that they name. */
export interface ReadLines extends Outcome<SourceLine[]> {
	images?: ImageFiles;
}

/** What a step returns: its value, and what it did not understand. */
export interface Outcome<T> {
	value: T;
	findings: Finding[];
}
