import { Schema, stringify } from 'yaml';
import type { ArchiveDocument, Field } from '../../model/document.ts';
import { noteIdentifier, type NoteNode } from '../../model/passage-tree.ts';
import { toDocumentTree } from '../../model/to-passage-tree.ts';
import { joinBlocks, writeBlock } from './write-nodes.ts';

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

const writeNote = (note: NoteNode) =>
	`[^${noteIdentifier(note)}]: ${note.children.map((child) => writeBlock(child)).join('')}`;

/**
 * Returns the MDX file of a document: frontmatter, elements, and text that no sign can turn into code. It is
 * written as the serialisers of mdast write it, which take four times as long.
 */
export function serialiseDocument(document: ArchiveDocument): string {
	const { front, parts, notes } = toDocumentTree(document);
	const blocks = [
		writeFrontmatter(document),
		...[front, ...parts].map((node) => writeBlock(node)),
		...notes.map(writeNote),
	];
	return `${joinBlocks(blocks)}\n`;
}
