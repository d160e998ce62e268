import { fragmentToId } from '../../model/addressing/address.ts';
import {
	endsOfRange,
	fragmentToPlace,
	holderOf,
	placeToFragment,
} from '../../model/addressing/place.ts';
import { canonicalPath } from '../../model/addressing/site-address.ts';
import { documentAt } from '../copy/document-at.ts';
import { documentUrl, siteBase, siteUrl } from '../../words/site-url.ts';
import { nameFragment } from '../../words/place-name.ts';
import { buildElement } from '../page/build-element.ts';
import { findMoved } from './find-moved.ts';
import { findNearest, isPlaceLike } from './find-nearest.ts';
import { openLandingBar } from './landing-bar.ts';
import { type LandingWords, loadLandingWords } from './landing-words.ts';
import { readFragment } from './read-fragment.ts';

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

const isHere = (fragment: string): boolean => document.getElementById(fragment) !== null;

/** Returns the fragments that a page lacks of what an address names; of a range its first and its last paragraph. */
function findMissing(fragment: string, isDocument: boolean): string[] {
	const place = fragmentToPlace(fragment);
	if (place?.kind !== 'range') return isHere(fragment) ? [] : [fragment];
	const ends = endsOfRange(fragment);
	// The rest of a range is brought to the page of its first paragraph.
	return (isDocument ? ends : ends.slice(0, 1)).filter((end) => !isHere(end));
}

/** Returns a link into the page of a document that closes the bar it stands in. */
function buildLink(id: string, fragment: string, name: string, close: () => void): HTMLElement {
	const link = buildElement('a', '', [name]);
	link.href = documentUrl(id, fragment);
	link.addEventListener('click', close);
	return link;
}

/** Says that a page lacks a place, and what there is instead. */
function sayMissing(id: string, fragment: string, isDocument: boolean, words: LandingWords): void {
	const { text, places } = words;
	const bar = openLandingBar({ label: text.fragment, title: '', close: text.close });
	const name = nameFragment(fragment, places);
	if (!isDocument && name !== null) {
		const link = buildLink(id, fragment, text.inDocument(name), bar.close);
		bar.say(text.elsewhere(name), ' ', link);
		return;
	}
	const held = Array.from(document.querySelectorAll('.main [id]'), (element) => element.id);
	const links = findNearest(fragment, held).map((one) =>
		buildLink(id, one, nameFragment(one, places) ?? one, bar.close),
	);
	bar.say(
		name === null ? text.unknown : text.missing(name),
		...(links.length === 0 ? [] : [' ', text.nearest]),
		...links.flatMap((link, at) => (at === 0 ? [link] : [' ', link])),
	);
}

/** Leads on from a fragment whose place has moved, or says that the page has no such place. */
export async function followFragment(raw: string): Promise<void> {
	const typed = decode(raw);
	const fragment = readFragment(typed) ?? typed;
	const here = canonicalPath(location.pathname);
	const id = documentAt(here, siteBase);
	if (id === null || !isPlaceLike(fragment)) return;
	const isDocument = here === siteUrl(`${id}/`);
	const [missing] = findMissing(fragment, isDocument);
	if (missing === undefined) {
		// The clean address is the one to copy on.
		if (fragment !== typed) location.replace(`#${fragment}`);
		return;
	}
	const place = fragmentToPlace(missing);
	const whole = place === null ? missing : placeToFragment(holderOf(place));
	const sought = [missing, ...(isHere(whole) ? [] : [whole])].map((one) => fragmentToId(id, one));
	const [to, words] = await Promise.all([
		findMoved(sought, new URL(location.href)),
		loadLandingWords(),
	]);
	if (location.hash.slice(1) !== raw) return;
	if (to === null) {
		sayMissing(id, missing, isDocument, words);
		return;
	}
	// A paragraph of this very page has a page of its own, but the reader is here.
	const path = isDocument ? /^(.+)\/$/.exec(to.slice(here.length))?.[1] : undefined;
	const own = path?.replace('/', '-');
	if (own === undefined || !to.startsWith(here) || !isHere(own)) {
		location.replace(to);
		return;
	}
	location.replace(`#${own}`);
	const { text, places } = words;
	const bar = openLandingBar({ label: text.fragment, title: '', close: text.close });
	bar.say(text.moved(nameFragment(missing, places) ?? missing, nameFragment(own, places) ?? own));
}
