import type { Citation } from '../../citations/cite/format-citation.ts';
import { blocksHtml } from '../../citations/cite/quote.ts';
import { siteBase } from '../../words/site-url.ts';
import { findArchiveHome } from './archive-home.ts';
import { archiveLink } from './archive-link.ts';
import { type Line, readLines } from './read-lines.ts';
import { writeClipboard } from './write-clipboard.ts';

const WHOLE = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, td, th, caption';

/** Returns the element whose lines a selection is read from: a table, where it reaches over cells. */
function findRoot(range: Range): Node {
	const { commonAncestorContainer: common } = range;
	const element = common instanceof Element ? common : common.parentElement;
	const whole = element?.closest(WHOLE);
	return whole ?? element?.closest('table') ?? element?.querySelector('.main') ?? common;
}

/** Returns the lines of what is selected inside of the page's main part, with marks of notes as raised digits; none elsewhere. */
export function readSelectedLines(selection: Selection | null, isMarked: boolean): Line[] {
	if (selection === null || selection.isCollapsed) return [];
	const home = findArchiveHome(document, location.href, siteBase);
	const urlOf = (link: HTMLAnchorElement) => archiveLink(link, home);
	const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
	return ranges.flatMap((range) => {
		const root = findRoot(range);
		const element = root instanceof Element ? root : root.parentElement;
		if (element?.closest('.main') == null) return [];
		return readLines(root, { range, urlOf, isMarked });
	});
}

/** Returns what is selected inside of the main part as clean text and HTML; null elsewhere. */
function composeSelection(): Citation | null {
	const lines = readSelectedLines(getSelection(), true);
	const [only, ...others] = lines;
	if (only === undefined) return null;
	// Words of one line are put into the line where they are pasted.
	const isInline = others.length === 0 && only.tag !== 'table';
	return {
		text: lines.map(({ text }) => text).join('\n'),
		html: isInline ? only.html : blocksHtml(lines),
	};
}

/**
 * Gives the clipboard what is selected as clean text and HTML: without numbers of paragraphs, signs and colours of the page,
 * with the marks of notes. What is selected in a field, or outside of the main part, is left to the browser. An event that
 * came before this was there is over, and was kept from the browser.
 */
export function copySelection(event: ClipboardEvent): void {
	const { clipboardData, defaultPrevented, target } = event;
	const isField = target instanceof Element && target.closest('input, textarea, dialog') !== null;
	const copied = isField ? null : composeSelection();
	if (copied === null) return;
	if (defaultPrevented || clipboardData === null) {
		void writeClipboard(copied);
		return;
	}
	event.preventDefault();
	clipboardData.setData('text/plain', copied.text);
	clipboardData.setData('text/html', copied.html);
}
