import type { Address } from '../../model/addressing/address.ts';
import type { NamedPlaces } from '../../model/addressing/named-places.ts';
import type { PlacedMark } from '../collect-marks.ts';
import type { RecordKind } from '../record.ts';

/** Whether a quotation stands in the archive. */
export type Verdict = 'verbatim' | 'differs' | 'not-held';

/** A stretch of the text of a place: UTF-16 offsets, `to` exclusive. */
export interface QuotedPlace {
	id: string;
	/** As search gives it. */
	url: string;
	from: number;
	to: number;
}

export const DIFFERENCE_KINDS = [
	'left-out',
	'added',
	'changed',
	'punctuation',
	'invisible',
	'joined',
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
	kind: DifferenceKind;
	/** UTF-16 offset in the quotation as it was given. */
	at: number;
	/** What the quotation has there; empty where something was left out. */
	given: string;
	/** What is printed; empty where something was added, a line break where two passages were joined. */
	printed: string;
}

export const NOTE_KINDS = ['traditional', 'omission', 'insertion', 'mark', 'number'] as const;

/** What a quotation has otherwise without differing: it was written so openly, or the normal form takes both for the same. */
export interface Note extends Omit<Difference, 'kind'> {
	kind: (typeof NOTE_KINDS)[number];
}

/** A citation that carries a hash of the text it was taken from. */
export interface Seal {
	/** Version as the citation names it. */
	version: string;
	/** First digits of the hash. */
	hash: string;
	/** Whether the places cited have that text still; null where the archive does not hold them. */
	same: boolean | null;
}

export interface Checked {
	/** A citation is one that stands alone, with the hash of its text: the verdict is that on the hash. */
	kind: 'quotation' | 'citation';
	verdict: Verdict;
	places: QuotedPlace[];
	differences: Difference[];
	/** The place that a citation behind the quotation names, and whether the passage stands there. */
	cited: { id: string; holds: boolean } | null;
	notes: Note[];
	seal: Seal | null;
}

/** A text of the archive that quotations are compared with. */
export interface HeldText {
	id: string;
	url: string;
	kind: RecordKind;
	/** Id of the document. */
	document: string;
	text: string;
}

/** The texts that quotations are compared with, known by numbers in the order of the archive. */
export interface Shelf {
	/** Returns the numbers of the texts whose normal form holds this one, which is not empty. */
	holding: (normal: string) => Promise<readonly number[]>;
	text: (number: number) => Promise<HeldText>;
	/** Returns the marks of notes in a text; none where they are not known. */
	marks: (number: number) => Promise<readonly PlacedMark[]>;
	/** Returns the number of the text that an address is, or is in; null where it is not held. */
	find: (address: Address) => number | null;
	/** Reads a citation, or an address in any usual spelling. */
	readCitation: (text: string) => NamedPlaces | null;
}
