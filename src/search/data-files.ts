import type { PlacedMark } from './collect-marks.ts';
import type { ChangedWindow } from './correct-text.ts';
import type { FilterName, RecordKind } from './record.ts';

/**
 * What search ships besides its scripts. Records are known by their ordinal: their place in the order of
 * the document ids, and in the document as printed.
 */
export const DATA_FILES = {
	/** Beside `search.js`; the only one whose name stays while its content changes. */
	manifest: 'index.json',
	documents: 'documents.json',
	records: 'records.json',
	related: 'related.json',
	words: 'words.json',
	glossary: 'glossary.json',
	marks: 'marks.json',
	texts: (file: number) => `texts/${String(file)}.json`,
	/** In the folder of a part of the index: what it is opened with, and a file of its tokens. */
	list: 'list.pf_meta',
	chunk: (name: string) => `index/${name}.pf_index`,
} as const;

/** Records whose texts share a file: results are mostly far apart, and each brings the file it is in. */
export const TEXTS_PER_FILE = 4;

export interface Manifest {
	/** Folder of everything else, named by its content: `data-1f2e3d4c/`. */
	folder: string;
	/** Count of records. */
	records: number;
	/** Folders of the parts of the index, in the order of their records. */
	shards: string[];
	/**
	 * Folders of other archives that are searched with this one, as if they were one: URLs from the place of the
	 * manifest. Where two hold a document of the same id, that of the first is found.
	 */
	others?: string[];
}

export type DocumentFilter = Exclude<FilterName, 'kind'>;

export interface DocumentEntry {
	id: string;
	symbol: string | null;
	title: string;
	filters: Record<DocumentFilter, string | null>;
	/** ISO date, or what is known of it, for the order of results; empty where nothing is. */
	date: string;
	/** Ordinal of its first record. */
	from: number;
}

/** What ranking, filters and addresses need to know of each record, without its text. */
export interface RecordTable {
	/** A letter a record: see `KIND_LETTERS`. */
	kinds: string;
	/** Count of characters of each searched text. */
	lengths: number[];
	/**
	 * By ordinal, what of the fragment of a record does not follow from the one before of its kind: its number, or all of
	 * it. See `number-places.ts`.
	 */
	numbers: Record<number, number | string>;
}

/** A paragraph that proposes a decision has a letter of its own. */
export const KIND_LETTERS: Record<string, { kind: RecordKind; decision: boolean }> = {
	p: { kind: 'paragraph', decision: false },
	d: { kind: 'paragraph', decision: true },
	x: { kind: 'text', decision: false },
	e: { kind: 'text', decision: true },
	s: { kind: 'table', decision: false },
	a: { kind: 'part', decision: false },
	n: { kind: 'footnote', decision: false },
	h: { kind: 'heading', decision: false },
	b: { kind: 'box', decision: false },
	g: { kind: 'figure', decision: false },
	f: { kind: 'front', decision: false },
	t: { kind: 'document', decision: false },
};

/** Text of a record, then the headings over it, outermost first. */
export type TextEntry = [text: string, ...section: string[]];

/** What leads to a record without being its text; a corrected text is made of the text when it is needed. */
export type RelatedEntry =
	| {
			ordinal: number;
			kind: 'correction';
			printed: string;
			proposed: string;
			/** Decides without the text for all but a few terms. */
			change: ChangedWindow;
	  }
	| { ordinal: number; kind: 'boxTitle'; text: string }
	| { ordinal: number; kind: 'spelling'; signs: string[] };

/** The marks of notes in the texts of records, by ordinal; a text without any is not in it. */
export type MarkTable = Record<number, PlacedMark[]>;

/** Words of the archive by the count of records that hold each, the highest first: [count, words parted by spaces]. */
export type WordFile = [count: number, words: string][];

/** Forms of one term that mean the same, its main form first. */
export type GlossaryGroup = string[];

/** The forms of a term, and at the same places a 1 for each that stands in the archive: there is no use in looking the others up. */
export type GlossaryEntry = [held: string, ...forms: string[]];
