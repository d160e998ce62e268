import { RECORD_KINDS, type RecordKind, type SearchRecord } from '../../search/record.ts';
import { termIndexText } from './strings.ts';

/** A document with the places in it where a term stands. */
export interface DocumentPlaces {
	document: string;
	symbol: string | null;
	title: string;
	/** Places listed, by their kind, in the order printed. */
	groups: { kind: RecordKind; records: SearchRecord[] }[];
	/** Count of all places, listed or not. */
	count: number;
}

/** The places of a term as they are listed. */
export interface PlaceList {
	documents: DocumentPlaces[];
	/** Documents that are not listed, and the places in them. */
	others: { documents: number; places: number };
}

/**
 * Returns how many places each of some terms may list so that all of them together list no more than `budget`: the
 * greatest number that holds for all alike. Infinity where there is room for everything.
 */
export function findShare(counts: readonly number[], budget: number): number {
	let rest = budget;
	const rising = counts.toSorted((left, right) => left - right);
	for (const [at, count] of rising.entries()) {
		const share = Math.floor(rest / (rising.length - at));
		if (count > share) return Math.max(1, share);
		rest -= count;
	}
	return Infinity;
}

/** Returns the places of a term document by document, the newest first, until `share` places are listed. */
export function listPlaces(records: readonly SearchRecord[], share: number): PlaceList {
	const dateOf = ([first]: readonly SearchRecord[]) => first?.date ?? '';
	const ofDocument = [...Map.groupBy(records, ({ document }) => document).values()].toSorted(
		(left, right) => Number(dateOf(left) < dateOf(right)) - Number(dateOf(left) > dateOf(right)),
	);
	const documents: DocumentPlaces[] = [];
	let rest = share;
	let places = 0;
	for (const own of ofDocument) {
		const [first] = own;
		if (first === undefined) continue;
		if (rest <= 0) {
			places += own.length;
			continue;
		}
		const { document, symbol, title } = first;
		const listed = own.slice(0, Number.isFinite(rest) ? rest : own.length);
		const kinds = Map.groupBy(listed, ({ kind }) => kind);
		const groups = RECORD_KINDS.flatMap((kind) => {
			const ofKind = kinds.get(kind);
			return ofKind === undefined ? [] : [{ kind, records: ofKind }];
		});
		documents.push({ document, symbol, title, groups, count: own.length });
		rest -= listed.length;
	}
	return { documents, others: { documents: ofDocument.length - documents.length, places } };
}

/** Returns what a document is called in the index: its symbol, or its title in 《》. */
export function nameDocumentOf(symbol: string | null, title: string): string {
	return symbol ?? `《${title}》`;
}

/** Returns the name of a record beside the name of its kind: a number, or the kind where a document has but one. */
export function nameRecord({ id, kind }: SearchRecord): string {
	if (kind === 'front' || kind === 'document') return termIndexText.kind(kind);
	return /\d+$/.exec(id)?.[0] ?? id;
}
