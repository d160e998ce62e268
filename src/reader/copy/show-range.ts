import {
	endsOfRange,
	fragmentToPlace,
	placeToFragment,
	type Place,
} from '../../model/addressing/place.ts';
import { citePlaces } from '../../citations/cite/cited-place.ts';
import { formatChinesePlaces } from '../../citations/cite/format-chinese.ts';
import { chineseText } from '../../citations/cite/citation-words.ts';
import { siteBase, siteUrl } from '../../words/site-url.ts';
import { currentContext } from './copy-chosen.ts';
import { documentAt } from './document-at.ts';
import { loadDocument } from './load-document.ts';
import { loadPage } from './load-page.ts';
import { findRangeParts } from './range-parts.ts';

type Range = Extract<Place, { kind: 'range' }>;

const endsOf = (range: Range) => endsOfRange(placeToFragment(range));

const MARK = 'in-range';

/** Takes the marks of a range off the page. */
export function clearRange(): void {
	for (const part of document.querySelectorAll(`.${MARK}`)) part.classList.remove(MARK);
}

/** Marks the paragraphs of a range; false where they do not stand on this page. */
export function markRange(range: Range): boolean {
	clearRange();
	const parts = findRangeParts(document, ...endsOf(range));
	for (const part of parts)
		part.querySelector('.paragraph, .box, .figure, .table')?.classList.add(MARK);
	return parts.length > 0;
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

/** Shows the range that the address names, if the document has it; without it the page stays as it is. */
export async function showRange(): Promise<void> {
	const range = fragmentToPlace(location.hash.slice(1));
	const id = documentAt(location.pathname, siteBase);
	if (range?.kind !== 'range' || id === null) return;
	const page = document.querySelector<HTMLElement>('.paragraph-page');
	const [first, last] = endsOf(range);
	const isMissing = page?.querySelector(`[id="${last}"]`) === null;
	if (page !== null && isMissing && !(await completePage(page, id, range))) return;
	const isMarked = markRange(range);
	// On the first paragraph's own page the range stands at the top.
	if (isMarked && page === null) document.getElementById(first)?.scrollIntoView();
}
