import {
	decodeFragment,
	fragmentToPlaces,
	placesToFragment,
} from '../../model/addressing/fragments.ts';
import { endsOfRange, placeToFragment, type Place } from '../../model/addressing/place.ts';
import { citePlaces } from '../../citations/cite/cited-place.ts';
import { formatChinesePlaces } from '../../citations/cite/format-chinese.ts';
import { chineseText } from '../../citations/cite/citation-words.ts';
import { documentUrl, siteUrl } from '../../words/site-url.ts';
import { currentContext } from './copy-chosen.ts';
import { loadDocument } from './load-document.ts';
import { loadPage } from './load-page.ts';
import { findRangeParts } from './range-parts.ts';
import { documentAt } from './read-place.ts';

type Range = Extract<Place, { kind: 'range' }>;

const endsOf = (range: Range) => endsOfRange(placeToFragment(range));

const MARK = 'in-range';

/** Takes the marks of a range or list off the page. */
export function clearPlaces(): void {
	for (const part of document.querySelectorAll(`.${MARK}`)) part.classList.remove(MARK);
}

const WHOLE = '.paragraph, .box, .figure, .table';

/** Returns the elements that a place is on this page; none where it does not stand here. */
function findElements(place: Place): Element[] {
	if (place.kind === 'range') {
		return findRangeParts(document, ...endsOf(place)).flatMap(
			(part) => part.querySelector(WHOLE) ?? [],
		);
	}
	const element = document.getElementById(placeToFragment(place));
	return element === null ? [] : [element.querySelector(':scope > .division-head') ?? element];
}

/** Marks places, and nothing else; returns the first element of them, null where none of them stands on this page. */
export function markPlaces(places: readonly Place[]): Element | null {
	clearPlaces();
	const elements = places.flatMap(findElements);
	for (const element of elements) element.classList.add(MARK);
	return elements[0] ?? null;
}

/** Brings the paragraphs that a range has besides the first to the first one's own page, which keeps its address. */
async function completePage(page: HTMLElement, id: string, range: Range): Promise<boolean> {
	const first = page.querySelector('.passage');
	const whole = await loadPage(siteUrl(`${id}/`));
	if (first === null || whole === null) return false;
	const [, ...others] = findRangeParts(whole, ...endsOf(range));
	if (others.length === 0) return false;
	first.after(...others.map((part) => document.importNode(part, true)));
	const title = page.querySelector('.paragraph-title');
	const loaded = await loadDocument(id);
	if (title === null || loaded === null) return true;
	const { cited } = loaded;
	const places = formatChinesePlaces(citePlaces(cited, [range], currentContext().home));
	const name = `${cited.symbol ?? chineseText.title(cited.title)}，${places}`;
	document.title = document.title.replace(title.textContent, name);
	title.textContent = name;
	return true;
}

/** Returns the places that the address names where they are more than one element: a range or a list. */
export function readShownPlaces(): Place[] {
	const places = fragmentToPlaces(decodeFragment(location.hash.slice(1))) ?? [];
	const [first, ...others] = places;
	return others.length > 0 || first?.kind === 'range' ? places : [];
}

/** Shows the range or the list that the address names, as far as the document has it; without it the page stays as it is. */
export async function showPlaces(): Promise<void> {
	const places = readShownPlaces();
	const id = documentAt(location.pathname, import.meta.env.BASE_URL);
	const [only, ...others] = places;
	if (only === undefined || id === null) return;
	const page = document.querySelector<HTMLElement>('.paragraph-page');
	if (page !== null) {
		if (others.length > 0) {
			location.replace(documentUrl(id, placesToFragment(places)));
			return;
		}
		if (only.kind !== 'range') return;
		const [, last] = endsOf(only);
		const isMissing = page.querySelector(`[id="${last}"]`) === null;
		if (isMissing && !(await completePage(page, id, only))) return;
	}
	const first = markPlaces(places);
	// On the first paragraph's own page the range stands at the top.
	if (page === null) first?.scrollIntoView();
}
