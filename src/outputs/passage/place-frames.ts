import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DivisionNode, ParagraphNode } from '../../model/passage-tree.ts';
import { labelled, labelledName } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { wordsText } from './link-words.ts';
import { placeId, placeUrl, type RenderContext } from './render-context.ts';

/** What stands where a paragraph has its number. */
const SIGNS = { text: '¶', table: '⊞', part: '#' } as const;

/** Returns the number that a fragment ends with: 2 of `appendix1-table2`. */
export const ownNumber = (fragment: string) => Number(/\d+$/u.exec(fragment)?.[0]);

/** Returns the link of what has no number printed, where a paragraph has its own; `value` is what names it. */
export function linkPlace(
	kind: keyof typeof SIGNS,
	fragment: string,
	value: number | string,
	context: RenderContext,
): Element {
	const { place } = interfaceText;
	const name =
		kind === 'part' ? place.partLink(String(value)) : place[`${kind}Link`](Number(value));
	const properties = {
		className: ['paragraph-number', 'place-link'],
		href: placeUrl(fragment, context),
		ariaLabel: name,
		...labelledName(`place.${kind}Link`, value),
	};
	return h('a', properties, SIGNS[kind]);
}

/** Returns the pages of the source that a place stands on, as it is shown beside it; nothing where none are known. */
export function renderPages(fragment: string, { pages }: RenderContext): Element[] {
	const own = pages?.get(fragment);
	if (own === undefined) return [];
	const [first, last] = own;
	return [
		h(
			'span',
			{ className: ['source-pages'], ...labelled('place.pages', first, last) },
			interfaceText.place.pages(first, last),
		),
	];
}

/** Returns a part around its head and what stands in it. */
export function frameDivision(
	{ fragment, children }: DivisionNode,
	head: ElementContent,
	content: ElementContent[],
	context: RenderContext,
): Element {
	const name = children.flatMap((node) => (node.type === 'name' ? node.children : []));
	const properties = {
		className: ['division'],
		id: placeId(fragment, context),
		ariaLabel: wordsText(name),
	};
	return h('section', properties, [head, ...content]);
}

/** Returns a paragraph around what stands in it; its number leads to its own page. */
export function frameParagraph(
	{ fragment, label }: Pick<ParagraphNode, 'fragment' | 'label'>,
	content: ElementContent[],
	context: RenderContext,
	id: string | null = placeId(fragment, context),
): Element {
	const href = placeUrl(fragment, context);
	const dataPlace = fragment === `p${label}` ? null : fragment;
	return h('article', { className: ['paragraph'], id, dataParagraph: label, dataPlace }, [
		h(
			'a',
			{ className: ['paragraph-number'], href, ariaLabel: interfaceText.paragraph.link(label) },
			label,
		),
		...renderPages(fragment, context),
		h('div', { className: ['paragraph-text'] }, content),
	]);
}

/** Returns a text without a number around what stands in it; a sign in the place of the number leads to its own page. */
export function frameText(
	fragment: string,
	content: ElementContent[],
	context: RenderContext,
	id: string | null = placeId(fragment, context),
): Element {
	const number = ownNumber(fragment);
	return h('article', { className: ['paragraph', 'unnumbered'], id, dataPlace: fragment }, [
		linkPlace('text', fragment, number, context),
		...renderPages(fragment, context),
		h('div', { className: ['paragraph-text'] }, content),
	]);
}
