import type { Redirect } from '../../model/manifest.ts';
import { addressToUrl, parseAddress } from '../../model/addressing/address.ts';
import { isPaged } from '../../model/addressing/place.ts';
import { isPathId } from '../../model/addressing/path-id.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { sitePath } from '../../model/addressing/site-address.ts';
import { symbolToPath } from './render-redirect.ts';

/** A page that leads on from an address that is gone. */
export interface MovedPage {
	/** Path of its file under the output folder. */
	path: string;
	/** What it leads to: a symbol, or an address. */
	name: string;
	/** Root-relative URL that it leads to. */
	url: string;
}

const toUrl = (id: string, base: string): string => {
	if (isPathId(id)) return sitePath(`${id}/`, base);
	const address = parseAddress(id);
	if (address === null) throw new RangeError(`The address ${JSON.stringify(id)} has no page.`);
	return addressToUrl(address, base);
};

const nameOf = (id: string) => {
	const symbol = idToSymbol(id);
	return symbol === null ? id : formatSymbol(symbol);
};

/** The forms of a path have pages of their own, which lead to the same form. */
const PATH_VIEWS = ['', 'guide/', 'handout/', 'present/'];

function planPathPages({ from, to }: Redirect, base: string): MovedPage[] {
	return PATH_VIEWS.map((view) => ({
		path: `${from}/${view}index.html`,
		name: nameOf(to),
		url: isPathId(to) ? sitePath(`${to}/${view}`, base) : toUrl(to, base),
	}));
}

/**
 * Returns the pages of an address that had pages of its own: those of a path, those of a document, with its symbol,
 * or that of a place in it.
 */
function planPages({ from, to }: Redirect, base: string): MovedPage[] {
	if (isPathId(from)) return planPathPages({ from, to }, base);
	const address = parseAddress(from);
	if (address === null || (address.place !== null && !isPaged(address.place))) return [];
	const page = { path: `${from}/index.html`, name: nameOf(to), url: toUrl(to, base) };
	return address.place === null ? [page, ...planSymbolPage(from, page)] : [page];
}

/** Returns the page of the symbol that an id stands for, which leads where the page of the id does; none where it has no symbol. */
export function planSymbolPage(id: string, page: MovedPage): MovedPage[] {
	const symbol = idToSymbol(id);
	return symbol === null
		? []
		: [{ ...page, path: `${symbolToPath(formatSymbol(symbol))}/index.html` }];
}

/** Returns the pages that lead on from addresses that are gone, in the order of the addresses. */
export function planMovedPages(redirects: readonly Redirect[], base: string): MovedPage[] {
	return redirects.flatMap((redirect) => planPages(redirect, base));
}

/**
 * Returns the text of `moved.json`: the URL of each address that is gone, by the address. A page cannot redirect a
 * fragment; a script of the document's page finds here where `#p12-a` leads that is not in the page.
 */
export function formatMovedPlaces(redirects: readonly Redirect[], base: string): string {
	const moved = Object.fromEntries(redirects.map(({ from, to }) => [from, toUrl(to, base)]));
	return `${JSON.stringify({ moved }, null, '\t')}\n`;
}
