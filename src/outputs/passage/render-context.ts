import { addressToUrl } from '../../model/addressing/address.ts';
import type { MarkNode } from '../../model/passage-tree.ts';
import type { FindTextLinks } from '../../archive/relations/text-link.ts';

/** Where markup is going to stand. */
export interface RenderContext {
	/** Base path of the site. */
	base: string;
	/** Id of the document that is rendered. */
	documentId: string;
	/** Ids of the documents that the archive holds. */
	held: ReadonlySet<string>;
	/**
	 * `page`: a page of the site, where marks lead to the note beside them. `excerpt`: somewhere else, where
	 * marks lead to the document's page and nothing has an `id`, since ids of two excerpts would clash.
	 */
	setting: 'page' | 'excerpt';
	/** Ids of marks, by which notes lead back; a mark that is not in it has none. */
	marks?: ReadonlyMap<MarkNode, string>;
	/** Finds the words of a text that are made links; without it none are. */
	findLinks?: FindTextLinks | undefined;
}

/** Returns the URL of a footnote for a mark. */
export function footnoteUrl(footnote: number, context: RenderContext): string {
	const { base, documentId: document, setting } = context;
	if (setting === 'page') return `#fn${String(footnote)}`;
	return addressToUrl({ document, place: { kind: 'footnote', number: footnote } }, base);
}

/** Returns the `id` of a place; null in an excerpt, which has none. */
export function placeId(fragment: string, { setting }: RenderContext): string | null {
	return setting === 'page' ? fragment : null;
}
