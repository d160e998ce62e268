import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BodyPart, Footnote, Heading } from '../../model/document.ts';
import type { DocumentTree, MarkNode, NoteNode, PassageNode } from '../../model/passage-tree.ts';
import { toNote, toPart } from '../../model/to-passage-tree.ts';
import { render, renderAll } from './markup.ts';
import type { RenderContext } from './render-context.ts';

function marksIn(nodes: readonly PassageNode[]): MarkNode[] {
	return nodes.flatMap((node): MarkNode[] => {
		if (node.type === 'mark') return [node];
		return node.type === 'text' ? [] : marksIn(node.children);
	});
}

/** Returns the ids of all marks in nodes that will stand on one page: `fnref3` for the first mark of note 3, `fnref3-2` for the second. */
export function nameMarks(nodes: readonly PassageNode[]): ReadonlyMap<MarkNode, string> {
	const counts = new Map<number, number>();
	const ids = new Map<MarkNode, string>();
	for (const mark of marksIn(nodes)) {
		const count = (counts.get(mark.number) ?? 0) + 1;
		counts.set(mark.number, count);
		const first = `fnref${String(mark.number)}`;
		ids.set(mark, count === 1 ? first : `${first}-${String(count)}`);
	}
	return ids;
}

/** Returns the numbers of the notes that a node carries marks of, each once, in the order of the marks. */
function markedNumbers(node: PassageNode): number[] {
	return [...new Set(marksIn([node]).map(({ number }) => number))];
}

/** Returns content with the notes beside it, which are set side by side where there is room. */
export function framePassage(
	content: ElementContent[],
	notes: readonly NoteNode[],
	context: RenderContext,
): Element {
	return h('div', { className: ['passage'] }, [...content, ...renderAll(notes, context)]);
}

/** Returns a part that is no heading as `div.passage`, with the notes it carries marks of, in the order of the marks. */
export function renderPassage(
	part: Exclude<BodyPart, Heading>,
	footnotes: readonly Footnote[],
	context: RenderContext,
): Element {
	const node = toPart(part);
	const notes = markedNumbers(node).flatMap((number) =>
		footnotes.filter((footnote) => footnote.number === number).map(toNote),
	);
	const named = { ...context, marks: nameMarks([node]) };
	return framePassage(render(node, named), notes, named);
}

/** A node of a document with the notes that stand beside it. */
interface Group {
	node: PassageNode;
	notes: NoteNode[];
}

/** Puts each note beside the node with its first mark; one without a mark comes last, since no text may be lost. */
function placeNotes({ front, parts, notes }: DocumentTree): Group[] {
	const open = new Map(notes.map((note) => [note.number, note]));
	const groups = [front, ...parts].map((node): Group => {
		const own = markedNumbers(node).flatMap((number) => open.get(number) ?? []);
		for (const { number } of own) open.delete(number);
		return { node, notes: own };
	});
	groups.at(-1)?.notes.push(...open.values());
	return groups;
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
	const [front, ...parts] = placeNotes(tree);
	return {
		front: render(tree.front, named),
		frontNotes: renderAll(front?.notes ?? [], named),
		body: parts.flatMap(({ node, notes }) => {
			const content = render(node, named);
			// All but headings stand in a passage even where no note is beside them, so that they are set alike.
			const isPassage = node.type !== 'heading' || notes.length > 0;
			return isPassage ? [framePassage(content, notes, named)] : content;
		}),
	};
}
