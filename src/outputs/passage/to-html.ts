import type { RootContent } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';

/** Returns nodes as HTML; every text and attribute in them stays literal. */
export function toHtml(nodes: RootContent | RootContent[]): string {
	return serialise({ type: 'root', children: Array.isArray(nodes) ? nodes : [nodes] });
}
