import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
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
const isPhrase = (node: Nodes): boolean =>
	isElement(node) && INLINE.has(TYPES.get(node.name ?? '') ?? '');

function readBlock(node: Nodes, file: VFile): PassageNode {
	if (isElement(node)) return isPhrase(node) ? refuse(node, file) : readElement(node, file);
	if (node.type !== 'paragraph') return refuse(node, file);
	// An element on one line is, to Markdown, a paragraph with nothing but it.
	const [only, ...rest] = node.children;
	const isWhole = only !== undefined && rest.length === 0 && isElement(only) && !isPhrase(only);
	if (isWhole) return readElement(only, file);
	return { type: 'prose', children: readWords(node.children, file) };
}

/** Returns the elements of a line; white space between them is none of theirs. */
function readElements(nodes: readonly Nodes[], file: VFile): PassageNode[] {
	return nodes
		.flatMap((node): readonly Nodes[] => (node.type === 'paragraph' ? node.children : [node]))
		.filter((node) => node.type !== 'text' || node.value.trim() !== '')
		.map((node) => (isElement(node) ? readElement(node, file) : refuse(node, file)));
}

function readBlocks(nodes: readonly Nodes[], file: VFile): PassageNode[] {
	return nodes.map((node) => readBlock(node, file));
}

function readRoot(root: Root, file: VFile): DocumentTree {
	const tree: DocumentTree = { front: { type: 'front', children: [] }, parts: [], notes: [] };
	for (const node of root.children) {
		if (node.type === 'footnoteDefinition') {
			const children = readBlocks(node.children, file) as BlockNode[];
			tree.notes.push({ type: 'note', ...readNote(node, file), children });
			continue;
		}
		const block = readBlock(node, file);
		if (block.type === 'front') tree.front = block;
		else if (PARTS.has(block.type)) tree.parts.push(block as PartNode | DivisionNode);
		else refuse(node, file);
	}
	return tree;
}

/**
 * Has notes read, and nothing else of GFM: no file of a document has more of it, and bare addresses, pipes and tildes are
 * text there, as they are printed. To look for the rest takes a fifth of the time.
 */
function readNotes(this: Processor): void {
	const data = this.data();
	(data.micromarkExtensions ??= []).push(gfmFootnote());
	(data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

const parser = unified().use(remarkParse).use(remarkMdx).use(readNotes).freeze();

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;

/** Leaves out what stands before the text of a file, and keeps its lines, by which faults are named. */
const emptyFrontmatter = (mdx: string) =>
	mdx.replace(FRONTMATTER, (lines) => lines.replaceAll(/[^\n]+/gu, ''));

/**
 * Returns what the MDX file of a document holds: elements of documents, text and notes. The file is parsed as MDX and never
 * compiled: it is data, and nothing that stands in it can come to run. `path` is the file's, for the message. Throws where
 * there is any other node, or what is no MDX, with its line and column.
 */
export function readDocument(mdx: string, path: string): DocumentTree {
	const file = new VFile({ path, value: emptyFrontmatter(mdx) });
	try {
		return readRoot(parser.parse(file), file);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		const { line, column, reason } = error;
		// Of an element that is not closed it has no place, but the words have.
		const place = [path, line, column].filter((part) => part !== undefined).join(':');
		throw new Error(`${place}: ${reason}`);
	}
}
