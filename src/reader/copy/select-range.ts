import { placeToFragment, type Place } from '../../model/addressing/place.ts';
import { printParagraphNumber } from '../../model/addressing/paragraph-number.ts';
import { announce } from './announce.ts';
import { loadCopyText } from './copy-text.ts';
import { openPanel } from './panel.ts';
import { joinPlaces } from './join-places.ts';
import { chooseElement, readPlace } from './read-place.ts';
import { clearPlaces, markPlaces } from './show-places.ts';

let start: Place | null = null;

/** Ends the selection of a range, and takes it out of the address. */
function giveUp(event: KeyboardEvent): void {
	if (event.key !== 'Escape' || start === null) return;
	start = null;
	clearPlaces();
	history.replaceState(null, '', location.pathname);
	void loadCopyText().then((text) => {
		announce(text.rangeCleared);
	});
}

/** Returns the place of a paragraph that a range can begin or end with; null for any other element. */
function readEnd(element: HTMLElement | null): Extract<Place, { kind: 'paragraph' }> | null {
	const place = element === null ? null : readPlace(element);
	return place?.kind === 'paragraph' ? place : null;
}

/**
 * Takes a paragraph, by its number, as the first of a range, or as the last where there is a first one in the same body
 * or part. The paragraph that the address names is a first one too. The range stands in the address, and the panel opens
 * for it.
 */
export async function extendRange(number: Element): Promise<void> {
	const paragraph = number.closest<HTMLElement>('.paragraph');
	const here = readEnd(paragraph);
	if (paragraph === null || here === null) return;
	if (start === null) document.addEventListener('keydown', giveUp);
	start ??= readEnd(document.querySelector('.paragraph:target'));
	const [range] = start === null ? [] : joinPlaces([start, here]);
	if (range?.kind !== 'range') {
		start = here;
		clearPlaces();
		paragraph.classList.add('in-range');
		announce((await loadCopyText()).rangeStart(printParagraphNumber(here.number, here.inserted)));
		return;
	}
	const chosen = chooseElement(paragraph);
	if (chosen === null || markPlaces([range]) === null) return;
	history.replaceState(null, '', `#${placeToFragment(range)}`);
	await openPanel({ ...chosen, places: [range] }, number);
}
