import type { ElementContent } from 'hast';
import { addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import type { Pages } from '../../model/document.ts';
import type { CellNode, MarkNode } from '../../model/passage-tree.ts';
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
	/** The pages of the source that each place stands on, by its fragment; without it none are shown. */
	pages?: ReadonlyMap<string, Pages> | undefined;
	/** Cells of columns of figures, in a table. */
	figures?: ReadonlySet<CellNode>;
	/** What is read out for the images of a figure. */
	alt?: string;
	/** Finds the words of a text that are made links; without it none are. */
	findLinks?: FindTextLinks | undefined;
	/** Returns what stands behind a part of the document that is no text of it, by its fragment; nothing does without it. */
	behind?: ((fragment: string) => readonly ElementContent[]) | undefined;
	/** Fragment of the appendix or annex whose text is rendered; none in the body. */
	inside?: string | null;
}

/** Returns the URL of a footnote, by its fragment, for a mark. */
export function footnoteUrl(fragment: string, context: RenderContext): string {
	return context.setting === 'page' ? `#${fragment}` : placeUrl(fragment, context);
}

/** Returns the URL of a place of the document by its fragment: its own page, where it has one. */
export function placeUrl(fragment: string, { base, documentId }: RenderContext): string {
	return addressToUrl({ document: documentId, place: fragmentToPlace(fragment) }, base);
}

/** Returns the `id` of the first mark of a note: `fnref3`, `appendix1-fnref3`, `enref1`. */
export const markId = (fragment: string): string => fragment.replace(/(?=\d+$)/u, 'ref');

/** Returns the `id` of a place; null in an excerpt, which has none. */
export function placeId(fragment: string, { setting }: RenderContext): string | null {
	return setting === 'page' ? fragment : null;
}
