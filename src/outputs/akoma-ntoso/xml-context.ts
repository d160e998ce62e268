import type { Site } from '../../model/addressing/site-address.ts';
import type { ArchiveDocument, Footnote } from '../../model/document.ts';
import { createSectionNames, type SectionNames } from './identifiers.ts';

/** What writing one document keeps. */
export interface XmlContext {
	site: Site;
	notes: ReadonlyMap<number, Footnote>;
	/** Numbers of the notes that stand at a mark already. */
	placed: Set<number>;
	sections: SectionNames;
}

/** Returns what writing a document begins with. */
export function createXmlContext({ footnotes }: ArchiveDocument, site: Site): XmlContext {
	return {
		site,
		notes: new Map(footnotes.map((footnote) => [footnote.number, footnote])),
		placed: new Set(),
		sections: createSectionNames(),
	};
}
