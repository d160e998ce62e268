import type { Site } from '../../model/addressing/site-address.ts';
import type { Footnote } from '../../model/document.ts';
import type { PageCursor } from './write-pages.ts';
import { createSectionNames, type SectionNames } from './identifiers.ts';

/** What writing the body of a document, or a part of it, keeps: both count for themselves. */
export interface XmlContext {
	site: Site;
	/** Fragment of the part; null for the body. */
	part: string | null;
	notes: ReadonlyMap<number, Footnote>;
	/** Numbers of the notes that stand at a mark already. */
	placed: Set<number>;
	sections: SectionNames;
	/** The page that the text has come to; the parts of a document go on with it. */
	pages: PageCursor;
}

/** Returns what writing a body, or the part of this fragment, begins with. */
export function createXmlContext(
	part: string | null,
	footnotes: readonly Footnote[],
	site: Site,
	pages: PageCursor,
): XmlContext {
	return {
		site,
		part,
		notes: new Map(footnotes.map((footnote) => [footnote.number, footnote])),
		placed: new Set(),
		sections: createSectionNames(),
		pages,
	};
}
