import { addressToPageFragment } from '../../model/addressing/address.ts';
import { siteBase } from '../../words/site-url.ts';
import { endsOfRange, isNote, placeToFragment, type Place } from '../../model/addressing/place.ts';
import { loadPage } from '../copy/load-page.ts';
import { findRangeParts } from '../copy/range-parts.ts';
import type { Entry } from './entries.ts';

/** Passages of two documents stand on one page: what has an id, and what leads to it, would clash. Changes the part. */
function detach(copy: Element, page: string): Element {
	for (const element of [copy, ...copy.querySelectorAll('[id], [popovertarget], a[href^="#"]')]) {
		element.removeAttribute('id');
		if (element.hasAttribute('popovertarget')) element.remove();
		const href = element.getAttribute('href');
		if (href?.startsWith('#') === true) element.setAttribute('href', page + href);
	}
	return copy;
}

/** Kinds of places that are read with the notes beside them. */
const WHOLE: ReadonlySet<Place['kind']> = new Set(['paragraph', 'text', 'table', 'box', 'figure']);

function findParts(root: ParentNode, { place }: Entry): Element[] {
	if (place === null) return [...root.querySelectorAll('.front .purpose')];
	const fragment = placeToFragment(place);
	if (place.kind === 'range') return findRangeParts(root, ...endsOfRange(fragment));
	const element = root.querySelector(`[id="${fragment}"]`);
	const isWhole = WHOLE.has(place.kind);
	const part = isWhole ? element?.closest('.passage') : element;
	return part == null ? [] : [part];
}

/** Takes the notes out of a part that are passages themselves, and would stand on the page twice. */
function leaveOutNotes(part: Element, read: ReadonlySet<string>): Element {
	for (const note of part.querySelectorAll('.note')) if (read.has(note.id)) note.remove();
	return part;
}

/**
 * Returns a passage as it stands in its document, for a page of its own; empty where it is not held. `all` are the
 * passages of the page: a footnote that is one of them is left out behind its paragraph.
 */
export async function loadPassage(entry: Entry, all: readonly Entry[]): Promise<Element[]> {
	if (entry.loaded === null) return [];
	const page = addressToPageFragment({ document: entry.document, place: null }, siteBase);
	const root = await loadPage(page);
	if (root === null) return [];
	const read = new Set(
		all.flatMap(({ document, place }) =>
			document === entry.document && isNote(place) ? [placeToFragment(place)] : [],
		),
	);
	return findParts(root, entry).map((part) =>
		detach(leaveOutNotes(document.importNode(part, true), read), page),
	);
}
