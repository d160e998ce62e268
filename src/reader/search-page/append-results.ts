import type { SearchAnswer, SearchResult } from '../../search/client/search.ts';
import { buildElement } from '../page/build-element.ts';
import { nameDocument } from './name-place.ts';
import type { PageText } from './page-text.ts';
import { renderResult } from './render-result.ts';

interface Setting {
	text: PageText;
	/** What was searched for. */
	query: string;
	/** Whether each document has a list of its own. */
	group: boolean;
	summary: SearchAnswer['summary'];
	/** Leaves out every related result. */
	hideRelated: () => void;
}

/** Returns the element of a group, which it makes where it is new. */
function findGroup(root: Element, key: string, build: () => HTMLElement): Element {
	const known = [...root.children].find(
		(element) => element instanceof HTMLElement && element.dataset['group'] === key,
	);
	if (known !== undefined) return known;
	const group = build();
	group.dataset['group'] = key;
	root.append(group);
	return group;
}

/** Returns the part of the exact or the related results, with what it comes to. */
function renderPart(match: SearchResult['match'], setting: Setting): HTMLElement {
	const { text, summary, hideRelated } = setting;
	const title = buildElement('h2', 'part-title', [
		text[match],
		' ',
		buildElement('span', 'count', [text.tally(summary[match])]),
	]);
	const part = buildElement('section', `part part-${match}`, [title]);
	if (match === 'related') {
		const button = buildElement('button', 'part-switch', [text.hideRelated]);
		button.type = 'button';
		button.addEventListener('click', hideRelated);
		part.append(button);
	}
	return part;
}

/** Returns the section of a document inside a part, with the count of its results. */
function renderDocument(result: SearchResult, { summary }: Setting): HTMLElement {
	const count = summary[result.match].documents[result.document] ?? 0;
	const name = nameDocument(result);
	const title = name.includes(result.title) ? name : `${name} ${result.title}`;
	return buildElement('section', 'document-hits', [
		buildElement('h3', 'document-title', [
			title,
			' ',
			buildElement('span', 'count', [String(count)]),
		]),
	]);
}

/** Returns what the older versions of a passage are folded into, under the newest. */
const renderOlder = ({ text }: Setting): HTMLElement =>
	buildElement('details', 'older-hits', [buildElement('summary', 'count', [text.older])]);

/** Adds results to those in `root`: exact ones and related ones apart, and each document by itself where wanted. */
export function appendResults(
	root: HTMLElement,
	results: readonly SearchResult[],
	setting: Setting,
): void {
	for (const result of results) {
		const part = findGroup(root, result.match, () => renderPart(result.match, setting));
		const holder = setting.group
			? findGroup(part, result.document, () => renderDocument(result, setting))
			: part;
		const list = findGroup(holder, 'list', () => buildElement('ol', 'hit-list', []));
		const last = list.lastElementChild;
		const isOlder = result.current !== undefined && last !== null;
		const target = isOlder ? findGroup(last, 'older', () => renderOlder(setting)) : list;
		target.append(renderResult(result, setting.text, setting.query, setting.group));
	}
}
