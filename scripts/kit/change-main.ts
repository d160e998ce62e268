import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { kitText } from '../../src/words/zh-hans/kit.ts';
import { textProperty } from '../check-site/page-tree.ts';
import { changeElements } from './change-elements.ts';

interface NewMain {
	title: string;
	description: string;
	/** Class of the body, for the style sheet. */
	kind: string;
	content: ElementContent[];
}

const withText = (element: Element, value: string): Element => ({
	...element,
	children: [{ type: 'text', value }],
});

/** Returns a page with another title and another content between its bar and its foot. */
export function replaceMain(tree: Root, { title, description, kind, content }: NewMain): Root {
	return changeElements(tree, (element) => {
		const { properties, tagName } = element;
		switch (tagName) {
			case 'title':
				return [withText(element, title)];
			case 'meta':
				return properties.name === 'description'
					? [{ ...element, properties: { ...properties, content: description } }]
					: [element];
			case 'body':
				return [{ ...element, properties: { ...properties, className: [kind] } }];
			case 'main':
				return [{ ...element, children: content }];
			default:
				return [element];
		}
	});
}

/** Returns the search page of the site with a word on what the search of a kit looks through. */
export function addSearchNote(tree: Root): Root {
	return changeElements(tree, (element) =>
		textProperty(element, 'dataSearchStatus') === null
			? [element]
			: [element, h('p', { className: 'kit-note' }, kitText.sameSearch)],
	);
}
