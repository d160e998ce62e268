import type { ArchiveDocument, Block, BodyPart, Footnote, Front, Inline } from './document.ts';
import type {
	BlockNode,
	DocumentTree,
	FrontNode,
	InlineNode,
	NoteNode,
	PartNode,
	ProseNode,
} from './passage-tree.ts';
import { findSpaces, groupCorrections, joinPieces } from './text.ts';

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

function toInline(inline: Inline): InlineNode {
	const text = { type: 'text' as const, value: joinPieces(inline.pieces) };
	switch (inline.type) {
		case 'text':
			return text;
		case 'mark':
			return { type: 'mark', number: inline.footnote };
		case 'reference':
			return inline.target === null
				? text
				: { type: 'reference', target: inline.target, children: joinTexts([text]) };
		case 'link':
			return { type: 'link', url: inline.url, children: joinTexts([text]) };
	}
}

/** Returns inline content as words; neighbours with the same correction stand in one node, even across a reference. */
export function toWords(content: readonly Inline[]): InlineNode[] {
	const spaces = findSpaces(content);
	const groups = groupCorrections(content).flatMap(({ correction, inlines }): InlineNode[] => {
		const nodes = inlines.flatMap((inline): InlineNode[] => [
			...(spaces.has(inline) ? [{ type: 'text' as const, value: ' ' }] : []),
			toInline(inline),
		]);
		if (correction === null) return nodes;
		return [{ type: 'corrected', number: correction + 1, children: joinTexts(nodes) }];
	});
	return joinTexts(groups);
}

const toProse = (content: readonly Inline[]): ProseNode => ({
	type: 'prose',
	children: toWords(content),
});

export function toBlock(block: Block): BlockNode {
	const prose = toProse(block.content);
	if (block.type === 'prose') return prose;
	return { type: 'item', fragment: block.fragment, label: block.label, children: [prose] };
}

/** Returns a part of the body as a node, with all that stands in it but its notes. */
export function toPart(part: BodyPart): PartNode {
	const { fragment } = part;
	switch (part.type) {
		case 'heading':
			return { type: 'heading', fragment, level: part.level, children: toWords(part.content) };
		case 'paragraph':
			return { type: 'paragraph', number: part.number, children: part.blocks.map(toBlock) };
		case 'box': {
			const title = { type: 'title' as const, children: toWords(part.title) };
			return { type: 'box', fragment, children: [title, ...part.blocks.map(toBlock)] };
		}
		case 'figure': {
			const children = [toProse(part.caption), ...part.blocks.map(toBlock)];
			return { type: 'figure', fragment, children };
		}
	}
}

export function toNote({ number, content }: Footnote): NoteNode {
	return { type: 'note', number, children: [toProse(content)] };
}

/** Returns what stands below the title on the first page; a subtitle or a purpose that is not printed has no node. */
export function toFront({ subtitle, purpose, summary }: Front): FrontNode {
	return {
		type: 'front',
		children: [
			...(subtitle.length > 0 ? [{ type: 'subtitle' as const, children: toWords(subtitle) }] : []),
			...(purpose.length > 0 ? [{ type: 'purpose' as const, children: purpose.map(toProse) }] : []),
			...summary.map(({ label, content }) => ({
				type: 'field' as const,
				label,
				children: toWords(content),
			})),
		],
	};
}

/** Returns a document as its tree. */
export function toDocumentTree({
	front,
	body,
	footnotes,
}: Pick<ArchiveDocument, 'front' | 'body' | 'footnotes'>): DocumentTree {
	return { front: toFront(front), parts: body.map(toPart), notes: footnotes.map(toNote) };
}
