import type { DocumentEntry, RecordTable } from '../data-files.ts';

/** A document with where its records stand, in its archive and among those of all. */
export interface HeldDocument extends DocumentEntry {
	/** Place of its archive. */
	archive: number;
	/** Ordinal of its first record in its archive; `from` is that among all. */
	localFrom: number;
	/** Count of its records. */
	count: number;
}

/** Returns the documents of several archives in the order of their ids; of two with the same id, that of the first archive. */
export function mergeDocuments(
	archives: readonly (readonly DocumentEntry[])[],
	tables: readonly RecordTable[],
): HeldDocument[] {
	const held = archives.flatMap((documents, archive) =>
		documents.map((document, at): HeldDocument => {
			const end = documents[at + 1]?.from ?? tables[archive]?.kinds.length ?? 0;
			return { ...document, archive, localFrom: document.from, count: end - document.from };
		}),
	);
	const first = new Map(held.toReversed().map((document) => [document.id, document]));
	let from = 0;
	return [...first.values()]
		.sort((left, right) => (left.id < right.id ? -1 : 1))
		.map((document) => {
			const placed = { ...document, from };
			from += document.count;
			return placed;
		});
}
