import type { FootnoteDefinition, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Inline } from '../../../src/model/document.ts';
import { findSpaces, groupCorrections, joinPieces } from '../../../src/model/text.ts';
import { escapeAttribute } from '../../../src/model/escape-text.ts';

export type FlowNode = RootContent | MdxJsxFlowElement | FootnoteDefinition;
/** Returns the identifier of a note in the same part as a place: `3`, `appendix1-3`; `en1:i` of an endnote. */
export function identifierOf(name: string, beside: string, label?: string): string {
	const [, part] = /^(appendix\w*|annex\w*)-/u.exec(beside) ?? [];
	const own = label === undefined ? name.replace('fn', '') : `${name}:${label}`;
	return part === undefined ? own : `${part}-${own}`;
}

type Attributes = Record<string, string | number>;

const toAttribute = ([name, value]: [string, string | number]): MdxJsxAttribute => ({
	type: 'mdxJsxAttribute',
	name,
	value:
		typeof value === 'number'
			? { type: 'mdxJsxAttributeValueExpression', value: String(value) }
			: escapeAttribute(value),
});

/** Returns a component that stands in a sentence. */
function textElement(
	name: string,
	attributes: Attributes,
	children: PhrasingContent[],
): MdxJsxTextElement {
	const entries = Object.entries(attributes).map(toAttribute);
	return { type: 'mdxJsxTextElement', name, attributes: entries, children };
}

/** Returns a component that holds blocks. */
export function flowElement(
	name: string,
	attributes: Attributes,
	children: FlowNode[],
): MdxJsxFlowElement {
	const entries = Object.entries(attributes).map(toAttribute);
	return { type: 'mdxJsxFlowElement', name, attributes: entries, children: children as never };
}

/** Returns a component with inline content on one line of its own, without an inner paragraph. */
export function lineElement(
	name: string,
	attributes: Attributes,
	content: readonly Inline[],
	owner = 'p1',
): Paragraph {
	return {
		type: 'paragraph',
		children: [textElement(name, attributes, toPhrasing(content, owner))],
	};
}

/** Returns a component on a line of its own that holds others, each with inline content. */
export function rowElement(
	name: string,
	cells: { name: string; attributes: Attributes; content: readonly Inline[] }[],
	owner = 'p1',
): Paragraph {
	const children = cells.map((cell) =>
		textElement(cell.name, cell.attributes, toPhrasing(cell.content, owner)),
	);
	return { type: 'paragraph', children: [textElement(name, {}, children)] };
}

/** Returns inline content as an mdast paragraph. */
export function paragraphNode(content: readonly Inline[], owner = 'p1'): Paragraph {
	return { type: 'paragraph', children: toPhrasing(content, owner) };
}

/** Returns inline content as phrasing; neighbours with the same correction stand in one `<Corrected>`. */
function toPhrasing(content: readonly Inline[], owner: string): PhrasingContent[] {
	const spaces = findSpaces(content);
	const groups = groupCorrections(content).flatMap(({ correction, inlines }) => {
		const nodes = inlines.flatMap((inline): PhrasingContent[] => [
			...(spaces.has(inline) ? [{ type: 'text' as const, value: ' ' }] : []),
			toNode(inline, owner),
		]);
		if (correction === null) return nodes;
		return [textElement('Corrected', { n: correction + 1 }, joinTexts(nodes))];
	});
	return joinTexts(groups);
}

/** Returns phrasing as a parser gives it: no text beside text, and no empty one. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const joined: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'text' && last?.type === 'text') {
			joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
		} else if (node.type !== 'text' || node.value !== '') joined.push(node);
	}
	return joined;
}

function toNode(inline: Inline, owner: string): PhrasingContent {
	const text = { type: 'text' as const, value: joinPieces(inline.pieces) };
	switch (inline.type) {
		case 'text':
			return text;
		case 'mark':
			return {
				type: 'footnoteReference',
				identifier: identifierOf(inline.note, owner, inline.label),
			};
		case 'reference':
			return inline.target === null ? text : textElement('Ref', { to: inline.target }, [text]);
		case 'link':
			return textElement('Link', { url: inline.url }, [text]);
	}
}
