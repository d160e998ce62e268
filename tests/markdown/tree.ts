import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** Returns a tree of the given blocks. */
export function root(...children: RootContent[]): Root {
	return { type: 'root', children };
}

/** Returns a component that holds blocks, without attributes. */
export function component(
	name: string,
	...children: MdxJsxFlowElement['children']
): MdxJsxFlowElement {
	return { type: 'mdxJsxFlowElement', name, attributes: [], children };
}

/** Returns an mdast paragraph; a string stands for text, a number for the mark of that footnote. */
export function sentence(...parts: (string | number)[]): Paragraph {
	return {
		type: 'paragraph',
		children: parts.map((part): PhrasingContent =>
			typeof part === 'string'
				? { type: 'text', value: part }
				: { type: 'footnoteReference', identifier: String(part), label: String(part) },
		),
	};
}

/** Returns the definition of a footnote. */
export function definition(number: number, text: string): FootnoteDefinition {
	return {
		type: 'footnoteDefinition',
		identifier: String(number),
		label: String(number),
		children: [sentence(text)],
	};
}

/** Returns the outline of blocks: the name of each with those inside it, text left out. */
export function outline(nodes: readonly RootContent[]): string {
	return nodes
		.filter((node) => node.type !== 'text')
		.map((node) => {
			const inside = 'children' in node ? outline(node.children) : '';
			return inside === '' ? nameOf(node) : `${nameOf(node)}(${inside})`;
		})
		.join(' ');
}

function nameOf(node: RootContent): string {
	if (node.type === 'mdxJsxFlowElement') return node.name ?? '';
	const { hName } = (node.data ?? {}) as { hName?: string };
	return hName ?? node.type;
}
