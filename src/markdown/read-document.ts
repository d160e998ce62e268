import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import {
	ELEMENTS,
	type BlockNode,
	type DivisionNode,
	type DocumentTree,
	type Fields,
	type InlineNode,
	type MdxElement,
	type PartNode,
	type PassageNode,
} from '../model/passage-tree.ts';
import { fragmentToPlace } from '../model/addressing/place.ts';
import { joinTexts } from '../model/to-passage-tree.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type ElementType = keyof typeof ELEMENTS;

const TYPES: ReadonlyMap<string, ElementType> = new Map(
	Object.entries(ELEMENTS).map(([type, { name }]) => [name, type as ElementType]),
);
const INLINE: ReadonlySet<string> = new Set<ElementType>(['reference', 'link', 'corrected']);
const PARTS: ReadonlySet<string> = new Set<ElementType>([
	'heading',
	'paragraph',
	'unnumbered',
	'table',
	'box',
	'figure',
	'division',
]);

const isElement = (node: Nodes): node is Element =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Fails the file at a node that no document holds. */
function refuse(node: Nodes, file: VFile): never {
	const name = isElement(node) ? `<${node.name ?? ''}>` : node.type;
	return file.fail(
		`Unexpected ${name}: a document holds elements of documents, text and notes. Run "npm run ingest", which writes it anew.`,
		node,
		'gb-archive:document',
	);
}

function findType(node: Nodes, file: VFile): ElementType {
	const type = isElement(node) ? TYPES.get(node.name ?? '') : undefined;
	return type ?? refuse(node, file);
}

function readNumber(text: string, node: Nodes, file: VFile): number {
	return /^\d+$/u.test(text) ? Number(text) : refuse(node, file);
}

/**
 * Returns the note that an identifier names: `3` is `fn3`, `appendix1-3` is `appendix1-fn3`; `en1:i` is the endnote `en1`,
 * whose mark is printed as i.
 */
function readNote(node: FootnoteReference | FootnoteDefinition, file: VFile) {
	const [, endnote, label] = /^([^:]+):(.+)$/u.exec(node.label ?? '') ?? [];
	const fragment = endnote ?? node.identifier.replace(/(?=\d+$)/u, 'fn');
	const place = fragmentToPlace(fragment);
	const kind = label === undefined ? 'footnote' : 'endnote';
	if (place?.kind !== kind) return refuse(node, file);
	return { number: place.number, fragment, ...(label !== undefined && { label }) };
}

/** Returns the fields of a node from the attributes of its element, which has all that do not go without saying and no other. */
function readFields(element: Element, form: MdxElement, file: VFile): Fields {
	const fields = element.attributes.map((attribute): [string, string | number] => {
		if (attribute.type !== 'mdxJsxAttribute') return refuse(element, file);
		const field = form.attributes[attribute.name] ?? refuse(element, file);
		const { value } = attribute;
		if (typeof value === 'string') return [field, value];
		return [field, readNumber(value?.value ?? '', element, file)];
	});
	const written = Object.fromEntries(fields);
	const all = { ...form.implied?.(written), ...written };
	if (Object.keys(all).length !== Object.keys(form.attributes).length) return refuse(element, file);
	return all;
}

const READERS = { words: readWords, elements: readElements, blocks: readBlocks };

function readElement(element: Element, file: VFile): PassageNode {
	const type = findType(element, file);
	const form: MdxElement = ELEMENTS[type];
	const children: PassageNode[] = READERS[form.holds](element.children, file);
	return { type, ...readFields(element, form, file), children } as unknown as PassageNode;
}

function readWords(nodes: readonly Nodes[], file: VFile): InlineNode[] {
	const words = nodes.map((node): InlineNode => {
		if (node.type === 'text') return { type: 'text', value: node.value };
		if (node.type === 'footnoteReference') {
			return { type: 'mark', ...readNote(node, file) };
		}
		if (!isElement(node) || !INLINE.has(findType(node, file))) return refuse(node, file);
		return readElement(node, file) as InlineNode;
	});
	return joinTexts(words);
}

/** True for an element that stands in a sentence. */
const isPhrase = (node: Nodes | undefined): node is Element =>
	node !== undefined && isElement(node) && INLINE.has(TYPES.get(node.name ?? '') ?? '');

type Line = [Nodes, ...Nodes[]];

/** Returns nodes by the line they stand on: MDX takes elements out of their paragraph that stand alone on a line. */
function groupLines(nodes: readonly Nodes[]): Line[] {
	const lines: Line[] = [];
	for (const node of nodes) {
		const line = lines.at(-1);
		const before = line?.at(-1);
		const isBeside = before?.position?.end.line === node.position?.start.line;
		if (line !== undefined && isPhrase(before) && isPhrase(node) && isBeside) line.push(node);
		else lines.push([node]);
	}
	return lines;
}

/** Returns the white space between two elements that stand alone on a line, where MDX drops it. */
function readBetween(left: Nodes | undefined, right: Nodes, file: VFile): InlineNode[] {
	const [from, to] = [left?.position?.end.offset, right.position?.start.offset];
	if (from === undefined || to === undefined) return [];
	return [{ type: 'text', value: String(file).slice(from, to) }];
}

function readBlock([first, ...others]: Line, file: VFile): PassageNode {
	if (first.type === 'paragraph') {
		const [only, ...rest] = first.children;
		const isWhole = only !== undefined && rest.length === 0 && isElement(only) && !isPhrase(only);
		if (isWhole) return readElement(only, file);
		return { type: 'prose', children: readWords(first.children, file) };
	}
	if (!isElement(first)) return refuse(first, file);
	if (!isPhrase(first)) return readElement(first, file);
	const words = [first, ...others].flatMap((node, index, line) => [
		...readBetween(line[index - 1], node, file),
		...readWords([node], file),
	]);
	return { type: 'prose', children: joinTexts(words) };
}

/** Returns the elements of a line; white space between them is none of theirs. */
function readElements(nodes: readonly Nodes[], file: VFile): PassageNode[] {
	return nodes
		.flatMap((node): readonly Nodes[] => (node.type === 'paragraph' ? node.children : [node]))
		.filter((node) => node.type !== 'text' || node.value.trim() !== '')
		.map((node) => (isElement(node) ? readElement(node, file) : refuse(node, file)));
}

function readBlocks(nodes: readonly Nodes[], file: VFile): PassageNode[] {
	return groupLines(nodes).map((line) => readBlock(line, file));
}

/**
 * Returns what the MDX file of a document holds: elements of documents, text and notes, and nothing that could run. Any
 * other node fails the file, with its place.
 */
export function readDocument(root: Root, file: VFile): DocumentTree {
	const tree: DocumentTree = { front: { type: 'front', children: [] }, parts: [], notes: [] };
	for (const node of root.children) {
		if (node.type === 'footnoteDefinition') {
			const children = readBlocks(node.children, file) as BlockNode[];
			tree.notes.push({ type: 'note', ...readNote(node, file), children });
			continue;
		}
		const block = readBlock([node], file);
		if (block.type === 'front') tree.front = block;
		else if (PARTS.has(block.type)) tree.parts.push(block as PartNode | DivisionNode);
		else refuse(node, file);
	}
	return tree;
}
