import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Returns the elements of a tree that a test accepts, in the order of the page. */
export function findElements(
	tree: Root | Element,
	accept: (element: Element) => boolean,
): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (accept(element)) found.push(element);
	});
	return found;
}

/** Returns the value of a property as a text; null where the element has no such property, or one without value. */
export function textProperty({ properties }: Element, name: string): string | null {
	const value = properties[name];
	if (Array.isArray(value)) return value.join(' ');
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** True for an element that has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
	const classes = properties.className;
	return Array.isArray(classes) && classes.includes(name);
}

/** Returns the text in a node, as it stands in the source. */
export const textOf = (node: Element['children'][number]): string =>
	node.type === 'text'
		? node.value
		: node.type === 'element'
			? node.children.map(textOf).join('')
			: '';
