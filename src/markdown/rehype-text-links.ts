import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findTextLinks } from '../archive/relations/find-text-links.ts';
import { insertLinks } from '../archive/relations/insert-links.ts';
import { loadLinkScopes } from '../archive/relations/load-relations.ts';

/** Where the MDX of documents lies, whatever the separator of paths is. */
const DOCUMENT = /[\\/]content[\\/]documents[\\/](?<id>.+)\.mdx$/;

/** Makes links of the words in a document's MDX that lead somewhere; any other file is left as it is. */
export function rehypeTextLinks() {
	return async (tree: Root, file: VFile): Promise<void> => {
		const id = DOCUMENT.exec(file.path)?.groups?.['id']?.replaceAll('\\', '/');
		if (id === undefined) return;
		const scope = (await loadLinkScopes()).get(id);
		if (scope === undefined) return;
		const base = process.env['BASE'] ?? '/';
		insertLinks(tree, (text) => findTextLinks(text, scope), base);
	};
}
