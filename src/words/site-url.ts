import { addressToPageFragment, addressToUrl } from '../model/addressing/address.ts';
import { fragmentToPlace } from '../model/addressing/place.ts';

/**
 * The path that the site lives under, as addresses have it: Astro has it decoded here, and pages have their own address
 * escaped.
 */
export const siteBase = encodeURI(import.meta.env.BASE_URL);

/** Returns the URL of a path of this site under the configured base: `search/` is `/search/`, or `/archive/search/`. */
export function siteUrl(path: string): string {
	return `${siteBase.replace(/\/+$/, '')}/${path}`;
}

/** Returns the URL of a document, held or not, by its id, and of a place in its page by its fragment. */
export function documentUrl(id: string, fragment?: string): string {
	const place = fragment === undefined ? null : fragmentToPlace(fragment);
	return addressToPageFragment({ document: id, place }, siteBase);
}

/** Returns the URL of a paragraph's own page. */
export function paragraphUrl(id: string, number: number): string {
	return addressToUrl({ document: id, place: { kind: 'paragraph', number } }, siteBase);
}
