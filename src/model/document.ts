import type { PartName } from './addressing/part-name.ts';

/**
 * The document model: what ingestion makes of one source, and what everything downstream is
 * built from. Plain data, no behaviour; `src/model/manifest.ts` and `src/model/api/` are its neighbours.
 */

/** A stretch of one source line. Lines count from 1, columns from 0 in UTF-16 code units, `to` exclusive. */
export interface Span {
	line: number;
	from: number;
	to: number;
}

/** A stretch of source text as printed; `value` is what stands at `span`. */
export interface Piece {
	value: string;
	span: Span;
}

/** What every kind of inline content has. */
interface InlineBase {
	pieces: Piece[];
	/** Index in the document's corrections, where these words are the printed words of one. */
	correction?: number;
}

/** Printed text. Pieces of hard-wrapped lines are joined by `joinPieces`; each keeps its place in the source. */
export interface TextInline extends InlineBase {
	type: 'text';
}

/** The mark of a note at its place in the sentence. */
export interface MarkInline extends InlineBase {
	type: 'mark';
	/** Name of the note in the body or part that both stand in: `fn3`, `en1`. */
	note: string;
	/** Of an endnote: as printed, "i". */
	label?: string;
}

/** Words that name another document. `target` is the document's id, or null where none can be formed. */
export interface ReferenceInline extends InlineBase {
	type: 'reference';
	canonical: string;
	target: string | null;
}

/** A web address printed in the source; `url` is absolute, http or https. */
export interface LinkInline extends InlineBase {
	type: 'link';
	url: string;
}

export type Inline = TextInline | MarkInline | ReferenceInline | LinkInline;

/** Running text on lines of its own. */
export interface Prose {
	type: 'prose';
	content: Inline[];
}

/** An item that opens a line of its own; `label` is "(a)" or, for a bullet, "-". */
export interface Item {
	type: 'item';
	/** Fragment under the document: `p61-a`, `p28-4`; `box1-2` for an item of a box. */
	fragment: string;
	label: string;
	content: Inline[];
}

export type Block = Prose | Item;

/** 1-based, inclusive stretches of source lines. */
export type LineRanges = [from: number, to: number][];

/** First and last page of the source, by the numbers that they print; counted from 1 where they print none. */
export type Pages = [first: number, last: number];

/** A place from which on the text stands on another page: a column, from 0, of a line of the source. */
export interface PageStart {
	line: number;
	column: number;
	/** Null for one before the page that is numbered 1. */
	page: number | null;
}

/** A numbered unit of the official text. */
export interface Paragraph {
	type: 'paragraph';
	/** `p12`, `p12bis`; `appendix1-p3` in a part. */
	fragment: string;
	/** The number printed; of one put in later, such as 12 bis, that of the paragraph before it. */
	number: number;
	/** Of a paragraph put in later: what its address has behind the number, `bis`, and the label as printed, "12 之二". */
	inserted?: { suffix: string; label: string };
	blocks: Block[];
	/** Fragments of the headings over it, outermost first. */
	section: string[];
	/** The lines that carry it. */
	lines: LineRanges;
	/** The pages that it stands on, where the source has pages. */
	pages?: Pages;
	mentions: Mentions;
}

/** Text of the body that has no number: a sentence under a heading, a preamble, a decision, an obituary. */
export interface Text {
	type: 'text';
	/** `text1`, in the order printed. */
	fragment: string;
	blocks: Block[];
	section: string[];
	lines: LineRanges;
	pages?: Pages;
	mentions: Mentions;
}

/** A cell of a table. */
export interface Cell {
	content: Inline[];
	header: boolean;
	/** Columns and rows that it spans. */
	columns: number;
	rows: number;
}

export interface Table {
	type: 'table';
	/** `table1`, in the order printed. */
	fragment: string;
	/** Empty where none is printed. */
	caption: Inline[];
	rows: Cell[][];
	section: string[];
	lines: LineRanges;
	pages?: Pages;
}

export interface Heading {
	type: 'heading';
	/** `h7`: the seventh heading in the order printed. */
	fragment: string;
	/** 1 for the outermost, without gaps. */
	level: number;
	content: Inline[];
	/** Number of the first paragraph under it, or null where none follows. */
	firstParagraph: number | null;
	/** Fragment of the first paragraph, text or table under it; null where none follows. */
	first: string | null;
}

/** A box: titled text that belongs to no paragraph. */
export interface Box {
	type: 'box';
	fragment: string;
	title: Inline[];
	blocks: Block[];
	/** Number of the paragraph it stands after; 0 before the first. */
	after: number;
}

/** An image: a file of the archive, named by its content, and its size in pixels. */
export interface ImageMark {
	/** `3f2a….png`. */
	file: string;
	width: number;
	height: number;
}

/** A figure. Where it has no image, its drawing is lost in what was received, and only the caption is left. */
export interface Figure {
	type: 'figure';
	fragment: string;
	caption: Inline[];
	blocks: Block[];
	images?: ImageMark[];
	after: number;
}

/** What has a page of its own inside the body or a part. */
export type Unit = Paragraph | Text | Table;

export type BodyPart = Heading | Paragraph | Text | Table | Box | Figure;

