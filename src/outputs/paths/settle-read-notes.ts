import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { ReadNotes } from '../../archive/paths/read-notes.ts';

const isNote = ({ tagName, properties: { className } }: Element) =>
	tagName === 'aside' && Array.isArray(className) && className.includes('note');

/**
 * Where a note that a step reads for itself stands with a paragraph besides: `left-out` has it once in the step, and
 * its marks lead to where it is read; `off-paper` has it beside the paragraph on the screen, and once on paper.
 */
export type NoteForm = 'left-out' | 'off-paper';

/** What a page does with the notes that its step reads for themselves. */
export interface SettledNotes {
	notes: ReadNotes;
	form: NoteForm;
}

/**
 * Has no note twice on paper that the step of a passage reads for itself. `tree` is a rendered part of `document`,
 * `namespace` what begins every id in it. Changes the tree.
 */
export function settleReadNotes(
	tree: Element,
	{ document, namespace }: { document: string; namespace: string },
	{ notes, form }: SettledNotes,
): Element {
	const find = (id: unknown) =>
		typeof id === 'string' && id.startsWith(`${namespace}-`)
			? notes.get(`${document}/${id.slice(namespace.length + 1)}`)
			: undefined;
	visit(tree, 'element', (node, index, parent) => {
		const { id, href } = node.properties;
		if (isNote(node) && find(id) !== undefined) {
			if (form === 'off-paper') {
				node.properties.className = ['note', 'note-read'];
				return undefined;
			}
			parent?.children.splice(index ?? 0, 1);
			return [SKIP, index ?? 0];
		}
		if (form === 'left-out' && typeof href === 'string' && href.startsWith('#')) {
			node.properties.href = `#${find(href.slice(1)) ?? href.slice(1)}`;
		}
		return undefined;
	});
	return tree;
}
