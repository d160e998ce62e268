import type { Root, Text, Yaml } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { escapeText } from '../../../src/model/escape-text.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { documentToMdast } from './document-to-mdast.ts';

/** Writes a text node; `info` tells the characters that stand before and after it. */
const writeText: Handle = (node: Text, _parent, _state, info) =>
	escapeText(node.value, {
		opensLine: info.before === '' || info.before.endsWith('\n'),
		endsLine: info.after === '' || info.after.startsWith('\n'),
	});

const options = {
	extensions: [
		gfmFootnoteToMarkdown(),
		mdxToMarkdown(),
		{ handlers: { text: writeText, yaml: (node: Yaml) => `---\n${node.value}\n---` } },
	],
};

/** Returns the MDX file of a document as the serialisers of mdast write its tree. */
export function serialiseByMdast(document: ArchiveDocument): string {
	const tree: Root = documentToMdast(document);
	return toMarkdown(tree, options);
}
