import type { DocumentTree } from '../../src/model/passage-tree.ts';
import { readDocument } from '../../src/markdown/read-document.ts';

/** Returns what the site reads of an MDX file. */
export function readMdxFile(mdx: string): DocumentTree {
	return readDocument(mdx, 'content/documents/gb/346/ins/8.mdx');
}
