import type { FootnoteDefinition, FootnoteReference, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Note, NoteMark } from './note-nodes.ts';

export interface NotesOptions {
	/** Accessible name of a mark and of its note. */
	label: (number: string) => string;
	/** Accessible name of the link from a note back to its mark. */
	backLabel: (number: string) => string;
}

/**
 * Turns GFM footnotes into notes that stand beside what cites them: each mark becomes `sup.mark`, each
 * definition an `aside.note` right after the top-level block with its first mark. A note without a mark
 * comes last, since no text may be lost.
 */
export function remarkNotes(options: NotesOptions) {
	return (tree: Root): void => {
		const definitions = new Map<string, FootnoteDefinition>();
		visit(tree, 'footnoteDefinition', (node) => {
			definitions.set(node.identifier, node);
		});
		const cited = new Map<string, number>();
		const children = tree.children
			.filter((node) => node.type !== 'footnoteDefinition')
			.flatMap((block): RootContent[] => [
				block,
				...replaceMarks(block, definitions, cited, options),
			]);
		const uncited = [...definitions].filter(([identifier]) => !cited.has(identifier));
		tree.children = [
			...children,
			...uncited.map(([, definition]) => buildNote(definition, options)),
		];
	};
}

/** Replaces the marks in a block and returns the notes that belong after it, in the order of their first marks. */
function replaceMarks(
	block: RootContent,
	definitions: ReadonlyMap<string, FootnoteDefinition>,
	cited: Map<string, number>,
	options: NotesOptions,
): Note[] {
	const notes: Note[] = [];
	visit(block, 'footnoteReference', (node, index, parent: Parent | undefined) => {
		const definition = definitions.get(node.identifier);
		if (index === undefined || parent === undefined || definition === undefined) return;
		const count = (cited.get(node.identifier) ?? 0) + 1;
		cited.set(node.identifier, count);
		parent.children[index] = buildMark(node, count, options);
		if (count === 1) notes.push(buildNote(definition, options));
	});
	return notes;
}

function buildMark(reference: FootnoteReference, count: number, options: NotesOptions): NoteMark {
	const number = reference.identifier;
	const id = count === 1 ? `fnref${number}` : `fnref${number}-${String(count)}`;
	return {
		type: 'noteMark',
		data: { hName: 'sup', hProperties: { className: ['mark'], id } },
		children: [
			{
				type: 'link',
				url: `#fn${number}`,
				data: { hProperties: { ariaLabel: options.label(number) } },
				children: [{ type: 'text', value: number }],
			},
		],
		...(reference.position && { position: reference.position }),
	};
}

function buildNote(definition: FootnoteDefinition, options: NotesOptions): Note {
	const number = definition.identifier;
	return {
		type: 'note',
		data: {
			hName: 'aside',
			hProperties: {
				className: ['note'],
				id: `fn${number}`,
				role: 'note',
				ariaLabel: options.label(number),
			},
		},
		children: [
			{
				type: 'link',
				url: `#fnref${number}`,
				data: { hProperties: { className: ['note-number'], ariaLabel: options.backLabel(number) } },
				children: [{ type: 'text', value: number }],
			},
			{
				type: 'noteText',
				data: { hName: 'div', hProperties: { className: ['note-text'] } },
				children: definition.children,
			},
		],
		...(definition.position && { position: definition.position }),
	};
}
