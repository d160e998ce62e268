import type { Site } from '../../model/addressing/site-address.ts';
import { noteNameOf } from '../../model/addressing/place.ts';
import type { FindTextLinks } from '../../archive/relations/text-link.ts';
import type { ArchiveDocument, Correction, Footnote } from '../../model/document.ts';
import type { PageCursor } from './write-pages.ts';
import { createSectionNames, type SectionNames } from './identifiers.ts';

/** What writing the body of a document, or a part of it, keeps: both count for themselves. */
export interface XmlContext {
	site: Site;
	/** Id of the document. */
	document: string;
	/** Defects of the print, to which words refer by their index. */
	corrections: readonly Correction[];
	/** Finds places that are named in running text; none are found without it. */
	findLinks: FindTextLinks | undefined;
	/** Fragment of the part; null for the body. */
	part: string | null;
	/** Notes of the body or part, by their names: `fn3`, `en1`. */
	notes: ReadonlyMap<string, Footnote>;
	/** Names of the notes that stand at a mark already. */
	placed: Set<string>;
	sections: SectionNames;
	/** The page that the text has come to; the parts of a document go on with it. */
	pages: PageCursor;
}

/** What a document is written with, part by part. */
export interface XmlSetting {
	site: Site;
	pages: PageCursor;
	findLinks?: FindTextLinks | undefined;
}

/** Returns what writing a body, or the part of this fragment, begins with. */
export function createXmlContext(
	{ id, corrections }: Pick<ArchiveDocument, 'id' | 'corrections'>,
	part: string | null,
	footnotes: readonly Footnote[],
	{ site, pages, findLinks }: XmlSetting,
): XmlContext {
	return {
		site,
		document: id,
		corrections,
		findLinks,
		part,
		notes: new Map(footnotes.map((footnote) => [noteNameOf(footnote.fragment), footnote])),
		placed: new Set(),
		sections: createSectionNames(),
		pages,
	};
}
