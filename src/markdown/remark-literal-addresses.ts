import type { Link, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const SCHEMES_GFM_ADDS = ['', 'http://', 'mailto:'];

/**
 * Turns the links that GFM makes of bare web and mail addresses back into text. A document names its links
 * itself, and GFM takes the Chinese after an address for a part of it.
 */
export function remarkLiteralAddresses() {
	return (tree: Root): void => {
		visit(tree, 'link', (node, index, parent: Parent | undefined) => {
			if (index === undefined || parent === undefined || !isLiteral(node)) return undefined;
			parent.children.splice(index, 1, ...node.children);
			return [SKIP, index];
		});
	};
}

function isLiteral(link: Link): boolean {
	const [child, ...others] = link.children;
	if (child?.type !== 'text' || others.length > 0) return false;
	return SCHEMES_GFM_ADDS.some((scheme) => link.url === scheme + child.value);
}
