import { nameButton } from './button-name.ts';
import { findPlaceElement } from './place-element.ts';

/** After what the button stands: so it follows the number in the order of the keyboard. */
const BEFORE =
	':scope > .paragraph-number, :scope > .note-number, :scope > .heading-link, :scope > h1';

/** The one button of a page; it goes where the reader is. */
export const copyButton = document.createElement('button');
copyButton.type = 'button';
copyButton.className = 'copy-button';

/** Puts the button to a place; null takes it away. It stays where it is while it has the focus or its panel is open. */
export function offerCopy(place: HTMLElement | null): void {
	if (place !== null && copyButton.parentElement === place) return;
	if (copyButton === document.activeElement || copyButton.ariaExpanded === 'true') return;
	if (place === null) {
		copyButton.remove();
		return;
	}
	const before = place.querySelector(BEFORE);
	if (before === null) place.append(copyButton);
	else before.after(copyButton);
	copyButton.title = nameButton(place);
	copyButton.ariaLabel = copyButton.title;
}

/** Returns the place at which the button stands. */
export function offeredPlace(): HTMLElement | null {
	return findPlaceElement(copyButton.parentElement);
}
