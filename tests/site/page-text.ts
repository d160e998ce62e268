import type { Nodes } from 'hast';
import { hasClass } from '../../scripts/check-site/page-tree.ts';

/** Returns the text of a tree as the contract counts it: marks of notes and signs of corrections are none. */
export function pageText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	if (node.type === 'element' && (hasClass(node, 'mark') || hasClass(node, 'corrected-sign')))
		return '';
	return node.children.map(pageText).join('');
}