export interface Footnote {
	/** `fn3`; `en1` for an endnote of a document that has footnotes besides. */
	fragment: string;
	/** In its own series: a footnote and an endnote may have the same. */
	number: number;
	/** Of an endnote: its mark as printed, "i". A footnote is known by its number. */
	label?: string;
	content: Inline[];
	/** Fragment of the part of the body that carries its first mark; null where the first page or the name of a part does. */
	citedAt: string | null;
	lines: LineRanges;
	pages?: Pages;
}

/** A part that counts for itself: 附录一, 附件. */
export interface Division {
	name: PartName;
	/** `appendix1`. */
	fragment: string;
	/** 附录一, as printed. */
	label: Inline[];
	/** On one line or more; empty where it has none. */
	title: Inline[];
	body: BodyPart[];
	footnotes: Footnote[];
	lines: LineRanges;
}

/** What kind of paper a document is. */
export type Genre =
	'paper' | 'decision' | 'minutes' | 'agenda' | 'information' | 'resolution' | 'other';

/** A meeting that the first page names, as printed. */
export interface Meeting {
	body: string;
	session: number | null;
	dates: string | null;
	place: string | null;
}

/** A stretch of lines that is not the text of the paper: masthead, contents, heads of pages, notices. */
export interface Apart {
	kind: 'masthead' | 'notice' | 'contents' | 'furniture' | 'repeated-title';
	text: string;
	lines: LineRanges;
}

export interface Instrument {
	kind: 'convention' | 'recommendation' | 'protocol';
	number: number;
}

export interface Mentions {
	instruments: Instrument[];
	/** Codes of Sustainable Development Goals, targets and indicators: "8", "8.7", "8.8.2", "8.b.1". */
	sdg: string[];
}

export type Origin = 'text' | 'symbol' | 'manifest';

/** A metadata value and where it was taken from. */
export interface Field<T> {
	value: T;
	origin: Origin;
}

export interface Metadata {
	title: Field<string>;
	body: Field<string> | null;
	session: Field<number> | null;
	/** As printed: "2022 年 10 月至 11 月". */
	sessionDates: Field<string> | null;
	place: Field<string> | null;
	section: Field<string> | null;
	sectionCode: Field<string> | null;
	segment: Field<string> | null;
	agendaItem: Field<number> | null;
	/** ISO 8601 calendar date. */
	date: Field<string> | null;
	originalLanguage: Field<string> | null;
	authorUnit: Field<string> | null;
}

/** One line of the summary table of the first page: label and value as printed, without the colon. */
export interface SummaryField {
	label: string;
	content: Inline[];
}

export interface Front {
	/** On one line or more: see `titleText`. */
	title: Inline[];
	/** A line under the title, such as 总干事的报告. */
	subtitle: Inline[];
	purpose: Inline[][];
	summary: SummaryField[];
}

/** A defect of the printed text; the text itself is never changed. */
export interface Correction {
	/** Address of the place: `gb/340/pol/6/p1`. */
	id: string;
	printed: string;
	/** What should stand there; null where it cannot be known. */
	proposed: string | null;
	reason: string;
}

export type Severity = 'error' | 'warning' | 'note';

/** What a step did not understand, or noticed. `rule` ids are permanent. */
export interface Finding {
	rule: string;
	severity: Severity;
	/** 1-based line of the source; 0 for the file as a whole. */
	line: number;
	/** The page of the file that the line stands on, from 1, where the source has pages. */
	page?: number;
	/** The number that this page prints, where that is another. */
	printedPage?: number;
	message: string;
	hint: string;
	/** What the message names, each shortened: for the words of another language. */
	values?: Readonly<Record<string, string>>;
}

export interface SourceDescription {
	/** File name under `content/sources/`. */
	file: string;
	sha256: string;
	/** Count of lines. */
	lines: number;
	/** Address of the authentic text, where the manifest knows it. */
	authentic: string | null;
	/** What the source is, and its printed pages where the format knows them; text, which knows none, where nothing is said. */
	format?: 'text' | 'docx' | 'pdf';
	pages?: number | null;
	/** Where the numbers of its pages come from: they print them, or are counted from 1. */
	pageNumbers?: 'printed' | 'counted';
	/** The PDF of a Word file that they were taken from. */
	pagesFile?: string;
}

export interface ArchiveDocument {
	/** `gb/346/ins/8`. */
	id: string;
	/** Canonical symbol `GB.346/INS/8`; null for a document that has none. */
	symbol: string | null;
	metadata: Metadata;
	front: Front;
	/** Fragments of the paragraphs and texts that propose or take a decision, in the order printed. */
	decisions: string[];
	genre: Genre;
	/** The document's own first. */
	meetings: Meeting[];
	/** Everything after the front matter and before the first part, in the order printed; footnotes apart. */
	body: BodyPart[];
	footnotes: Footnote[];
	/** Appendices and annexes, in the order printed. */
	parts: Division[];
	/** What of the source is not text of the paper, in the order printed: nothing is left out of sight. */
	apart: Apart[];
	/** Where its pages begin, in the order of its lines; none where the source has no pages. */
	pageStarts?: PageStart[];
	corrections: Correction[];
	findings: Finding[];
	source: SourceDescription;
}
