import { type DocumentEntry, KIND_LETTERS, type TextEntry, TEXTS_PER_FILE } from '../data-files.ts';
import type { RecordKind } from '../record.ts';
import type { DataSource } from './data-source.ts';

/** What is known of a record without its text. */
export interface CatalogueEntry {
	kind: RecordKind;
	decision: boolean;
	/** Characters of its searched text. */
	length: number;
	document: DocumentEntry;
}

/** The records of the archive by their ordinals. */
export interface Catalogue {
	size: number;
	documents: readonly DocumentEntry[];
	entry: (ordinal: number) => CatalogueEntry;
	/** Ordinal of the record that Pagefind calls so. */
	ordinalOf: (name: string) => number;
	text: (ordinal: number) => Promise<TextEntry>;
	/** Ordinal of the record of this id; null where there is none. */
	find: (document: string, id: string) => Promise<number | null>;
}

/** Returns the place of the last of some rising numbers that is not above a value. */
function lastNotAbove(numbers: readonly number[], value: number): number {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((numbers[middle] ?? Infinity) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}

export async function openCatalogue(source: DataSource): Promise<Catalogue> {
	const { records: size, shards } = source.manifest;
	const [documents, tables] = await Promise.all([
		source.documents(),
		Promise.all(shards.map(({ name }) => source.table(name))),
	]);
	const kinds = tables.map((table) => table.kinds).join('');
	const lengths = tables.flatMap((table) => table.lengths);
	const ordinals = new Map(tables.flatMap((table) => table.names).map((name, at) => [name, at]));
	const firsts = documents.map(({ from }) => from);

	const entry = (ordinal: number): CatalogueEntry => {
		const kind = KIND_LETTERS[kinds.charAt(ordinal)];
		const document = documents[lastNotAbove(firsts, ordinal)];
		const length = lengths[ordinal];
		if (kind === undefined || document === undefined || length === undefined) {
			throw new RangeError(`The search has no record ${String(ordinal)} of ${String(size)}.`);
		}
		return { ...kind, document, length };
	};
	const text = async (ordinal: number): Promise<TextEntry> => {
		const texts = await source.texts(Math.floor(ordinal / TEXTS_PER_FILE));
		const found = texts[ordinal % TEXTS_PER_FILE];
		if (found === undefined) throw new RangeError(`The record ${String(ordinal)} has no text.`);
		return found;
	};
	return {
		size,
		documents,
		entry,
		text,
		ordinalOf(name) {
			const ordinal = ordinals.get(name);
			if (ordinal === undefined) throw new RangeError(`The search has no record "${name}".`);
			return ordinal;
		},
		async find(document, id) {
			const at = documents.findIndex((entry) => entry.id === document);
			if (at === -1) return null;
			const from = firsts[at] ?? 0;
			for (let ordinal = from; ordinal < (firsts[at + 1] ?? size); ordinal += 1) {
				if ((await text(ordinal)).id === id) return ordinal;
			}
			return null;
		},
	};
}
