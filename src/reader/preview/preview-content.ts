import { buildElement } from '../page/build-element.ts';

/** What a preview shows. */
export interface PreviewContent {
	title: string;
	text: string;
}

const LONGEST = 160;

/** What the site puts between the words of a document. */
const NOT_TEXT = '.mark, .corrected-sign, .paragraph-number, .note-number, .copy-button';

/** Returns the words of an element, cut; spaces that only lay out the page are left out. */
function readWords(element: Element | null | undefined): string {
	const copy = element?.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	for (const sign of copy.querySelectorAll(NOT_TEXT)) sign.remove();
	const characters = [...copy.textContent.replaceAll(/\s+/gu, ' ').trim()];
	return characters.length > LONGEST
		? `${characters.slice(0, LONGEST - 1).join('')}…`
		: characters.join('');
}

/** Returns the name of the document or of the missing one that a page is of: "GB.346/INS/8 关于…". */
function readTitle(page: Document): string {
	const symbol = page.querySelector('.masthead .symbol:not(.no-symbol)');
	return [symbol, page.querySelector('h1')].map(readWords).filter(Boolean).join(' ');
}

/** Returns what a page of the site shows first: of the place that a fragment names, else the purpose or the first words. */
export function readPreview(page: Document, fragment: string): PreviewContent | null {
	const place = fragment === '' ? null : page.getElementById(fragment);
	const title = readTitle(page);
	if (place?.matches('.note') === true) {
		return { title: place.ariaLabel ?? '', text: readWords(place.querySelector('.note-text')) };
	}
	const first =
		place?.querySelector('.paragraph-text') ??
		page.querySelector('.purpose p, .page-intro, .paragraph-text');
	const text = readWords(first);
	return title === '' && text === '' ? null : { title, text };
}

/** Returns the element of a preview's content. */
export function buildPreview({ title, text }: PreviewContent): HTMLElement[] {
	const words = buildElement('p', 'preview-text', [text]);
	return [buildElement('p', 'preview-title', [title]), words];
}
