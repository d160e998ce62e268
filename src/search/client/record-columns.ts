import { KIND_LETTERS } from '../data-files.ts';
import type { RecordKind } from '../record.ts';

/** What a record can be; it is known by its place in this list. */
export const RECORD_TYPES: readonly { kind: RecordKind; decision: boolean }[] =
	Object.values(KIND_LETTERS);

const TYPES = new Map(Object.keys(KIND_LETTERS).map((letter, type) => [letter, type]));

/** Returns the place of a letter in the list of what a record can be. Throws where there is no such letter. */
export function typeOfLetter(letter: string): number {
	const type = TYPES.get(letter);
	if (type === undefined) throw new RangeError(`The search knows no kind of record "${letter}".`);
	return type;
}

/** What is known of all records without their texts, by ordinal. */
export interface RecordColumns {
	/** Place of the document. */
	documents: Uint32Array;
	/** Place in `RECORD_TYPES`. */
	types: Uint8Array;
	/** Characters of the searched text. */
	lengths: Uint32Array;
}
