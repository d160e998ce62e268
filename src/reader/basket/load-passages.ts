import { addressToPageFragment } from '../../model/addressing/address.ts';
import { placeToFragment } from '../../model/addressing/place.ts';
import { loadPage } from '../copy/load-page.ts';
import { findRangeParts } from '../copy/range-parts.ts';
import type { Entry } from './entries.ts';

/** Passages of two documents stand on one page: what has an id, and what leads to it, would clash. */
function detach(part: Element, page: string): Element {
	const copy = document.importNode(part, true);
	for (const element of [copy, ...copy.querySelectorAll('[id], [popovertarget], a[href^="#"]')]) {
		element.removeAttribute('id');
		if (element.hasAttribute('popovertarget')) element.remove();
		const href = element.getAttribute('href');
		if (href?.startsWith('#') === true) element.setAttribute('href', page + href);
	}
	return copy;
}

function findParts(root: ParentNode, { place }: Entry): Element[] {
	if (place === null) return [...root.querySelectorAll('.front .purpose')];
	if (place.kind === 'range') return findRangeParts(root, place.from, place.to);
	const element = root.querySelector(`#${placeToFragment(place)}`);
	const isWhole = place.kind === 'paragraph' || place.kind === 'box' || place.kind === 'figure';
	const part = isWhole ? element?.closest('.passage') : element;
	return part == null ? [] : [part];
}

/** Returns a passage as it stands in its document, for a page of its own; empty where it is not held. */
export async function loadPassage(entry: Entry): Promise<Element[]> {
	if (entry.loaded === null) return [];
	const page = addressToPageFragment(
		{ document: entry.document, place: null },
		import.meta.env.BASE_URL,
	);
	const root = await loadPage(page);
	return root === null ? [] : findParts(root, entry).map((part) => detach(part, page));
}
