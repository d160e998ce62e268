import type { Element, Root } from 'hast';
import { findElements, textProperty } from './page-tree.ts';

/** An address that a page names: of a link, a form, a style sheet, a script, an image, a redirect. */
export interface PageLink {
	/** As it stands in the page. */
	address: string;
	/** The element that names it: `a`, `link`, `form`. */
	tagName: string;
	/** Value of its `rel`, words parted by a space; empty without it. */
	rel: string;
	line: number;
}

/** Properties that hold an address, by the names of hast. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'cite', 'data'] as const;

/** `0; url=/gb/346/ins/8/` */
const REFRESH = /^\s*\d+\s*[;,]\s*url\s*=\s*(?<address>\S+)\s*$/i;

function addressesOf(element: Element): string[] {
	const refresh =
		textProperty(element, 'httpEquiv') === 'refresh' ? textProperty(element, 'content') : null;
	const target = refresh === null ? undefined : REFRESH.exec(refresh)?.groups?.['address'];
	const named = ADDRESSES.flatMap((name) => textProperty(element, name) ?? []);
	return target === undefined ? named : [...named, target];
}

/** Returns every address that a page names, in the order of the page. */
export function collectLinks(tree: Root): PageLink[] {
	return findElements(tree, () => true).flatMap((element) =>
		addressesOf(element).map((address) => ({
			address,
			tagName: element.tagName,
			rel: textProperty(element, 'rel') ?? '',
			line: element.position?.start.line ?? 0,
		})),
	);
}
