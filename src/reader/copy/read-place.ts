import { fragmentToPlace, type Place } from '../../model/addressing/place.ts';
import { siteBase } from '../../words/site-url.ts';
import type { Chosen } from './chosen.ts';
import { parseAddress } from '../../model/addressing/address.ts';
import { canonicalPath } from '../../model/addressing/site-address.ts';

/** Returns the id of the document whose page, or a paragraph's of which, stands at a path under the base; null for any other page. */
export function documentAt(pathname: string, base: string): string | null {
	const root = `${base.replace(/\/+$/, '')}/`;
	const path = canonicalPath(pathname);
	if (!path.startsWith(root)) return null;
	const address = parseAddress(path.slice(root.length).replace(/\/$/, ''));
	return address?.document ?? null;
}

const NUMBER = '.paragraph-number';

/** Returns the document that an element of a page belongs to: that of its paragraph, else that of the page. */
export function readDocument(element: Element): string | null {
	const passage = element.closest('.passage') ?? element;
	const href = passage.querySelector<HTMLAnchorElement>(NUMBER)?.pathname ?? location.pathname;
	return documentAt(href, siteBase);
}

/** Returns the place that an element is; null for the head of a document, and for what has no address. */
export function readPlace(element: HTMLElement): Place | null {
	const { paragraph: number, place } = element.dataset;
	// The head of a part stands for the whole of it.
	const { id } = element.matches('.division-head')
		? (element.closest('.division') ?? element)
		: element;
	return fragmentToPlace(place ?? (number === undefined ? id : `p${number}`));
}

/** Returns what an element stands for, whole; null on a page of no document. */
export function chooseElement(element: HTMLElement): Chosen | null {
	const document = readDocument(element);
	if (document === null) return null;
	const place = readPlace(element);
	return { document, places: place === null ? [] : [place], quotation: null };
}
