import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Field,
	Front,
} from '../../../src/model/document.ts';
import { type FlowNode, flowElement, lineElement, paragraphNode } from './mdx-nodes.ts';

function blockNode(block: Block): FlowNode {
	const node = paragraphNode(block.content);
	if (block.type === 'prose') return node;
	return flowElement('Item', { id: block.fragment, label: block.label }, [node]);
}

function frontNode({ subtitle, purpose, summary }: Front): FlowNode {
	return flowElement('Front', {}, [
		...(subtitle.length > 0 ? [lineElement('Subtitle', {}, subtitle)] : []),
		...(purpose.length > 0 ? [flowElement('Purpose', {}, purpose.map(paragraphNode))] : []),
		...summary.map(({ label, content }) => lineElement('Summary', { label }, content)),
	]);
}

function partNode(part: BodyPart): FlowNode {
	switch (part.type) {
		case 'heading':
			return lineElement('Heading', { id: part.fragment, level: part.level }, part.content);
		case 'paragraph':
			return flowElement('Paragraph', { n: part.number }, part.blocks.map(blockNode));
		case 'text':
			return flowElement('Text', { id: part.fragment }, part.blocks.map(blockNode));
		case 'table':
			return flowElement('Table', { id: part.fragment }, [
				...(part.caption.length > 0 ? [lineElement('Title', {}, part.caption)] : []),
				...part.rows.map((row) =>
					flowElement(
						'Row',
						{},
						row.map(({ content, header, columns, rows }) =>
							lineElement(
								'Cell',
								{
									...(header && { role: 'header' }),
									...(columns > 1 && { columns }),
									...(rows > 1 && { rows }),
								},
								content,
							),
						),
					),
				),
			]);
		case 'box':
			return flowElement('Box', { id: part.fragment }, [
				lineElement('Title', {}, part.title),
				...part.blocks.map(blockNode),
			]);
		case 'figure':
			return flowElement('Figure', { id: part.fragment }, [
				paragraphNode(part.caption),
				...part.blocks.map(blockNode),
			]);
	}
}

/** Returns the frontmatter: what a reader of the file wants to know first, and nothing that the body repeats. */
function frontmatter({ id, symbol, metadata, source }: ArchiveDocument): string {
	const fields: [string, Field<string | number> | null][] = Object.entries({ ...metadata });
	const values = fields.flatMap(([name, field]) =>
		field === null ? [] : [[name, field.value] as const],
	);
	const data = { id, symbol, ...Object.fromEntries(values), source: source.file };
	return stringify(data, { lineWidth: 0 }).trimEnd();
}

/** Returns a document as the tree of its MDX file. */
export function documentToMdast(document: ArchiveDocument): Root {
	const { front, body, footnotes } = document;
	const children: FlowNode[] = [
		{ type: 'yaml', value: frontmatter(document) },
		frontNode(front),
		...body.map(partNode),
		...footnotes.map(({ number, content }): FlowNode => ({
			type: 'footnoteDefinition',
			identifier: String(number),
			children: [paragraphNode(content)],
		})),
	];
	return { type: 'root', children };
}
