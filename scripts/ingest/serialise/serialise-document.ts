import type { Root, Text, Yaml } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { ArchiveDocument } from '../../../src/schemas/document.ts';
import { documentToMdast } from './document-to-mdast.ts';
import { escapeText } from './escape-text.ts';

/** Writes a text node; `info` tells the characters that stand before and after it. */
const writeText: Handle = (node: Text, _parent, _state, info) =>
	escapeText(node.value, {
		opensLine: info.before === '' || info.before.endsWith('\n'),
		endsLine: info.after === '' || info.after.startsWith('\n'),
	});

/** Returns a tree as MDX in which all text is literal. */
function serialiseTree(tree: Root): string {
	return toMarkdown(tree, {
		extensions: [
			gfmFootnoteToMarkdown(),
			mdxToMarkdown(),
			{
				handlers: {
					text: writeText,
					yaml: (node: Yaml) => `---\n${node.value}\n---`,
				},
			},
		],
	});
}

/** Returns the MDX file of a document: frontmatter, components, and text that no sign can turn into code. */
export function serialiseDocument(document: ArchiveDocument): string {
	return serialiseTree(documentToMdast(document));
}
