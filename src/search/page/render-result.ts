import { formatSymbol, idToSymbol } from '../../addressing/symbol.ts';
import { formatPlace } from '../../interface/format-place.ts';
import type { SearchResult } from '../client/search.ts';
import { buildElement } from './build-element.ts';

const PATH_JOINT = ' › ';

/** Returns a result as an item of the list: symbol and place, title and headings, the passage, and why it is shown. */
export function renderResult(result: SearchResult): HTMLLIElement {
	const link = buildElement('a', 'hit-symbol', [nameOf(result)]);
	link.href = result.url;
	const path = [result.title, ...result.section].join(PATH_JOINT);
	const item = buildElement('li', 'hit', [
		buildElement('p', '', [link]),
		buildElement('p', 'hit-path', [path]),
		buildElement('p', 'hit-text', markText(result)),
	]);
	item.dataset['match'] = result.match;
	if (result.why !== null) item.append(buildElement('p', 'hit-why', [result.why]));
	return item;
}

/** Returns what people call the place: `GB.346/INS/8 第12段`, by title where the document has no symbol. */
function nameOf({ id, document, title }: SearchResult): string {
	const symbol = idToSymbol(document);
	const name = symbol === null ? `《${title}》` : formatSymbol(symbol);
	const fragment = id.slice(document.length + 1);
	return fragment === '' ? name : `${name} ${formatPlace(fragment)}`;
}

/** Returns the excerpt with its marks as elements. */
function markText({ excerpt, marks }: SearchResult): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let at = 0;
	for (const [from, to] of marks) {
		parts.push(excerpt.slice(at, from), buildElement('mark', '', [excerpt.slice(from, to)]));
		at = to;
	}
	return [...parts, excerpt.slice(at)];
}
