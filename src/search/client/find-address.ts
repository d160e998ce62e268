import { type Address, parseAddress } from '../../model/addressing/address.ts';
import type { DocumentNames } from '../../model/addressing/locate.ts';
import { readingsOf } from '../../model/addressing/readings.ts';
import { type NamedPlaces, toAddresses } from '../../model/addressing/named-places.ts';
import { formatPart } from '../../model/addressing/part-name.ts';
import { holderOf, isInRange, type Place } from '../../model/addressing/place.ts';
import { formatVersion } from '../../model/addressing/revision.ts';
import { titleKey } from '../../model/addressing/title-key.ts';
import { nameByTitle } from '../../citations/cite/name-by-title.ts';
import { findPublisher } from '../../citations/cite/publishers.ts';
import { readCitation } from '../../citations/cite/read-citation.ts';
import type { Catalogue } from './catalogue.ts';

/** A place that a query names, and the record that it is in. */
export interface HeldPlace {
	address: Address;
	ordinal: number;
}

export interface AddressHit {
	/** What the query names. */
	named: NamedPlaces;
	/** What of it is held, in the order named, each record once: of a range every paragraph. */
	places: readonly HeldPlace[];
	/** Whether the archive holds the document, be there such places in it or not. */
	held: boolean;
}

/** What citations call a document: by its title, of the body that its text or its address names. */
export interface NamedDocument {
	id: string;
	title: string;
	filters: { body: string | null };
}

export type HeldPlaces = Pick<Catalogue, 'documents' | 'find' | 'idOf' | 'size'>;

const known = new WeakMap<readonly NamedDocument[], DocumentNames>();

/** Returns the titles and ids of documents as citations have them (see `nameByTitle`): of several versions the title alone is that of the paper. */
function listTitles(documents: readonly NamedDocument[]): Map<string, string> {
	const titles = new Map<string, string>();
	const isVersion = ({ id }: NamedDocument) => formatVersion(id) !== null;
	const versions = documents.filter(isVersion);
	const papers = documents.filter((one) => !isVersion(one));
	for (const { id, title } of [...versions, ...papers]) {
		titles.set(titleKey(title), id);
		// Of a paper without a symbol its address is all that people see.
		titles.set(id, id);
	}
	for (const version of versions) {
		for (const close of ['', '》'])
			titles.set(titleKey(nameByTitle(version, (title) => title + close)), version.id);
	}
	return titles;
}

/** Returns what the archive calls its documents in a citation. */
export function namesIn({ documents }: { documents: readonly NamedDocument[] }): DocumentNames {
	const names = known.get(documents) ?? {
		bodies: new Set(documents.map(({ id, filters }) => filters.body ?? findPublisher(id).body)),
		titles: listTitles(documents),
	};
	known.set(documents, names);
	return names;
}

const partOf = (place: Place): string | null =>
	place.kind === 'front' || place.part === undefined ? null : formatPart(place.part);

/** Returns the paragraphs of a range, those put in between them too, in the order printed. */
function findRange(
	document: string,
	range: Extract<Place, { kind: 'range' }>,
	catalogue: HeldPlaces,
): HeldPlace[] {
	const first = catalogue.find({ document, place: null });
	const found: HeldPlace[] = [];
	for (let ordinal = first ?? catalogue.size; ordinal < catalogue.size; ordinal += 1) {
		const address = parseAddress(catalogue.idOf(ordinal));
		if (address?.document !== document) break;
		const { place } = address;
		if (place?.kind !== 'paragraph' || partOf(place) !== partOf(range)) continue;
		if (isInRange(place, range)) found.push({ address, ordinal });
	}
	return found;
}

function findPlaces(address: Address, catalogue: HeldPlaces): HeldPlace[] {
	const { document, place } = address;
	if (place?.kind === 'range') return findRange(document, place, catalogue);
	const ordinal = catalogue.find({ document, place: place && holderOf(place) });
	return ordinal === null ? [] : [{ address, ordinal }];
}

/** Returns what is held of the first reading of an address of which something is. */
function findMeant(address: Address, catalogue: HeldPlaces): HeldPlace[] {
	for (const reading of readingsOf(address)) {
		// No record tells which items a paragraph has: whether a bullet was meant, or a range, the page of the document knows.
		if (reading !== address && reading.place?.kind === 'range') continue;
		const places = findPlaces(reading, catalogue);
		if (places.length > 0) return places;
	}
	return [];
}

/**
 * Returns what a query names where it is an address, a range or a list of places, in any usual spelling, or a citation
 * copied from the site; null where it is not. Of what it may mean, the first that is held is meant: by "12a" item (a)
 * only where no 12A is.
 */
export function findAddress(query: string, catalogue: HeldPlaces): AddressHit | null {
	const named = readCitation(query, namesIn(catalogue));
	if (named === null) return null;
	const places = new Map<number, HeldPlace>();
	for (const address of toAddresses(named)) {
		for (const place of findMeant(address, catalogue)) {
			if (!places.has(place.ordinal)) places.set(place.ordinal, place);
		}
	}
	const [first] = places.values();
	const document = first?.address.document ?? named.document;
	return {
		named,
		places: [...places.values()],
		held: catalogue.find({ document, place: null }) !== null,
	};
}
