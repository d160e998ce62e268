import { escapeAttribute, escapeText } from '../../model/escape-text.ts';
import {
	ELEMENTS,
	noteIdentifier,
	type BlockNode,
	type Fields,
	type InlineNode,
	type MdxElement,
	type PassageNode,
	type ProseNode,
} from '../../model/passage-tree.ts';

/** A node that is written as an element. */
type ElementNode = Extract<PassageNode, { type: keyof typeof ELEMENTS }>;

/** Returns blocks with an empty line between them. */
export function joinBlocks(blocks: readonly string[]): string {
	return blocks.join('\n\n');
}

const writeAttribute = (name: string, value: string | number) =>
	typeof value === 'number' ? `${name}={${String(value)}}` : `${name}="${escapeAttribute(value)}"`;

/** Writes words one behind the other; `isLine` where they are the whole line, which Markdown trims and may read as a construct. */
function writeWords(words: readonly InlineNode[], isLine: boolean): string {
	let written = '';
	for (const [index, node] of words.entries()) {
		if (node.type === 'text') {
			const endsLine = isLine && index === words.length - 1;
			written += escapeText(node.value, { opensLine: isLine && written === '', endsLine });
		} else if (node.type === 'mark') written += `[^${noteIdentifier(node)}]`;
		else written += writeElement(node, '');
	}
	return written;
}

/** Returns a node as an element; words stand in it on one line, blocks on lines of their own, further in. */
function writeElement(node: ElementNode, indent: string): string {
	const { name, attributes, holds, implied }: MdxElement = ELEMENTS[node.type];
	const fields = node as unknown as Fields;
	const silent = implied?.(fields);
	let tag = name;
	for (const attribute in attributes) {
		const field = attributes[attribute] ?? '';
		const value = fields[field] ?? '';
		if (value !== silent?.[field]) tag += ` ${writeAttribute(attribute, value)}`;
	}
	if (node.children.length === 0) return `<${tag} />`;
	if (holds === 'elements') {
		const inner = (node.children as ElementNode[]).map((child) => writeElement(child, ''));
		return `<${tag}>${inner.join('')}</${name}>`;
	}
	if (holds === 'words')
		return `<${tag}>${writeWords(node.children as InlineNode[], false)}</${name}>`;
	const inner = joinBlocks(
		(node.children as BlockNode[]).map((child) => writeBlock(child, `${indent}  `)),
	);
	return `<${tag}>\n${inner}\n${indent}</${name}>`;
}

/** Returns a node that stands on a line of its own, or on several; `indent` stands before each that is not empty. */
export function writeBlock(node: ProseNode | ElementNode, indent = ''): string {
	const written =
		node.type === 'prose' ? writeWords(node.children, true) : writeElement(node, indent);
	return written === '' ? '' : indent + written;
}
