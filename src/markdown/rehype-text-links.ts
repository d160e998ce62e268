import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findTextLinks } from '../archive/relations/find-text-links.ts';
import { insertLinks } from '../archive/relations/insert-links.ts';
import { loadLinkScopes } from '../archive/relations/load.ts';

/** Where the MDX of documents lies, whatever the separator of paths is. */
const DOCUMENT = /[\\/]content[\\/]documents[\\/](?<id>.+)\.mdx$/;

export interface TextLinksOptions {
	/** Returns the path that the site lives under; asked for each file, since it is not settled when plugins are named. */
	base: () => string;
}

/** Makes links of the words in a document's MDX that lead somewhere; any other file is left as it is. */
export function rehypeTextLinks({ base }: TextLinksOptions) {
	return async (tree: Root, file: VFile): Promise<void> => {
		const id = DOCUMENT.exec(file.path)?.groups?.['id']?.replaceAll('\\', '/');
		if (id === undefined) return;
		const scope = (await loadLinkScopes()).get(id);
		if (scope === undefined) return;
		insertLinks(tree, (text) => findTextLinks(text, scope), base());
	};
}
