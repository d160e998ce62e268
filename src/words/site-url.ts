import { addressToPageFragment, addressToUrl } from '../model/addressing/address.ts';
import { fragmentToPlaces } from '../model/addressing/fragments.ts';

/**
 * The path that the site lives under, as addresses have it: Astro has it decoded here, and pages have their own address
 * escaped.
 */
export const siteBase = encodeURI(import.meta.env.BASE_URL);

/** Returns the URL of a path of this site under the configured base: `search/` is `/search/`, or `/archive/search/`. */
export function siteUrl(path: string): string {
	return `${siteBase.replace(/\/+$/, '')}/${path}`;
}

/** Returns the URL of a document, held or not, by its id, and of places in its page by their fragment. */
export function documentUrl(id: string, fragment?: string): string {
	const [place = null, ...others] =
		fragment === undefined ? [] : (fragmentToPlaces(fragment) ?? []);
	if (others.length > 0) return `${documentUrl(id)}#${String(fragment)}`;
	return addressToPageFragment({ document: id, place }, siteBase);
}

/** Returns the URL of a paragraph's own page. */
export function paragraphUrl(id: string, number: number): string {
	return addressToUrl({ document: id, place: { kind: 'paragraph', number } }, siteBase);
}
