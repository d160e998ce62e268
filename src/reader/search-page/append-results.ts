import type { SearchAnswer, SearchResult } from '../../search/client/search.ts';
import type { Tally } from '../../search/client/summarize.ts';
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

/** Parts of the results: exact ones, those of them that are pieces of longer words, and related ones. */
type Part = 'exact' | 'pieces' | 'related';

const partOf = ({ match, piece }: SearchResult): Part => (piece ? 'pieces' : match);

/** Returns what a part comes to; the pieces of longer words have a part of their own. */
function tallyOf(part: Part, { exact, pieces, related }: SearchAnswer['summary']): Tally {
	if (part !== 'exact') return part === 'pieces' ? pieces : related;
	const without = <Key extends string>(
		all: Partial<Record<Key, number>>,
		some: Partial<Record<Key, number>>,
	) =>
		Object.fromEntries(
			(Object.entries(all) as [Key, number][])
				.map(([key, count]) => [key, count - (some[key] ?? 0)] as const)
				.filter(([, count]) => count > 0),
		) as Record<Key, number>;
	return {
		kinds: without(exact.kinds, pieces.kinds),
		documents: without(exact.documents, pieces.documents),
	};
}

/** Returns the part of some results, with what it comes to. */
function renderPart(name: Part, setting: Setting): HTMLElement {
	const { text, summary, hideRelated } = setting;
	const title = buildElement('h2', 'part-title', [
		text[name],
		' ',
		buildElement('span', 'count', [text.tally(tallyOf(name, summary))]),
	]);
	const part = buildElement('section', `part part-${name}`, [title]);
	if (name === 'related') {
		const button = buildElement('button', 'part-switch', [text.hideRelated]);
		button.type = 'button';
		button.addEventListener('click', hideRelated);
		part.append(button);
	}
	return part;
}

/** Returns the section of a document inside a part, with the count of its results. */
function renderDocument(result: SearchResult, { summary }: Setting): HTMLElement {
	const count = tallyOf(partOf(result), summary).documents[result.document] ?? 0;
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
		const name = partOf(result);
		const part = findGroup(root, name, () => renderPart(name, setting));
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
