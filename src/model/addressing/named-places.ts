import { addressToUrl, type Address } from './address.ts';
import { placesToFragment } from './fragments.ts';
import type { Place } from './place.ts';

/** Names a document, or places in it. */
export interface NamedPlaces {
	/** Id of the document: `gb/346/ins/8`. */
	document: string;
	/** In the order named; none for the document itself. */
	places: readonly Place[];
}

/** Returns each place with its document; the document alone where no place is named. */
export function toAddresses({ document, places }: NamedPlaces): Address[] {
	return places.length === 0
		? [{ document, place: null }]
		: places.map((place) => ({ document, place }));
}

/** Returns the first place with its document; the document alone where no place is named. */
export const firstAddress = ({ document, places }: NamedPlaces): Address => ({
	document,
	place: places[0] ?? null,
});

/**
 * Returns the URL of places under the base path: of one its own (see `addressToUrl`), of several the page of the document
 * with all of them as fragment, `/gb/346/ins/8/#p12,p14,p16-p18`.
 */
export function namedPlacesToUrl({ document, places }: NamedPlaces, base = '/'): string {
	const [place = null, ...others] = places;
	if (others.length === 0) return addressToUrl({ document, place }, base);
	return `${addressToUrl({ document, place: null }, base)}#${placesToFragment(places)}`;
}
