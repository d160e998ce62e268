import { fragmentToPlace, placeToFragment, type Place } from './place.ts';
import { idToSymbol } from './symbol.ts';

/** Names a document, or a place in it. */
export interface Address {
	/** Id of the document: `gb/346/ins/8`. */
	document: string;
	/** Null for the document itself. */
	place: Place | null;
}

const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A place, well-formed or not, is no part of a document's id. */
const PLACE_SEGMENT = /^(?:(?:p|fn|box|fig|h)\d|front$)/;

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
	const cut = id.lastIndexOf('/');
	const place = fragmentToPlace(id.slice(cut + 1));
	const document = place === null ? id : id.slice(0, cut);
	return isDocumentId(document) ? { document, place } : null;
}

/** Returns the id of an address: `gb/346/ins/8/p12`. */
export function formatAddress({ document, place }: Address): string {
	return place === null ? document : `${document}/${placeToFragment(place)}`;
}

/** Returns a base path that begins and ends with one slash: "archive" gives "/archive/". */
function normalizeBase(base: string): string {
	return `/${base}/`.replaceAll(/\/{2,}/g, '/');
}

/** Returns the fragment of a place, of a range that of its first paragraph. */
function firstFragment(place: Place): string {
	return placeToFragment(
		place.kind === 'range' ? { kind: 'paragraph', number: place.from } : place,
	);
}

/**
 * Returns the URL of an address under the base path: a paragraph's is its own page, a range's the page of its
 * first paragraph with the range as fragment, any other place's a fragment of the document's page.
 */
export function addressToUrl(address: Address, base = '/'): string {
	const { document, place } = address;
	const page = `${normalizeBase(base)}${document}/`;
	if (place === null) return page;
	const fragment = placeToFragment(place);
	if (place.kind === 'paragraph') return `${page}${fragment}/`;
	return place.kind === 'range'
		? `${page}${firstFragment(place)}/#${fragment}`
		: `${page}#${fragment}`;
}

/** Returns the URL of an address in the document's page: a range's is that of its first paragraph. */
export function addressToPageFragment({ document, place }: Address, base = '/'): string {
	const page = addressToUrl({ document, place: null }, base);
	if (place === null) return page;
	return `${page}#${firstFragment(place)}`;
}
