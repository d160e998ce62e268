import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { partPrefix } from '../../model/addressing/place.ts';
import type { BodyPart, Division, Footnote, Heading } from '../../model/document.ts';
import type {
	DivisionNode,
	DocumentTree,
	MarkNode,
	NoteNode,
	PartNode,
	PassageNode,
} from '../../model/passage-tree.ts';
import { toDivision, toNote, toPart } from '../../model/to-passage-tree.ts';
import { isInside, render, renderAll, renderHead } from './markup.ts';
import { markId, type RenderContext } from './render-context.ts';
import { frameDivision } from './place-frames.ts';

function marksIn(nodes: readonly PassageNode[]): MarkNode[] {
	return nodes.flatMap((node): MarkNode[] => {
		if (node.type === 'mark') return [node];
		return node.type === 'text' ? [] : marksIn(node.children);
	});
}

/** Returns the ids of all marks in nodes that will stand on one page: `fnref3` for the first mark of note 3, `fnref3-2` for the second. */
export function nameMarks(nodes: readonly PassageNode[]): ReadonlyMap<MarkNode, string> {
	const counts = new Map<string, number>();
	const ids = new Map<MarkNode, string>();
	for (const mark of marksIn(nodes)) {
		const count = (counts.get(mark.fragment) ?? 0) + 1;
		counts.set(mark.fragment, count);
		const first = markId(mark.fragment);
		ids.set(mark, count === 1 ? first : `${first}-${String(count)}`);
	}
	return ids;
}

/** Returns the fragments of the notes that nodes carry marks of, each once, in the order of the marks. */
function markedNotes(nodes: readonly PassageNode[]): string[] {
	return [...new Set(marksIn(nodes).map(({ fragment }) => fragment))];
}

/** Returns content with the notes beside it, which are set side by side where there is room. */
export function framePassage(
	content: ElementContent[],
	notes: readonly NoteNode[],
	context: RenderContext,
): Element {
	return h('div', { className: ['passage'] }, [...content, ...renderAll(notes, context)]);
}

/**
 * Returns a part that is no heading as `div.passage`, with the notes it carries marks of, in the order of the marks.
 * `footnotes` are those of the body or of the part of the document that it stands in.
 */
export function renderPassage(
	part: Exclude<BodyPart, Heading>,
	footnotes: readonly Footnote[],
	context: RenderContext,
): Element {
	const node = toPart(part);
	const notes = markedNotes([node]).flatMap((fragment) =>
		footnotes.filter((footnote) => footnote.fragment === fragment).map(toNote),
	);
	const named = { ...context, marks: nameMarks([node]) };
	return framePassage(render(node, named), notes, named);
}

/** Takes the notes of nodes out of those that are left. */
function takeNotes(nodes: readonly PassageNode[], open: Map<string, NoteNode>): NoteNode[] {
	return markedNotes(nodes).flatMap((fragment) => {
		const note = open.get(fragment);
		return open.delete(fragment) && note !== undefined ? [note] : [];
	});
}

/** Returns a node with the notes beside it. Headings stand in a passage only where a note is beside them; all else is set alike. */
function frameNode(
	node: PartNode,
	notes: readonly NoteNode[],
	context: RenderContext,
): ElementContent[] {
	const content = render(node, context);
	const isPassage = node.type !== 'heading' || notes.length > 0;
	const framed = isPassage ? [framePassage(content, notes, context)] : content;
	return [...framed, ...(context.behind?.(node.fragment) ?? [])];
}

/** Returns the nodes of a body or a part, each with the notes of its first marks; `rest` stand beside the last. */
function frameNodes(
	nodes: readonly PartNode[],
	open: Map<string, NoteNode>,
	rest: (note: NoteNode) => boolean,
	context: RenderContext,
): ElementContent[] {
	const groups = nodes.map((node) => ({ node, notes: takeNotes([node], open) }));
	// No text may be lost: a note without a mark comes last.
	const unmarked = [...open.values()].filter(rest);
	for (const { fragment } of unmarked) open.delete(fragment);
	groups.at(-1)?.notes.push(...unmarked);
	return groups.flatMap(({ node, notes }) => frameNode(node, notes, context));
}

function frameWholeDivision(
	node: DivisionNode,
	open: Map<string, NoteNode>,
	context: RenderContext,
): Element {
	const notes = takeNotes(
		node.children.filter((child) => !isInside(child)),
		open,
	);
	const head = renderHead(node, context);
	const inside = `${node.fragment}-`;
	const content = frameNodes(
		node.children.filter(isInside),
		open,
		({ fragment }) => fragment.startsWith(inside),
		context,
	);
	const framed = notes.length === 0 ? head : framePassage([head], notes, context);
	return frameDivision(node, framed, content, context);
}

/** Returns a part that counts for itself, whole, with its notes. */
export function renderDivision(division: Division, context: RenderContext): Element {
	const node = toDivision(division);
	const notes = division.footnotes.map(toNote);
	const open = new Map(notes.map((note) => [note.fragment, note]));
	return frameWholeDivision(node, open, { ...context, marks: nameMarks([node]) });
}

/** What of a document's page is its text. */
export interface RenderedDocument {
	/** What stands on the first page below the title, and the notes beside it. */
	front: ElementContent[];
	frontNotes: ElementContent[];
	/** The parts in the order printed, each with the notes beside it. */
	body: ElementContent[];
}

/** Returns the text of a document's page. */
export function renderDocument(tree: DocumentTree, context: RenderContext): RenderedDocument {
	const named = { ...context, marks: nameMarks([tree.front, ...tree.parts]) };
	const open = new Map(tree.notes.map((note) => [note.fragment, note]));
	const frontNotes = takeNotes([tree.front], open);
	const divisions = tree.parts.filter((node) => node.type === 'division');
	const nodes = tree.parts.filter((node) => node.type !== 'division');
	const isOfBody = ({ fragment }: NoteNode) => partPrefix(fragment) === '';
	const body = frameNodes(nodes, open, isOfBody, named);
	// Without anything in the body its unmarked notes stand beside the first page.
	if (nodes.length === 0) frontNotes.push(...[...open.values()].filter(isOfBody));
	return {
		front: render(tree.front, named),
		frontNotes: renderAll(frontNotes, named),
		body: [...body, ...divisions.map((division) => frameWholeDivision(division, open, named))],
	};
}
