import { PART_SEGMENT } from './part-name.ts';
import {
	holderOf,
	isPaged,
	partPrefix,
	pathToPlace,
	placeToFragment,
	placeToPath,
	type Place,
} from './place.ts';
import { idToSymbol } from './symbol.ts';

/** Names a document, or a place in it. */
export interface Address {
	/** Id of the document: `gb/346/ins/8`. */
	document: string;
	/** Null for the document itself. */
	place: Place | null;
}

const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A place, well-formed or not, is no part of a document's id, nor is the page on which two versions are compared. */
const PLACE_SEGMENT = new RegExp(
	String.raw`^(?:(?:p|fn|en|box|fig|h|text|table)\d|front$|changes$|${PART_SEGMENT}$)`,
	'u',
);

/** Bodies whose documents are addressed; the first segment of every document id. */
const ROOTS = new Set(['gb', 'ilc', 'un', 'unido', 'fao']);

/** True for the id of a document, whether a symbol gives it or the manifest does. */
export function isDocumentId(id: string): boolean {
	const segments = id.split('/');
	const wellFormed = segments.length > 1 && segments.every((segment) => SEGMENT.test(segment));
	if (!wellFormed || !ROOTS.has(segments[0] ?? '')) return false;
	if (segments.some((segment) => PLACE_SEGMENT.test(segment))) return false;
	// `gb/346/ins/08` would be a second address of `gb/346/ins/8`; a number kept with its zero, as in `unido/dgb/2020/09`, reads back.
	return !segments.some((segment) => segment.startsWith('0')) || idToSymbol(id) !== null;
}

/** Returns the address that an id of the public contract stands for; null where it stands for none. */
export function parseAddress(id: string): Address | null {
	const segments = id.split('/');
	const first = segments.findIndex((segment) => PLACE_SEGMENT.test(segment));
	if (first === -1) return isDocumentId(id) ? { document: id, place: null } : null;
	const document = segments.slice(0, first).join('/');
	const place = pathToPlace(segments.slice(first).join('/'));
	return place !== null && isDocumentId(document) ? { document, place } : null;
}

/** Returns the id of an address: `gb/346/ins/8/p12`. */
export function formatAddress({ document, place }: Address): string {
	return place === null ? document : `${document}/${placeToPath(place)}`;
}

/** Returns the id of a place of a document by its fragment: `gb/346/ins/8/p12`, `gb/346/ins/8/appendix1/p3` of `appendix1-p3`. */
export function fragmentToId(document: string, fragment: string): string {
	const prefix = partPrefix(fragment);
	const inside = prefix === '' ? '' : `${prefix.slice(0, -1)}/`;
	return `${document}/${inside}${fragment.slice(prefix.length)}`;
}

/** Returns the fragment of a place by its id and that of its document; "" for the document itself. */
export function idToFragment(id: string, document: string): string {
	return id.slice(document.length + 1).replace('/', '-');
}

/** Returns a base path that begins and ends with one slash: "archive" gives "/archive/". */
function normalizeBase(base: string): string {
	return `/${base}/`.replaceAll(/\/{2,}/g, '/');
}

/**
 * Returns the URL of an address under the base path: a paragraph, text, table or part has a page of its own, a range
 * the page of its first paragraph with the range as fragment, any other place a fragment of the document's page.
 */
export function addressToUrl(address: Address, base = '/'): string {
	const { document, place } = address;
	const page = `${normalizeBase(base)}${document}/`;
	if (place === null) return page;
	const first = place.kind === 'range' ? holderOf(place) : place;
	if (!isPaged(first)) return `${page}#${placeToFragment(place)}`;
	const own = `${page}${placeToPath(first)}/`;
	return place.kind === 'range' ? `${own}#${placeToFragment(place)}` : own;
}

/** Returns the URL of an address in the document's page: a range's is that of its first paragraph. */
export function addressToPageFragment({ document, place }: Address, base = '/'): string {
	const page = addressToUrl({ document, place: null }, base);
	if (place === null) return page;
	return `${page}#${placeToFragment(place.kind === 'range' ? holderOf(place) : place)}`;
}
