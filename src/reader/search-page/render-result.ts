import type { SearchResult } from '../../search/client/search.ts';
import { buildWayToBasket, collect } from '../basket/collect.ts';
import { readBasket } from '../basket/stored-basket.ts';
import { buildButton } from '../basket/view-parts.ts';
import { describeReasons } from '../../search/reasons.ts';
import { buildElement } from '../page/build-element.ts';
import { toLandingUrl } from './landing-url.ts';
import { namePlace, nameResult } from './name-place.ts';
import type { PageText } from './page-text.ts';

const PATH_JOINT = ' › ';

/**
 * Returns a result as an item of a list: symbol and place, headings, the passage, and why it is shown.
 *
 * @param query What was searched for, which the page of the result marks.
 * @param inDocument Whether the list is that of its document, which is named above.
 */
export function renderResult(
	result: SearchResult,
	text: PageText,
	query: string,
	inDocument: boolean,
): HTMLLIElement {
	const name = inDocument ? namePlace(result, text.places) : '';
	const link = buildElement('a', 'hit-symbol', [
		name === '' ? nameResult(result, text.places) : name,
	]);
	link.href = toLandingUrl(result, query);
	const head = buildElement('p', 'hit-head', [link]);
	if (result.decision) head.append(' ', buildElement('span', 'hit-kind', [text.decision]));
	// A basket holds passages of its own archive.
	if (result.archive === null) head.append(' ', buildCollecting(result, text));
	const path = inDocument ? result.section : [result.title, ...result.section];
	const item = buildElement('li', 'hit', [head]);
	if (path.length > 0) item.append(buildElement('p', 'hit-path', [path.join(PATH_JOINT)]));
	item.append(buildElement('p', 'hit-text', markText(result)));
	item.dataset['match'] = result.match;
	if (result.archive !== null) {
		const { host } = new URL(result.archive);
		item.append(buildElement('p', 'hit-path', [text.fromArchive(host)]));
	}
	const why = describeReasons(result.reasons, text.why);
	if (why !== null) item.append(buildElement('p', 'hit-why', [why]));
	return item;
}

/** Returns what puts a result into the basket, or the way there where it is in. */
function buildCollecting({ id }: SearchResult, text: PageText): HTMLElement {
	const link = () => buildWayToBasket(text.collected, 'hit-collect collected');
	if (readBasket().ids.includes(id)) return link();
	const button = buildButton(
		text.collect,
		() => {
			void collect([id]).then((isIn) => {
				if (!isIn) return;
				const way = link();
				button.replaceWith(way);
				way.focus();
			});
		},
		'hit-collect',
	);
	return button;
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
