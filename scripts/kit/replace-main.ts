import type { Element, ElementContent, Root } from 'hast';
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
