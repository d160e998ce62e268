import type { Relation } from '../../citations/find/classify-relation.ts';
import type { Doubt, LinkKind, LinkTarget } from './text-link.ts';

/** Words of a document, and the place they stand in. */
interface PlacedWords {
	/** Id of the document. */
	from: string;
	/** Fragment of the place: `p12`, `front`, `box1`. */
	place: string;
	/** Name of the note, `fn3`, that holds the words; null where the place itself does. */
	note: string | null;
	/** The words as printed. */
	words: string;
	/** The text they stand in, and their offset in it. */
	context: string;
	at: number;
}

/** Words of a document that name something. */
export interface Mention extends PlacedWords {
	/** `symbol` for a reference of the document, else how the words name. */
	kind: LinkKind | 'symbol';
	target: LinkTarget;
	/** What the words around them tell; null where they tell nothing. */
	relation: Relation | null;
}

/** Words of a document that look like a link and stay text. */
export interface PlacedDoubt extends PlacedWords, Omit<Doubt, 'from' | 'to'> {}
