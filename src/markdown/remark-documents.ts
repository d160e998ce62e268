import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { loadArchive } from '../archive/documents/load-archive.ts';
import { loadLinkScopes } from '../archive/relations/load-relations.ts';
import { pagesOf } from '../model/contents.ts';
import { renderDocument } from '../outputs/passage/render-passage.ts';
import { toHtml } from '../outputs/passage/to-html.ts';
import { readDocument } from './read-document.ts';

/** Where the MDX of documents lies, whatever the separator of paths is. */
const DOCUMENT = /[\\/]content[\\/]documents[\\/](?<id>.+)\.mdx$/;

export interface DocumentsOptions {
	/** Returns the path that the site lives under; asked for each file, since it is not settled when plugins are named. */
	base: () => string;
}

type Attributes = Readonly<Record<string, string>>;

function element(
	name: string,
	attributes: Attributes,
	children: MdxJsxFlowElement['children'] = [],
): MdxJsxFlowElement {
	return {
		type: 'mdxJsxFlowElement',
		name,
		attributes: Object.entries(attributes).map(([key, value]) => ({
			type: 'mdxJsxAttribute',
			name: key,
			value,
		})),
		children,
	};
}

/** Puts finished HTML into a page, as Astro itself does with what of MDX is static. */
const insertHtml = (html: string) => element('Fragment', { 'set:html': html });

/**
 * Renders the MDX of documents: what it holds is read as a tree, and set by the one renderer of passages, as it is on
 * the pages of paragraphs and everywhere else. Only `<Front>` stays a component; its page ends it. Any other file is
 * left as it is.
 */
export function remarkDocuments({ base }: DocumentsOptions) {
	return async (root: Root, file: VFile): Promise<void> => {
		const id = DOCUMENT.exec(file.path)?.groups?.['id']?.replaceAll('\\', '/');
		if (id === undefined) return;
		const { documents } = await loadArchive();
		const document = documents.find((one) => one.id === id);
		const { front, frontNotes, body } = renderDocument(readDocument(root, file), {
			base: base(),
			documentId: id,
			held: new Set(documents.map((document) => document.id)),
			setting: 'page',
			pages: document === undefined ? undefined : pagesOf(document),
			findLinks: (await loadLinkScopes()).get(id)?.findLinks,
		});
		const page = element('Front', { id }, [insertHtml(toHtml(front))]);
		const first: RootContent =
			frontNotes.length === 0
				? page
				: element('div', { class: 'passage' }, [page, insertHtml(toHtml(frontNotes))]);
		// Each part on a line of its own.
		root.children = [first, insertHtml(body.map((part) => toHtml(part)).join('\n'))];
	};
}
