import type { FindTextLinks, TextLink } from '../../archive/relations/text-link.ts';
import { linkUrl } from '../../archive/relations/text-link.ts';
import type { InlineNode, TextNode } from '../../model/passage-tree.ts';

/** Words that lead somewhere besides those that name a document; no file has them, they are found. */
export interface MentionNode {
	type: 'mention';
	/** Root-relative. */
	url: string;
	children: TextNode[];
}

type LinkedNode = InlineNode | MentionNode;

/** Returns words as text, as their document has it: marks of notes are no part of it. */
export function wordsText(words: readonly InlineNode[]): string {
	return words
		.map((node) => {
			if (node.type === 'text') return node.value;
			return node.type === 'mark' ? '' : wordsText(node.children);
		})
		.join('');
}

/** Returns the text from an offset on with the links that lie in it whole. */
function splitText(value: string, from: number, links: readonly TextLink[], base: string) {
	const nodes: LinkedNode[] = [];
	let at = 0;
	const addText = (to: number) => {
		if (to > at) nodes.push({ type: 'text', value: value.slice(at, to) });
		at = to;
	};
	for (const link of links) {
		if (link.from < from || link.to > from + value.length) continue;
		addText(link.from - from);
		const children: TextNode[] = [{ type: 'text', value: value.slice(at, link.to - from) }];
		nodes.push({ type: 'mention', url: linkUrl(link.target, base), children });
		at = link.to - from;
	}
	addText(value.length);
	return nodes;
}

/**
 * Returns the words of one text with those that lead somewhere as mentions. Words that are a link already are left as
 * they are; a link that would reach over the border of a node is left out. Run twice, it changes nothing.
 */
export function linkWords(
	words: readonly InlineNode[],
	find: FindTextLinks,
	base: string,
): readonly LinkedNode[] {
	const { links } = find(wordsText(words));
	if (links.length === 0) return words;
	let offset = 0;
	const link = (nodes: readonly InlineNode[]): LinkedNode[] =>
		nodes.flatMap((node): LinkedNode[] => {
			if (node.type === 'mark') return [node];
			if (node.type === 'corrected')
				return [{ ...node, children: link(node.children) as InlineNode[] }];
			const from = offset;
			offset += wordsText([node]).length;
			return node.type === 'text' ? splitText(node.value, from, links, base) : [node];
		});
	return link(words);
}
