import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Division,
	Field,
	Footnote,
	Front,
	Table,
} from '../../../src/model/document.ts';
import {
	type FlowNode,
	flowElement,
	identifierOf,
	lineElement,
	paragraphNode,
	rowElement,
} from './mdx-nodes.ts';

function blockNode(block: Block, owner: string): FlowNode {
	const node = paragraphNode(block.content, owner);
	if (block.type === 'prose') return node;
	return flowElement('Item', { id: block.fragment, label: block.label }, [node]);
}

function frontNode({ subtitle, purpose, summary }: Front): FlowNode {
	return flowElement('Front', {}, [
		...(subtitle.length > 0 ? [lineElement('Subtitle', {}, subtitle)] : []),
		...(purpose.length > 0
			? [
					flowElement(
						'Purpose',
						{},
						purpose.map((content) => paragraphNode(content)),
					),
				]
			: []),
		...summary.map(({ label, content }) => lineElement('Summary', { label }, content)),
	]);
}

function tableNode({ fragment, caption, rows }: Table): FlowNode {
	return flowElement('Table', { id: fragment }, [
		...(caption.length > 0 ? [lineElement('Title', {}, caption, fragment)] : []),
		...rows.map((row) =>
			rowElement(
				'Row',
				row.map(({ content, header, columns, rows: spanned }) => ({
					name: 'Cell',
					attributes: {
						...(header && { role: 'header' }),
						...(columns > 1 && { columns }),
						...(spanned > 1 && { rows: spanned }),
					},
					content,
				})),
				fragment,
			),
		),
	]);
}

function partNode(part: BodyPart): FlowNode {
	const { fragment } = part;
	const blocks = 'blocks' in part ? part.blocks.map((block) => blockNode(block, fragment)) : [];
	switch (part.type) {
		case 'heading': {
			const attributes = { id: fragment, level: part.level };
			return lineElement('Heading', attributes, part.content, fragment);
		}
		case 'paragraph': {
			const { number, inserted } = part;
			const attributes = {
				n: number,
				...(fragment !== `p${String(number)}` && { id: fragment }),
				...(inserted !== undefined && { label: inserted.label }),
			};
			return flowElement('Paragraph', attributes, blocks);
		}
		case 'text':
			return flowElement('Text', { id: fragment }, blocks);
		case 'table':
			return tableNode(part);
		case 'box':
			return flowElement('Box', { id: fragment }, [
				lineElement('Title', {}, part.title, fragment),
				...blocks,
			]);
		case 'figure':
			return flowElement('Figure', { id: fragment }, [
				paragraphNode(part.caption, fragment),
				...blocks,
			]);
	}
}

function divisionNode({ fragment, label, title, body }: Division): FlowNode {
	const inside = `${fragment}-`;
	return flowElement('Part', { id: fragment }, [
		lineElement('Name', {}, label, `${inside}p1`),
		...(title.length > 0 ? [lineElement('Title', {}, title, `${inside}p1`)] : []),
		...body.map(partNode),
	]);
}

const noteNode = ({ fragment, label, content }: Footnote): FlowNode => ({
	type: 'footnoteDefinition',
	identifier: identifierOf(fragment.replace(/^.*-/u, ''), fragment, label),
	children: [paragraphNode(content, fragment)],
});

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
	const { front, body, footnotes, parts } = document;
	const children: FlowNode[] = [
		{ type: 'yaml', value: frontmatter(document) },
		frontNode(front),
		...body.map(partNode),
		...parts.map(divisionNode),
		...[...footnotes, ...parts.flatMap((part) => part.footnotes)].map(noteNode),
	];
	return { type: 'root', children };
}
