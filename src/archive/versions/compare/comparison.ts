/** A stretch of the words of two texts that are compared: in both, in the newer alone, or in the older alone. */
export interface WordRun {
	kind: 'same' | 'inserted' | 'deleted';
	/** As printed; of what is in both, in the newer. */
	text: string;
}

/** A place of a document with its words, as it is compared. */
export interface ComparedPlace {
	/** `p12`, `appendix1-table1`, `fn3`, `front`. */
	fragment: string;
	/** Only places of one class are taken for one another. */
	kind: 'front' | 'division' | 'heading' | 'prose' | 'table' | 'box' | 'figure' | 'note';
	/** Plain text as printed, a line a block or row. */
	text: string;
}

/** What became of a place, by its words; its number may be another in any case. */
export type ChangeKind =
	'unchanged' | 'changed' | 'moved' | 'split' | 'joined' | 'inserted' | 'deleted';

/** A place of the older text, the newer text, or both, and how they differ. */
export interface Change {
	kind: ChangeKind;
	/** Of the older text: several of what was joined, none of what was inserted. */
	before: readonly string[];
	/** Of the newer text: several of what was split, none of what was deleted. */
	after: readonly string[];
	/** True where words differ, however the place is called: what was moved, split or joined may have changed as well. */
	isReworded: boolean;
	/** The words of both; of what is unchanged, none. */
	words: readonly WordRun[];
}

/** Two versions of a text side by side, in the order of the newer, what was deleted where it stood. */
export interface Comparison {
	/** Ids of the two documents. */
	older: string;
	newer: string;
	changes: readonly Change[];
}

/** Cuts a text into words, which joined give the text again. */
export type CutWords = (text: string) => readonly string[];
