import type { DocumentTree, InlineNode, PassageNode } from '../../../src/model/passage-tree.ts';
import { joinTexts } from '../../../src/model/to-passage-tree.ts';
import { flatten } from './print-document.ts';

function plainWords(words: readonly InlineNode[]): InlineNode[] {
	const plain = words.map((node): InlineNode => {
		if (node.type === 'mark') return node;
		if (node.type === 'text') return { type: 'text', value: flatten(node.value) };
		return { ...node, children: plainWords(node.children) };
	});
	return joinTexts(plain);
}

/** Returns a line without the white space at its ends, which is not significant. */
function plainLine(words: readonly InlineNode[]): InlineNode[] {
	const line = plainWords(words);
	const [first, last] = [line[0], line.at(-1)];
	if (first?.type === 'text') first.value = first.value.trimStart();
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return joinTexts(line);
}

function plainNode(node: PassageNode): PassageNode[] {
	switch (node.type) {
		case 'text':
		case 'mark':
		case 'reference':
		case 'link':
		case 'corrected':
			return plainWords([node]);
		case 'image':
			return [node];
		case 'prose': {
			const children = plainLine(node.children);
			return children.length === 0 ? [] : [{ ...node, children }];
		}
		case 'heading':
		case 'title':
		case 'name':
		case 'cell':
		case 'subtitle':
			return [{ ...node, children: plainLine(node.children) }];
		case 'field':
			return [{ ...node, label: flatten(node.label), children: plainLine(node.children) }];
		case 'item':
		case 'paragraph':
		case 'unnumbered':
		case 'table':
		case 'row':
		case 'division':
		case 'box':
		case 'figure':
		case 'note':
		case 'purpose':
		case 'front': {
			const children = node.children.flatMap((child) => plainNode(child));
			const label =
				node.type === 'item' || node.type === 'paragraph' ? { label: flatten(node.label) } : {};
			return [{ ...node, ...label, children } as PassageNode];
		}
	}
}

/** Returns a tree as a file can hold it: lines of text without the characters that no parser keeps, none of them empty. */
export function plainTree({ front, parts, notes }: DocumentTree): PassageNode[] {
	return [front, ...parts, ...notes].flatMap((node) => plainNode(node));
}
