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
	names: 'names.json',
	marks: 'marks.json',
	texts: (file: number) => `texts/${String(file)}.json`,
	/** In the folder of a part of the index: what it is opened with, and a file of its tokens. */
	list: 'list.pf_meta',
	chunk: (name: string) => `index/${name}.pf_index`,
} as const;

/** Records whose texts share a file: results are mostly far apart, and each brings the file it is in. */
export const TEXTS_PER_FILE = 4;

/** Number of the form of all these files; another number is told to a page that was opened before. */
export const FORMAT = 3;

export interface Manifest {
	format: number;
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
	| { ordinal: number; kind: 'labels'; labels: string[] }
	| { ordinal: number; kind: 'spelling'; signs: string[] };

/** Records that name an instrument or a goal, by its key, see read-names.ts: their ordinals, rising. */
export type NameFile = Record<string, number[]>;

/** The marks of notes in the texts of records, by ordinal; a text without any is not in it. */
export type MarkTable = Record<number, PlacedMark[]>;

/** Words of the archive by the count of records that hold each, the highest first: [count, words parted by spaces]. */
export type WordFile = [count: number, words: string][];

/**
 * How what is typed leads to what is printed: it means the same, is its everyday word, or is what Hong Kong or Taiwan
 * writes; `shared` is what the papers write too, and mean something else by it.
 */
export type LeadKind = 'alias' | 'everyday' | 'regional' | 'shared';

/** Forms that stand for each other, or some that are typed for others that are printed. */
export interface GlossaryGroup {
	kind: LeadKind;
	/** What is looked for in texts, the main form first. Of the kind `alias` each is typed for all the others too. */
	forms: string[];
	/** What is typed for them and is not looked for. */
	typed: string[];
	/** Longer words that hold a form and mean something else: 人权理事会 is no 理事会. */
	not: string[];
	/** Beginning of the ids of the documents in which the forms mean this; null where they do everywhere. */
	within: string | null;
}

/** A group as far as it is of use: what is typed, parted by line feeds, and the forms that stand in the archive, likewise. */
export type GlossaryEntry = [typed: string, held: string, kind?: LeadKind, within?: string];
