import { addressToPageFragment, formatAddress } from '../../model/addressing/address.ts';
import type { Catalogue } from '../../search/client/catalogue.ts';
import { RECORD_TYPES } from '../../search/client/record-columns.ts';
import type { DocumentEntry } from '../../search/data-files.ts';
import { normalize } from '../../search/normal-form.ts';
import { toKitAddress } from './page-address.ts';
import type { KitRecord, KitSearchData } from './search-data.ts';

/** A record with what the search compares. */
export interface OfflineRecord extends KitRecord {
	/** Its text in normal form. */
	normal: string;
	document: DocumentEntry;
}

/** The part of the catalogue that ranks, filters and finds addresses, over the records of a kit. */
export interface OfflineCatalogue extends Catalogue {
	records: readonly OfflineRecord[];
	record: (ordinal: number) => OfflineRecord;
}

const typeOfRecord = ({ kind, decision }: KitRecord): number =>
	RECORD_TYPES.findIndex((type) => type.kind === kind && type.decision === decision);

/** Opens the records of a kit as the catalogue that the search of the site works on. */
export function openOfflineCatalogue({ documents, records }: KitSearchData): OfflineCatalogue {
	const opened = documents.flatMap((document, at) =>
		records.slice(document.from, documents[at + 1]?.from).map((record) => ({
			...record,
			document,
			normal: normalize(record.text),
		})),
	);
	const ordinals = new Map(opened.map(({ id }, ordinal) => [id, ordinal]));
	const record = (ordinal: number): OfflineRecord => {
		const found = opened[ordinal];
		if (found === undefined) {
			throw new RangeError(`The kit has no record ${String(ordinal)} of ${String(opened.length)}.`);
		}
		return found;
	};
	const holders = documents.flatMap(({ from }, at) =>
		Array<number>((documents[at + 1]?.from ?? records.length) - from).fill(at),
	);
	return {
		size: opened.length,
		documents,
		columns: {
			documents: Uint32Array.from(holders),
			types: Uint8Array.from(opened, typeOfRecord),
			lengths: Uint32Array.from(opened, ({ normal }) => normal.length),
		},
		records: opened,
		record,
		entry(ordinal) {
			const { kind, decision, normal, document } = record(ordinal);
			return { kind, decision, length: normal.length, document };
		},
		ordinalsOf: () => Int32Array.from(opened.keys()),
		text: (ordinal) => Promise.resolve(record(ordinal)),
		idOf: (ordinal) => record(ordinal).id,
		archiveOf: () => null,
		urlOf: (ordinal, address) =>
			address === undefined ? record(ordinal).url : toKitAddress(addressToPageFragment(address)),
		pageOf: (document) => toKitAddress(addressToPageFragment({ document, place: null })),
		find: (address) => ordinals.get(formatAddress(address)) ?? null,
	};
}
