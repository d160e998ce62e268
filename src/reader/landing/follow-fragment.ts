import { fragmentToId } from '../../model/addressing/address.ts';
import { decodeFragment, placesToFragment } from '../../model/addressing/fragments.ts';
import {
	endsOfRange,
	fragmentToPlace,
	holderOf,
	placeToFragment,
	type Place,
} from '../../model/addressing/place.ts';
import { canonicalPath } from '../../model/addressing/site-address.ts';
import { readFragments } from '../../model/addressing/read-fragments.ts';
import { readingsOf } from '../../model/addressing/readings.ts';
import { documentUrl, siteBase, siteUrl } from '../../words/site-url.ts';
import { nameFragment } from '../../words/place-name.ts';
import { buildElement } from '../page/build-element.ts';
import { findMoved } from './find-moved.ts';
import { findNearest, isPlaceLike } from './find-nearest.ts';
import { openLandingBar } from './landing-bar.ts';
import { type LandingWords, loadLandingWords } from './landing-words.ts';
import { documentAt } from '../copy/read-place.ts';

const isHere = (fragment: string): boolean => document.getElementById(fragment) !== null;

/** Returns the fragments that a page lacks of a place; of a range its first and its last paragraph. */
function findMissing(place: Place, isDocument: boolean): string[] {
	const fragment = placeToFragment(place);
	if (place.kind !== 'range') return isHere(fragment) ? [] : [fragment];
	const ends = endsOfRange(fragment);
	// The rest of a range is brought to the page of its first paragraph.
	return (isDocument ? ends : ends.slice(0, 1)).filter((end) => !isHere(end));
}

/** Returns what a place may mean, the first that is here being meant: by `p12-15` the fifteenth bullet, else a range; by `p12a` 12A, else item (a). */
function findMeant(document: string, place: Place, isDocument: boolean): Place {
	const readings = readingsOf({ document, place }).flatMap((one) => one.place ?? []);
	return readings.find((one) => findMissing(one, isDocument).length === 0) ?? place;
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
	const typed = decodeFragment(raw);
	const here = canonicalPath(location.pathname);
	const id = documentAt(here, siteBase);
	const read = readFragments(typed);
	if (id === null || (read === null && !isPlaceLike(typed))) return;
	const isDocument = here === siteUrl(`${id}/`);
	// Of several places the page of a single one has not all.
	if (read !== null && read.length > 1 && !isDocument) {
		location.replace(documentUrl(id, placesToFragment(read)));
		return;
	}
	const meant = read?.map((place) => findMeant(id, place, isDocument)) ?? null;
	const fragment = meant === null ? typed : placesToFragment(meant);
	const [missing] = meant?.flatMap((place) => findMissing(place, isDocument)) ?? [typed];
	// The clean address is the one to copy on.
	if (fragment !== raw && (missing === undefined || (read?.length ?? 0) > 1)) {
		location.replace(`#${fragment}`);
	}
	if (missing === undefined) return;
	const place = fragmentToPlace(missing);
	const whole = place === null ? missing : placeToFragment(holderOf(place));
	const sought = [missing, ...(isHere(whole) ? [] : [whole])].map((one) => fragmentToId(id, one));
	const [to, words] = await Promise.all([
		findMoved(sought, new URL(location.href)),
		loadLandingWords(),
	]);
	if (![raw, fragment].includes(location.hash.slice(1))) return;
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
