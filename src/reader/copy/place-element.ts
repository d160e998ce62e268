/** What has an address of its own and can be copied: parts of the text, and the head of a document. */
const PLACES =
	'.paragraph, .table, .item[id], .note[id], .box[id], .figure[id], .heading-line, .division-head, .masthead';

/** Returns the innermost place that an element belongs to; null outside of all. */
export function findPlaceElement(target: EventTarget | Node | null): HTMLElement | null {
	const element = target instanceof Element ? target : (target as Node | null)?.parentElement;
	return element?.closest<HTMLElement>(PLACES) ?? null;
}

/** What the site puts between the words of a document. */
export const PAGE_FURNITURE =
	'.paragraph-number, .note-number, .source-pages, .mark, .corrected-sign, .figure-lost, .copy-button, .collect, .version-note, .office-correction, script';
