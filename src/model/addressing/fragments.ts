import { fragmentToPlace, placeToFragment, type Place } from './place.ts';

/** Returns the fragment of places in the page of their document: `p12,p14,p16-p18`. */
export const placesToFragment = (places: readonly Place[]): string =>
	places.map(placeToFragment).join(',');

/** Returns the places of a well-formed fragment, `p12,p14,p16-p18`; null for anything else. */
export function fragmentToPlaces(fragment: string): Place[] | null {
	const places = fragment.split(',').map(fragmentToPlace);
	return places.every((place) => place !== null) ? places : null;
}

/** Returns a fragment of a URL without its percent-encoding; as it is where that is broken. */
export function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
