import { addressToPageFragment, parseAddress } from '../../model/addressing/address.ts';
import { rangeEnds } from '../../model/addressing/place.ts';
import { toKitAddress } from './page-address.ts';

/** Pages of the site whose part another page of the kit plays. */
const STAND_INS: Readonly<Record<string, string>> = {
	'': 'index.html',
	'documents/': 'index.html#documents',
	'paths/': 'index.html#paths',
	'about/': 'index.html#about',
	'search/': 'search.html',
	'check/': 'check.html',
};

/** An origin that no page has. */
const NOWHERE = 'http://site.invalid';

/**
 * Returns where a link of the site, which begins with a slash, leads in a kit, seen from its first folder; null where the
 * kit has no such page. `holds` says whether it has a document.
 */
export function toKitHref(href: string, holds: (document: string) => boolean): string | null {
	const { pathname, search, hash } = new URL(href, NOWHERE);
	const path = decodeURI(pathname).slice(1);
	const standIn = STAND_INS[path];
	if (standIn !== undefined) return hash === '' ? standIn + search : standIn;
	const address = parseAddress(path.replace(/\/$/u, ''));
	if (address === null) return `${path}index.html${search}${hash}`;
	if (!holds(address.document)) return null;
	const { document, place } = address;
	const first = place?.kind === 'range' ? rangeEnds(place)[0] : place;
	if (first === null) return toKitAddress(`/${path}${hash}`);
	return toKitAddress(addressToPageFragment({ document, place: first }));
}
