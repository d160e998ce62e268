/** What the watcher of src/reader/copy/start-copy.ts calls; all of it is fetched at its first call. */
import { announce } from './announce.ts';
import { readForm } from './choices.ts';
import type { Chosen } from './chosen.ts';
import { copyChosen } from './copy-chosen.ts';
import { loadCopyText } from './copy-text.ts';
import { openPanel } from './panel.ts';
import { chooseElement } from './read-place.ts';
import { readShownPlaces } from './show-places.ts';
import { readSelection } from './read-selection.ts';
import { showSelectionBar } from './selection-bar.ts';

export { extendRange } from './select-range.ts';
export { showPlaces } from './show-places.ts';

/** Opens the panel of a place, and copies it in the form used last. */
export async function openPanelAt(place: HTMLElement, beside: Element): Promise<void> {
	const chosen = chooseElement(place);
	if (chosen === null) return;
	await openPanel(chosen, beside);
	await copyChosen(readForm(), chosen);
}

/** Returns the range or list that the address names, where it is marked on the page. */
function readShown(): Chosen | null {
	const places = readShownPlaces();
	const first = document.querySelector<HTMLElement>('.in-range');
	const chosen = first === null || places.length === 0 ? null : chooseElement(first);
	return chosen && { ...chosen, places };
}

/** Copies the selected text, or else a place, in the form used last; `isAsking` opens the panel instead. */
export async function copyByKey(place: HTMLElement | null, isAsking: boolean): Promise<void> {
	const selection = getSelection();
	const selected = readSelection(selection);
	const chosen = selected ?? (place === null ? readShown() : chooseElement(place));
	if (chosen === null) {
		announce((await loadCopyText()).noPlace);
	} else if (isAsking) {
		const box = selected === null ? undefined : selection?.getRangeAt(0).getBoundingClientRect();
		const number = place?.querySelector('.paragraph-number, .note-number, h1') ?? place;
		await openPanel(chosen, box ?? number ?? document.body);
	} else {
		await copyChosen(readForm(), chosen);
	}
}

/** Shows the bar of the selection where it ends, or takes it away. */
export function offerSelection(): void {
	const selection = getSelection();
	const chosen = readSelection(selection);
	const boxes = chosen === null ? undefined : selection?.getRangeAt(0).getClientRects();
	const box = boxes?.[boxes.length - 1] ?? null;
	void showSelectionBar(chosen, box);
}
