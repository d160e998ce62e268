export const RECORD_KINDS = [
	'paragraph',
	'text',
	'table',
	'part',
	'footnote',
	'heading',
	'box',
	'figure',
	'front',
	'document',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** By what results can be narrowed down; a field without values is one the document does not tell. */
export const FILTERS = ['body', 'session', 'section', 'year', 'genre', 'kind'] as const;

export type FilterName = (typeof FILTERS)[number];

/** One thing that search finds. */
export interface SearchRecord {
	/** `gb/346/ins/8/p12`; for a document its own id. */
	id: string;
	kind: RecordKind;
	/** Searched text, as printed. */
	text: string;
	/** Root-relative, without the base path. */
	url: string;
	/** Id of the document. */
	document: string;
	symbol: string | null;
	/** Title of the document. */
	title: string;
	/** Texts of the headings over it, outermost first. */
	section: string[];
	/** Name of the place as people cite it: 第12段, 脚注3. Empty for a document. */
	place: string;
	/** A paragraph that proposes a decision. */
	decision: boolean;
	filters: Record<FilterName, string | null>;
	/** When its document was issued, as far as is known, as 2022-10-07, 2022-10 or 2022; empty where nothing is. */
	date: string;
	/** Place in the document as printed, from 0: the document itself, its front matter, then the body and the notes. */
	order: number;
	/** What it names by a number, as read-names.ts has it: `c87`, `g8.7`. */
	names: string[];
	/** Texts that lead here without being the searched text. */
	related: RelatedText[];
}

export type RelatedText =
	/** The searched text with what a correction proposes. */
	| { kind: 'correction'; text: string; printed: string; proposed: string }
	| { kind: 'boxTitle'; text: string }
	/** Labels of a first page, as printed: 政策影响. */
	| { kind: 'labels'; labels: string[] }
	/** The text as it would be with ordinary characters; `signs` as `listOrdinarySigns` gives them. */
	| { kind: 'spelling'; signs: string[] };
