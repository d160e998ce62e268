import {
	type Address,
	addressToPageFragment,
	formatAddress,
} from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import {
	type DocumentEntry,
	KIND_LETTERS,
	type RecordTable,
	TEXTS_PER_FILE,
} from '../data-files.ts';
import { createPlaceCounter } from '../number-places.ts';
import type { RecordKind } from '../record.ts';
import type { DataSource } from './data-source.ts';
import { type HeldDocument, mergeDocuments } from './merge-documents.ts';
import { RECORD_TYPES, type RecordColumns, typeOfLetter } from './record-columns.ts';

/** What is known of a record without its text. */
export interface CatalogueEntry {
	kind: RecordKind;
	decision: boolean;
	/** Characters of its searched text. */
	length: number;
	document: DocumentEntry;
}

/** The records of one archive or of several by their ordinals: their place in the order of all document ids. */
export interface Catalogue {
	size: number;
	documents: readonly DocumentEntry[];
	columns: RecordColumns;
	entry: (ordinal: number) => CatalogueEntry;
	/** Returns the ordinals of the records of an archive, by their ordinals there; -1 for those of a document held twice. */
	ordinalsOf: (archive: number) => Int32Array;
	text: (ordinal: number) => Promise<RecordText>;
	/** Id of a record. */
	idOf: (ordinal: number) => string;
	/** URL of an address in the document that a record is of, under the base path of its archive. */
	urlOf: (ordinal: number, address?: Address) => string;
	/** Home of the archive that a record is from; null for the first archive. */
	archiveOf: (ordinal: number) => string | null;
	/** URL of the page of a document that no archive holds, under the base path of the first. */
	pageOf: (document: string) => string;
	/** Ordinal of the record of this address; null where there is none. */
	find: (address: Address) => number | null;
}

/** Returns the path that the site of an archive stands under, with its origin where that is another one. */
function baseOf({ root }: DataSource, own: DataSource): string {
	const base = new URL('../', root);
	return base.origin === own.root.origin ? base.pathname : base.href;
}

/** Returns what is known of the records of some documents, from the tables of their archives. */
function openColumns(
	documents: readonly HeldDocument[],
	tables: readonly RecordTable[],
): RecordColumns {
	const size = documents.reduce((sum, { count }) => sum + count, 0);
	const columns: RecordColumns = {
		documents: new Uint32Array(size),
		types: new Uint8Array(size),
		lengths: new Uint32Array(size),
	};
	for (const [place, { archive, from, count, localFrom }] of documents.entries()) {
		const table = tables[archive];
		columns.documents.fill(place, from, from + count);
		for (let at = 0; at < count; at += 1) {
			columns.types[from + at] = typeOfLetter(table?.kinds.charAt(localFrom + at) ?? '');
			columns.lengths[from + at] = table?.lengths[localFrom + at] ?? 0;
		}
	}
	return columns;
}

export async function openCatalogue(sources: readonly DataSource[]): Promise<Catalogue> {
	const tables = await Promise.all(sources.map((source) => source.records()));
	const held = await Promise.all(sources.map((source) => source.documents()));
	const documents = mergeDocuments(held, tables);
	const columns = openColumns(documents, tables);
	const size = columns.types.length;

	const locate = (ordinal: number) => {
		const document = documents[columns.documents[ordinal] ?? -1];
		const source = sources[document?.archive ?? -1];
		if (document === undefined || source === undefined) {
			throw new RangeError(`The search has no record ${String(ordinal)} of ${String(size)}.`);
		}
		return { document, source, local: document.localFrom + ordinal - document.from };
	};
	const places = new Map<HeldDocument, Address[]>();
	const placesOf = (document: HeldDocument): Address[] => {
		const table = tables[document.archive];
		const listed = places.get(document) ?? (table === undefined ? [] : listPlaces(document, table));
		places.set(document, listed);
		return listed;
	};
	const addressOf = (ordinal: number): Address => {
		const { document } = locate(ordinal);
		return placesOf(document)[ordinal - document.from] ?? { document: document.id, place: null };
	};
	const [own] = sources;
	return {
		size,
		documents,
		columns,
		entry(ordinal) {
			const { document } = locate(ordinal);
			const type = RECORD_TYPES[columns.types[ordinal] ?? 0];
			if (type === undefined) throw new RangeError(`The record ${String(ordinal)} is of no kind.`);
			const { kind, decision } = type;
			return { kind, decision, document, length: columns.lengths[ordinal] ?? 0 };
		},
		ordinalsOf(archive) {
			const ordinals = new Int32Array(tables[archive]?.kinds.length ?? 0).fill(-1);
			for (const { archive: holder, from, count, localFrom } of documents) {
				if (holder !== archive) continue;
				for (let at = 0; at < count; at += 1) ordinals[localFrom + at] = from + at;
			}
			return ordinals;
		},
		text: (ordinal) => {
			const { source, local } = locate(ordinal);
			return readText(source, local);
		},
		idOf: (ordinal) => formatAddress(addressOf(ordinal)),
		urlOf(ordinal, address = addressOf(ordinal)) {
			const { source } = locate(ordinal);
			return baseOf(source, own ?? source) + addressToPageFragment(address).slice(1);
		},
		archiveOf(ordinal) {
			const { source } = locate(ordinal);
			return source === own ? null : new URL('../', source.root).href;
		},
		pageOf: (document) =>
			(own === undefined ? '/' : baseOf(own, own)) +
			addressToPageFragment({ document, place: null }).slice(1),
		find(address) {
			const document = documents.find(({ id }) => id === address.document);
			if (document === undefined) return null;
			const id = formatAddress(address);
			const at = placesOf(document).findIndex((place) => formatAddress(place) === id);
			return at === -1 ? null : document.from + at;
		},
	};
}

/** Returns the addresses of the records of a document, in their order. */
function listPlaces(document: HeldDocument, { kinds, numbers }: RecordTable): Address[] {
	const { id, localFrom, count } = document;
	const counter = createPlaceCounter();
	return Array.from({ length: count }, (_, at) => {
		const ordinal = localFrom + at;
		const kind = KIND_LETTERS[kinds.charAt(ordinal)]?.kind ?? 'document';
		const fragment = counter.follow(id, kind, numbers[ordinal]);
		return { document: id, place: fragment === null ? null : fragmentToPlace(fragment) };
	});
}

interface RecordText {
	text: string;
	/** Texts of the headings over it, outermost first. */
	section: string[];
}

/** Returns the text of a record of an archive. */
async function readText(source: DataSource, ordinal: number): Promise<RecordText> {
	const texts = await source.texts(Math.floor(ordinal / TEXTS_PER_FILE));
	const entry = texts[ordinal % TEXTS_PER_FILE];
	if (entry === undefined) throw new RangeError(`The record ${String(ordinal)} has no text.`);
	const [text, ...section] = entry;
	return { text, section };
}
