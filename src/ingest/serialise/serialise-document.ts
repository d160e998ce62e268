import { Schema, stringify } from 'yaml';
import type { ArchiveDocument, Block, BodyPart, Field, Front } from '../../model/document.ts';
import { flowElement, joinBlocks, lineElement, writeLine } from './mdx-elements.ts';

function writeBlock(block: Block): string {
	const line = writeLine(block.content);
	if (block.type === 'prose') return line;
	return flowElement('Item', { id: block.fragment, label: block.label }, [line]);
}

function writeFront({ subtitle, purpose, summary }: Front): string {
	return flowElement('Front', {}, [
		...(subtitle.length > 0 ? [lineElement('Subtitle', {}, subtitle)] : []),
		...(purpose.length > 0 ? [flowElement('Purpose', {}, purpose.map(writeLine))] : []),
		...summary.map(({ label, content }) => lineElement('Summary', { label }, content)),
	]);
}

function writePart(part: BodyPart): string {
	switch (part.type) {
		case 'heading':
			return lineElement('Heading', { id: part.fragment, level: part.level }, part.content);
		case 'paragraph':
			return flowElement('Paragraph', { n: part.number }, part.blocks.map(writeBlock));
		case 'box':
			return flowElement('Box', { id: part.fragment }, [
				lineElement('Title', {}, part.title),
				...part.blocks.map(writeBlock),
			]);
		case 'figure':
			return flowElement('Figure', { id: part.fragment }, [
				writeLine(part.caption),
				...part.blocks.map(writeBlock),
			]);
	}
}

/** The schema that `stringify` would make anew for every document. */
const YAML = new Schema({ schema: 'core' });

/** Returns the frontmatter: what a reader of the file wants to know first, and nothing that the body repeats. */
function writeFrontmatter({ id, symbol, metadata, source }: ArchiveDocument): string {
	const fields: [string, Field<string | number> | null][] = Object.entries({ ...metadata });
	const values = fields.flatMap(([name, field]) =>
		field === null ? [] : [[name, field.value] as const],
	);
	const data = { id, symbol, ...Object.fromEntries(values), source: source.file };
	return `---\n${stringify(data, { lineWidth: 0, schema: YAML }).trimEnd()}\n---`;
}

/**
 * Returns the MDX file of a document: frontmatter, components, and text that no sign can turn into code. It is
 * written as the serialisers of mdast write it, which take four times as long.
 */
export function serialiseDocument(document: ArchiveDocument): string {
	const { front, body, footnotes } = document;
	const blocks = [
		writeFrontmatter(document),
		writeFront(front),
		...body.map(writePart),
		...footnotes.map(({ number, content }) => `[^${String(number)}]: ${writeLine(content)}`),
	];
	return `${joinBlocks(blocks)}\n`;
}
