import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import type { DocumentTree } from '../../src/model/passage-tree.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { remarkLiteralAddresses } from '../../src/markdown/remark-literal-addresses.ts';

const read: DocumentTree[] = [];

/** Takes what is read, and leaves MDX nothing to compile. */
const take = () => (root: Root, file: VFile) => {
	read.push(readDocument(root, file));
	root.children = [];
};

const processor = createProcessor({
	remarkPlugins: [remarkGfm, remarkLiteralAddresses, take],
});

/** Returns what the site reads of an MDX file, as MDX itself parses it. */
export function readMdxFile(mdx: string): DocumentTree {
	const body = mdx.replace(/^---\n.*?\n---\n/su, '');
	processor.processSync(new VFile({ path: 'content/documents/gb/346/ins/8.mdx', value: body }));
	const tree = read.pop();
	if (tree === undefined) throw new Error('The plugin has not run.');
	return tree;
}
