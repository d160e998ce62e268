import { findPlaceElement } from './place-element.ts';
import { readerLanguage } from '../page/reader-language.ts';

/** What the button is called before the dictionary is fetched; the number or label of its place follows. */
const NAMES = { 'zh-Hans': ['复制 ', '复制本文件'], en: ['Copy ', 'Copy this document'] } as const;

/** What the name of a link says besides that of its place: 表格1的链接, Link to table 1. */
const LINK_WORDS = /的链接$|^Link to /u;

/** Returns the name of the button of a place: 复制 61, 复制 (a). */
function nameButton(place: Element): string {
	const [copy, copyDocument] = NAMES[readerLanguage()];
	if (place.matches('.masthead')) return copyDocument;
	const label = place.querySelector(
		'.division-name, .paragraph-number:not(.place-link), .item-label, .note-number, .box-title, .heading',
	);
	// What has no number has a link that says what it is.
	const link = place.querySelector('.place-link')?.ariaLabel?.replace(LINK_WORDS, '');
	return copy + (label?.textContent.trim() ?? link ?? place.id);
}

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
