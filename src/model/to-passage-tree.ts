import { noteFragment, noteNumber } from './addressing/place.ts';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Division,
	Footnote,
	Front,
	Inline,
	Table,
} from './document.ts';
import type {
	BlockNode,
	DivisionNode,
	DocumentTree,
	FrontNode,
	InlineNode,
	NoteNode,
	PartNode,
	ProseNode,
	TableNode,
} from './passage-tree.ts';
import { findSpaces, groupCorrections, joinPieces, paragraphLabel } from './text.ts';

/** Returns words with no text beside text, and no empty one. */
export function joinTexts(nodes: readonly InlineNode[]): InlineNode[] {
	const joined: InlineNode[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type !== 'text') joined.push(node);
		else if (last?.type === 'text') last.value += node.value;
		else if (node.value !== '') joined.push({ ...node });
	}
	return joined;
}

function toInline(inline: Inline, owner: string): InlineNode {
	const text = { type: 'text' as const, value: joinPieces(inline.pieces) };
	switch (inline.type) {
		case 'text':
			return text;
		case 'mark':
			return {
				type: 'mark',
				number: noteNumber(inline.note),
				fragment: noteFragment(inline.note, owner),
				...(inline.label !== undefined && { label: inline.label }),
			};
		case 'reference':
			return inline.target === null
				? text
				: { type: 'reference', target: inline.target, children: joinTexts([text]) };
		case 'link':
			return { type: 'link', url: inline.url, children: joinTexts([text]) };
	}
}

/**
 * Returns inline content as words; neighbours with the same correction stand in one node, even across a reference.
 * `owner` is the fragment that the content stands under, which tells whose notes its marks lead to.
 */
export function toWords(content: readonly Inline[], owner: string): InlineNode[] {
	const spaces = findSpaces(content);
	const groups = groupCorrections(content).flatMap(({ correction, inlines }): InlineNode[] => {
		const nodes = inlines.flatMap((inline): InlineNode[] => [
			...(spaces.has(inline) ? [{ type: 'text' as const, value: ' ' }] : []),
			toInline(inline, owner),
		]);
		if (correction === null) return nodes;
		return [{ type: 'corrected', number: correction + 1, children: joinTexts(nodes) }];
	});
	return joinTexts(groups);
}

const toProse = (content: readonly Inline[], owner: string): ProseNode => ({
	type: 'prose',
	children: toWords(content, owner),
});

function toBlock(block: Block, owner: string): BlockNode {
	const prose = toProse(block.content, owner);
	if (block.type === 'prose') return prose;
	return { type: 'item', fragment: block.fragment, label: block.label, children: [prose] };
}

/** Returns blocks as nodes; `owner` is the fragment of the part that they stand in. */
export const toBlocks = (blocks: readonly Block[], owner: string): BlockNode[] =>
	blocks.map((block) => toBlock(block, owner));

function toTable({ fragment, caption, rows }: Table): TableNode {
	const title = { type: 'title' as const, children: toWords(caption, fragment) };
	return {
		type: 'table',
		fragment,
		children: [
			...(caption.length > 0 ? [title] : []),
			...rows.map((row) => ({
				type: 'row' as const,
				children: row.map(({ content, header, columns, rows: spanned }) => ({
					type: 'cell' as const,
					role: header ? ('header' as const) : ('data' as const),
					columns,
					rows: spanned,
					children: toWords(content, fragment),
				})),
			})),
		],
	};
}

/** Returns a part of the body as a node, with all that stands in it but its notes. */
export function toPart(part: BodyPart): PartNode {
	const { fragment } = part;
	switch (part.type) {
		case 'heading': {
			const children = toWords(part.content, fragment);
			return { type: 'heading', fragment, level: part.level, children };
		}
		case 'paragraph': {
			const children = toBlocks(part.blocks, fragment);
			return {
				type: 'paragraph',
				number: part.number,
				fragment,
				label: paragraphLabel(part),
				children,
			};
		}
		case 'text':
			return { type: 'unnumbered', fragment, children: toBlocks(part.blocks, fragment) };
		case 'table':
			return toTable(part);
		case 'box': {
			const title = { type: 'title' as const, children: toWords(part.title, fragment) };
			return { type: 'box', fragment, children: [title, ...toBlocks(part.blocks, fragment)] };
		}
		case 'figure': {
			const images = (part.images ?? []).map((image) => ({
				type: 'image' as const,
				...image,
				children: [],
			}));
			const words = [toProse(part.caption, fragment), ...toBlocks(part.blocks, fragment)];
			return { type: 'figure', fragment, children: [...images, ...words] };
		}
	}
}

/** Returns a part that counts for itself as a node, with all that stands in it but its notes. */
export function toDivision({ fragment, label, title, body }: Division): DivisionNode {
	const inside = `${fragment}-`;
	return {
		type: 'division',
		fragment,
		children: [
			{ type: 'name', children: toWords(label, inside) },
			...(title.length > 0 ? [{ type: 'title' as const, children: toWords(title, inside) }] : []),
			...body.map(toPart),
		],
	};
}

export function toNote({ fragment, number, label, content }: Footnote): NoteNode {
	return {
		type: 'note',
		number,
		fragment,
		...(label !== undefined && { label }),
		children: [toProse(content, fragment)],
	};
}

/** Returns what stands below the title on the first page; a subtitle or a purpose that is not printed has no node. */
export function toFront({ subtitle, purpose, summary }: Front): FrontNode {
	const owner = 'front';
	return {
		type: 'front',
		children: [
			...(subtitle.length > 0
				? [{ type: 'subtitle' as const, children: toWords(subtitle, owner) }]
				: []),
			...(purpose.length > 0
				? [
						{
							type: 'purpose' as const,
							children: purpose.map((content) => toProse(content, owner)),
						},
					]
				: []),
			...summary.map(({ label, content }) => ({
				type: 'field' as const,
				label,
				children: toWords(content, owner),
			})),
		],
	};
}

/** Returns a document as its tree. */
export function toDocumentTree({
	front,
	body,
	footnotes,
	parts,
}: Pick<ArchiveDocument, 'front' | 'body' | 'footnotes' | 'parts'>): DocumentTree {
	return {
		front: toFront(front),
		parts: [...body.map(toPart), ...parts.map(toDivision)],
		notes: [...footnotes, ...parts.flatMap((part) => part.footnotes)].map(toNote),
	};
}
