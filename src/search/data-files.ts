import type { FilterName, RecordKind, RelatedText } from './record.ts';

/**
 * What search ships besides the index of Pagefind. Records are known by their ordinal: their place in the order of
 * the document ids, and in the document as printed.
 */
export const DATA_FILES = {
	/** Beside `search.js`; the only one whose name stays while its content changes. */
	manifest: 'index.json',
	documents: 'documents.json',
	related: 'related.json',
	words: 'words.json',
	glossary: 'glossary.json',
	shardTable: (shard: string) => `${shard}/records.json`,
	texts: (chunk: number) => `texts/${String(chunk)}.json`,
} as const;

/** Records whose texts share a file: one request brings a result and its neighbours. */
export const TEXTS_PER_FILE = 32;

export interface Manifest {
	/** Folder of everything else, named by its content: `data-1f2e3d4c/`. */
	folder: string;
	/** Count of records. */
	records: number;
	/** Parts of the index, in the order of their records. */
	shards: { name: string; from: number }[];
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

/** A file of Pagefind's index: the tokens from the first to the last, in the order of their characters. */
export interface IndexChunk {
	first: string;
	last: string;
	name: string;
}

/** What ranking and filters need to know of each record of a shard, without its text. */
export interface ShardTable {
	/** Name that Pagefind gives each record. */
	names: string[];
	/** A letter a record: see `KIND_LETTERS`. */
	kinds: string;
	/** Count of characters of each searched text. */
	lengths: number[];
	chunks: IndexChunk[];
}

/** A paragraph that proposes a decision has a letter of its own. */
export const KIND_LETTERS: Record<string, { kind: RecordKind; decision: boolean }> = {
	p: { kind: 'paragraph', decision: false },
	d: { kind: 'paragraph', decision: true },
	n: { kind: 'footnote', decision: false },
	h: { kind: 'heading', decision: false },
	b: { kind: 'box', decision: false },
	g: { kind: 'figure', decision: false },
	f: { kind: 'front', decision: false },
	t: { kind: 'document', decision: false },
};

export interface TextEntry {
	id: string;
	/** Root-relative, without the base path. */
	url: string;
	text: string;
	section: string[];
}

export interface RelatedEntry extends RelatedText {
	ordinal: number;
}

/** Words of the archive and the count of records that hold each, most frequent first. */
export interface WordList {
	words: string[];
	counts: number[];
}

/** Forms of one term that mean the same, its main form first. */
export type GlossaryGroup = string[];

/** The forms of a term, those apart that stand nowhere in the archive: there is no use in looking them up. */
export interface GlossaryEntry {
	held: string[];
	other: string[];
}
