import type { SearchResult } from '../../search/client/search.ts';
import { buildElement } from '../page/build-element.ts';
import { toLandingUrl } from './landing-url.ts';
import { nameResult } from './name-place.ts';
import type { PageText } from './page-text.ts';

/** Characters shown on each side of a hit. */
const REACH = 22;

/** Returns a line for every hit of a passage, the hit in a column of its own. Excerpts have to be whole texts. */
function renderRows(
	result: SearchResult,
	query: string,
	{ places }: PageText,
): HTMLTableRowElement[] {
	const { excerpt, marks } = result;
	const cut = (from: number, to: number) => excerpt.slice(from, to).replaceAll(/\s+/gu, ' ');
	return marks.map(([from, to]) => {
		const link = buildElement('a', 'hit-symbol', [nameResult(result, places)]);
		link.href = toLandingUrl(result, query);
		const place = buildElement('th', 'line-place', [link]);
		place.scope = 'row';
		return buildElement('tr', 'line', [
			place,
			buildElement('td', 'line-before', [cut(Math.max(0, from - REACH), from)]),
			buildElement('td', 'line-hit', [buildElement('mark', '', [cut(from, to)])]),
			buildElement('td', 'line-after', [cut(to, to + REACH)]),
		]);
	});
}

function renderTable({ columns, concordance }: PageText): HTMLElement {
	const head = [columns.place, columns.before, columns.hit, columns.after].map((name) => {
		const cell = buildElement('th', '', [name]);
		cell.scope = 'col';
		return cell;
	});
	const table = buildElement('table', 'lines-table', [
		buildElement('thead', '', [buildElement('tr', '', head)]),
		buildElement('tbody', '', []),
	]);
	const region = buildElement('div', 'lines', [table]);
	// A region that scrolls has to take the focus, or the keyboard could not scroll it.
	region.tabIndex = 0;
	region.role = 'region';
	region.ariaLabel = concordance;
	return region;
}

/** Adds the lines of some results to the concordance in `root`, which it makes where there is none. */
export function appendLines(
	root: HTMLElement,
	results: readonly SearchResult[],
	text: PageText,
	query: string,
): void {
	const isFirst = root.querySelector('.lines') === null;
	if (isFirst) root.append(renderTable(text));
	root
		.querySelector('tbody')
		?.append(...results.flatMap((result) => renderRows(result, query, text)));
	if (isFirst) centreHits(root);
}

/** Scrolls a concordance that is wider than the page so that the hits stand in its middle. */
function centreHits(root: HTMLElement): void {
	const region = root.querySelector<HTMLElement>('.lines');
	const hit = region?.querySelector<HTMLElement>('.line-hit');
	if (region == null || hit == null) return;
	region.scrollLeft = hit.offsetLeft + (hit.offsetWidth - region.clientWidth) / 2;
}
