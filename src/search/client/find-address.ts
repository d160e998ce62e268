import type { Address } from '../../model/addressing/address.ts';
import { foldText } from '../../model/addressing/fold-text.ts';
import { parseLocator, readingsOf } from '../../model/addressing/locate.ts';
import { holderOf } from '../../model/addressing/place.ts';
import { findPublisher } from '../../citations/cite/publishers.ts';
import { type CitedNames, readCitation } from '../../citations/cite/read-citation.ts';
import type { Catalogue } from './catalogue.ts';

export interface AddressHit {
	/** What the query names. */
	address: Address;
	/** Ordinal of the record of that place; null where the archive does not hold it. */
	ordinal: number | null;
	/** Whether the archive holds the document, be there such a place in it or not. */
	held: boolean;
}

/** What citations call a document: by its title, of the body that its text or its address names. */
export interface NamedDocument {
	id: string;
	title: string;
	filters: { body: string | null };
}

export type HeldPlaces = Pick<Catalogue, 'documents' | 'find'>;

/** Returns what the archive calls its documents in a citation. */
export function namesIn({ documents }: { documents: readonly NamedDocument[] }): CitedNames {
	const bodies = documents.map(({ id, filters }) => filters.body ?? findPublisher(id).body);
	const ids = new Map(documents.map(({ id, title }) => [foldText(title).text, id]));
	return { bodies: new Set(bodies), idOfTitle: (title) => ids.get(title) ?? null };
}

/**
 * Returns what a query names where it is an address, in any usual spelling, or a citation copied from the site; null where
 * it is not. Of what it may mean, the first that is held is meant: by "12a" item (a) only where no 12A is.
 */
export function findAddress(query: string, catalogue: HeldPlaces): AddressHit | null {
	const address = parseLocator(query) ?? readCitation(query, namesIn(catalogue));
	if (address === null) return null;
	const readings = readingsOf(address).map((one) => ({
		address: one,
		ordinal: find(one, catalogue),
	}));
	const meant = readings.find(({ ordinal }) => ordinal !== null) ?? { address, ordinal: null };
	const held = catalogue.find({ document: meant.address.document, place: null }) !== null;
	return { ...meant, held };
}

/** Returns the ordinal of the record that an address is in. */
const find = ({ document, place }: Address, catalogue: HeldPlaces): number | null =>
	catalogue.find({ document, place: place && holderOf(place) });
