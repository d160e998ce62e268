import { englishText } from '../../words/en/interface.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatPlaceAndNote } from '../../words/format-place.ts';
import { findLabel } from '../../words/find-label.ts';
import { BAR_LINKS, FOOT_LINKS } from '../../words/frame-links.ts';

/** What stands once on a page and needs no mark: a selector, and the path of its words in the dictionary. */
type Labels = readonly (readonly [selector: string, label: string])[];

/** Words of the frame of every page, and of the page of a paragraph. */
const FRAME_WORDS: Labels = [
	['.skip-link', 'site.skip'],
	['.site-name-text', 'site.name'],
	['.search-box .search-submit', 'search.submit'],
	['.bar-menu > summary', 'bar.menu'],
	['.foot-text > p:first-child', 'site.notice'],
	['.paragraph-context a', 'output.inDocument'],
	['.paragraph-source > span', 'output.unofficial'],
	['p.report > span:first-child', 'provenance.reportText'],
];

/** Likewise what it is called by screen readers. */
const FRAME_NAMES: Labels = [
	['.site-name', 'site.home'],
	['.bar-nav', 'bar.navigation'],
	['.bar-search', 'bar.search'],
	['.search-box .search-input', 'search.label'],
	['.paragraph-page > .trail', 'output.trail'],
	['.paragraph-page > .neighbours', 'output.neighbours'],
];

/** Names of what stands many times on a page, by their numbers. */
const NAMES: [selector: string, name: (number: string) => string][] = [
	['.paragraph-number:not(.place-link)', englishText.paragraph.link],
	['.mark a:not([data-label-name])', englishText.note.label],
	['.note-number:not([data-label-name])', englishText.note.back],
];

function say(element: HTMLElement, words: string): void {
	element.textContent = words;
	element.lang = 'en';
}

/** Puts English into what is labelled by a path of the dictionary, its arguments parted by `|`. */
function translatePaths(root: Document): void {
	for (const element of root.querySelectorAll<HTMLElement>('[data-label], [data-label-name]')) {
		const { label, labelName, values } = element.dataset;
		const parameters = values?.split('|') ?? [];
		const words = label === undefined ? null : findLabel(englishText, label, parameters);
		const name = labelName === undefined ? null : findLabel(englishText, labelName, parameters);
		if (words !== null) say(element, words);
		if (name !== null) element.setAttribute('aria-label', name);
	}
}

/** Puts English into attributes: `placeholder=framework.filterPlaceholder;data-found=framework.found:#`. */
function translateAttributes(root: Document): void {
	for (const element of root.querySelectorAll<HTMLElement>('[data-label-attributes]')) {
		for (const entry of element.dataset['labelAttributes']?.split(';') ?? []) {
			const [name = '', label = ''] = entry.split('=');
			const [path = '', ...parameters] = label.split(':');
			const words = findLabel(englishText, path, parameters);
			if (words !== null) element.setAttribute(name, words);
		}
	}
}

/** Puts English into what is computed, names of places and dates, and into what stands beside its Chinese. */
function translateValues(root: Document): void {
	for (const element of root.querySelectorAll<HTMLElement>('[data-english]')) {
		say(element, element.dataset['english'] ?? '');
	}
	for (const element of root.querySelectorAll<HTMLElement>('[data-place-name]')) {
		const { placeName = '', placeNote, placeDocument } = element.dataset;
		const place = formatPlaceAndNote(placeName, placeNote ?? null, englishText);
		const { relations } = englishText;
		say(element, placeDocument === undefined ? place : relations.place(placeDocument, place));
	}
	for (const element of root.querySelectorAll<HTMLElement>('[data-date]')) {
		say(element, formatDate(element.dataset['date'] ?? '', englishText));
	}
}

/** Puts English into the frame of a page, which is the same everywhere and has no marks of its own. */
function translateFrame(root: Document): void {
	for (const [selector, label] of FRAME_WORDS) {
		const words = findLabel(englishText, label, []);
		for (const element of root.querySelectorAll<HTMLElement>(selector)) say(element, words ?? '');
	}
	for (const [selector, label] of FRAME_NAMES) {
		const name = findLabel(englishText, label, []);
		for (const element of root.querySelectorAll(selector)) {
			element.setAttribute('aria-label', name ?? '');
		}
	}
	const links = [...BAR_LINKS, ...FOOT_LINKS];
	for (const link of root.querySelectorAll<HTMLAnchorElement>('.bar-links a, .foot-links a')) {
		const label = links.find(({ path }) => link.pathname.endsWith(`/${path}`))?.label;
		const words = label === undefined ? null : findLabel(englishText, label, []);
		if (words !== null) say(link, words);
	}
}

/** Puts English into the labels of a page, as src/words/labelled.ts marks them. */
export function translateLabels(root: Document): void {
	translateFrame(root);
	translatePaths(root);
	translateAttributes(root);
	translateValues(root);
	for (const [selector, name] of NAMES) {
		for (const element of root.querySelectorAll(selector)) {
			element.setAttribute('aria-label', name(element.textContent));
		}
	}
	for (const input of root.querySelectorAll<HTMLInputElement>('.search-box .search-input')) {
		input.placeholder = englishText.search.placeholder;
	}
	const button = root.querySelector<HTMLElement>('[data-label-switch]');
	if (button !== null) {
		button.textContent = englishText.language.otherLabels;
		button.lang = englishText.language.otherTag;
	}
}
