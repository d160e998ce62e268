import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { remarkLiteralAddresses } from '../../../src/markdown/remark-literal-addresses.ts';

/** An MDX file as a parser sees it. */
export interface ReadMdx {
	frontmatter: unknown;
	/** Each run of text, with the place it stands in: `Paragraph 12 › Item p12-a (a)│…`. */
	texts: string[];
	/** Types of nodes, names of components and values of attributes that no file may hold. */
	foreign: string[];
}

/** Components that hold text on their own line, without a paragraph inside. */
const LINES = new Set(['Subtitle', 'Summary', 'Heading', 'Title', 'Name', 'Cell']);
const BLOCKS = new Set([
	...['Front', 'Purpose', 'Paragraph', 'Text', 'Item', 'Box', 'Figure'],
	...['Table', 'Row', 'Part'],
]);
const PHRASES = new Set(['Ref', 'Link', 'Corrected']);
const TYPES = new Set([
	'root',
	'paragraph',
	'text',
	'footnoteReference',
	'footnoteDefinition',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
]);

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const processor = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkGfm)
	.use(remarkLiteralAddresses);

/** Reads an MDX file back; the site removes the links that GFM makes of bare addresses, and so does this. */
export function readMdx(mdx: string): ReadMdx {
	const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(mdx) ?? [];
	const tree = processor.runSync(processor.parse(body)) as Root;
	return {
		frontmatter: parse(frontmatter),
		texts: readTexts(tree, []),
		foreign: findForeign(tree),
	};
}

const isElement = (node: Nodes): node is Element =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function attributesOf(element: Element): string[] {
	return element.attributes.map(({ value }) =>
		typeof value === 'string' ? value : (value?.value ?? ''),
	);
}

const labelOf = (element: Element) => [element.name ?? '', ...attributesOf(element)].join(' ');

/** Returns inline content as text, with components and marks in double brackets. */
function phraseOf(node: Nodes): string {
	if (node.type === 'footnoteReference') return `⟦${node.identifier}⟧`;
	if (isElement(node) && PHRASES.has(node.name ?? '')) {
		return `⟦${labelOf(node)}⟧${node.children.map(phraseOf).join('')}⟦⟧`;
	}
	if ('children' in node) return node.children.map(phraseOf).join('');
	return 'value' in node ? node.value : '';
}

const printText = (places: readonly string[], nodes: readonly Nodes[]) =>
	`${places.join(' › ')}│${nodes.map(phraseOf).join('').trim()}`;

function readTexts(node: Nodes, places: readonly string[]): string[] {
	if (isElement(node) && LINES.has(node.name ?? '')) {
		return [printText([...places, labelOf(node)], node.children)];
	}
	if (node.type === 'paragraph') {
		const [only, ...others] = node.children;
		const isLine =
			only !== undefined && isElement(only) && (LINES.has(only.name ?? '') || only.name === 'Row');
		return isLine && others.length === 0
			? readTexts(only, places)
			: [printText(places, node.children)];
	}
	if (!('children' in node)) return [];
	const place = isElement(node)
		? [labelOf(node)]
		: node.type === 'footnoteDefinition'
			? [`[^${node.identifier}]`]
			: [];
	return node.children.flatMap((child) => readTexts(child, [...places, ...place]));
}

function findForeign(tree: Root): string[] {
	const foreign: string[] = [];
	visit(tree, (node) => {
		if (!TYPES.has(node.type)) foreign.push(node.type);
		if (!isElement(node)) return;
		const name = node.name ?? '';
		const named = [LINES, BLOCKS, PHRASES].some((names) => names.has(name));
		if (!named) foreign.push(`<${name}>`);
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute') foreign.push(attribute.type);
			else if (
				typeof attribute.value === 'object' &&
				!/^\d+$/u.test(attribute.value?.value ?? '')
			) {
				foreign.push(`{${String(attribute.value?.value)}}`);
			}
		}
	});
	return foreign;
}
