import { englishText } from '../interface/en.ts';
import { findLabel } from './find-label.ts';

/** Names of what stands many times on a page, by their numbers. */
const NAMES: [selector: string, name: (number: string) => string][] = [
	['.paragraph-number', (number) => englishText.paragraph.link(Number(number))],
	['.mark a', englishText.note.label],
	['.note-number', englishText.note.back],
];

/**
 * Puts English into the labels of a page: `data-label` is the path of the words in the dictionary, `data-values` their
 * arguments, parted by `|`; `data-label-name` is the path of the accessible name.
 */
export function translateLabels(root: Document): void {
	for (const element of root.querySelectorAll<HTMLElement>('[data-label], [data-label-name]')) {
		const { label, labelName, values } = element.dataset;
		const parameters = values?.split('|') ?? [];
		const words = label === undefined ? null : findLabel(englishText, label, parameters);
		const name = labelName === undefined ? null : findLabel(englishText, labelName, parameters);
		if (words !== null) {
			element.textContent = words;
			element.lang = 'en';
		}
		if (name !== null) element.setAttribute('aria-label', name);
	}
	for (const [selector, name] of NAMES) {
		for (const element of root.querySelectorAll(selector)) {
			element.setAttribute('aria-label', name(element.textContent));
		}
	}
	for (const input of root.querySelectorAll<HTMLInputElement>('.search-box .search-input')) {
		input.placeholder = englishText.search.placeholder;
		input.setAttribute('aria-label', englishText.search.label);
	}
	const button = root.querySelector<HTMLElement>('[data-label-switch]');
	if (button !== null) {
		button.textContent = englishText.language.otherLabels;
		button.lang = englishText.language.otherTag;
	}
}
