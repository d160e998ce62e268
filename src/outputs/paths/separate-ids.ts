import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** What ids of a passage are made of, so that they clash with no other on the page. */
interface Namespaces {
	/** For what the passage itself has: places, marks, notes. */
	passage: string;
	/** For what its document has once: notes of corrections. */
	document: string;
}

/** Puts the ids of a rendered passage, and what leads to them, into namespaces of their own. Changes the tree. */
export function separateIds(tree: Element, { passage, document }: Namespaces): Element {
	visit(tree, 'element', ({ properties }) => {
		const { id, href, popoverTarget } = properties;
		if (typeof id === 'string') properties.id = `${passage}-${id}`;
		if (typeof href === 'string' && href.startsWith('#')) {
			properties.href = `#${passage}-${href.slice(1)}`;
		}
		if (typeof popoverTarget === 'string') {
			properties.popoverTarget = `${document}-${popoverTarget}`;
		}
	});
	return tree;
}

/** Returns the id of a document as a part of ids in a page: `gb-346-ins-8`. */
export function documentNamespace(id: string): string {
	return id.replaceAll('/', '-');
}
