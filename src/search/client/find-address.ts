import type { Address } from '../../model/addressing/address.ts';
import { foldText } from '../../model/addressing/fold-text.ts';
import { parseLocator } from '../../model/addressing/locate.ts';
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

/** Returns what the archive calls its documents in a citation. */
function namesIn({ documents }: Catalogue): CitedNames {
	const bodies = documents.map(({ id, filters }) => filters.body ?? findPublisher(id).body);
	const ids = new Map(documents.map(({ id, title }) => [foldText(title).text, id]));
	return { bodies: new Set(bodies), idOfTitle: (title) => ids.get(title) ?? null };
}

/**
 * Returns what a query names where it is an address, in any usual spelling, or a citation copied from the site; null where
 * it is not.
 */
export function findAddress(query: string, catalogue: Catalogue): AddressHit | null {
	const address = parseLocator(query) ?? readCitation(query, namesIn(catalogue));
	if (address === null) return null;
	const { document, place } = address;
	const held = catalogue.find({ document, place: null }) !== null;
	return { address, ordinal: catalogue.find({ document, place: place && holderOf(place) }), held };
}
