import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Returns what stands in the place of an element whose children are changed already. */
export type Change = (element: Element) => ElementContent[];

/** Returns nodes in which every element is what `change` makes of it, the inner ones first. */
export function changeChildren<T extends RootContent>(
	children: readonly T[],
	change: Change,
): (T | ElementContent)[] {
	return children.flatMap((child): (T | ElementContent)[] => {
		if (child.type !== 'element') return [child];
		return change({ ...child, children: changeChildren(child.children, change) });
	});
}

/** Returns a tree in which every element is what `change` makes of it, the inner ones first. */
export function changeElements(tree: Root, change: Change): Root {
	return { ...tree, children: changeChildren(tree.children, change) };
}
