import type { Element } from 'hast';
import type { Archive } from '../../archive/documents/archive.ts';
import type { Relations } from '../../archive/relations/build-relations.ts';
import { findTextLinks } from '../../archive/relations/find-text-links.ts';
import { insertLinks } from '../../archive/relations/insert-links.ts';
import type { OutputRelations } from '../../archive/relations/load-output-relations.ts';
import { renderParagraphRelations } from '../relations/render-paragraph-relations.ts';
import { markedFootnotes } from '../../model/name-marks.ts';
import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';

/** The relations of the archive that a paragraph is shown with. */
export interface RelatedArchive extends OutputRelations {
	archive: Archive;
}

/** Makes links of the words of a passage, as its document's page has them, and returns the sections that lead on. */
export function relateParagraph(
	{ document, paragraph }: ParagraphInPlace,
	passage: Element,
	{ archive, relations, scopes, related }: RelatedArchive,
	base: string,
): Element[] {
	const scope = scopes.get(document.id);
	if (scope !== undefined && hasLinks(document, paragraph, relations)) {
		insertLinks(passage, (text) => findTextLinks(text, scope), base);
	}
	return renderParagraphRelations(document, paragraph, { archive, base, relations, related });
}

/** True where words of a paragraph or of a note it marks are links, the note being first marked there or elsewhere. */
function hasLinks(
	{ id, footnotes }: ArchiveDocument,
	{ fragment, blocks }: Paragraph,
	relations: Relations,
): boolean {
	const marked = new Set(markedFootnotes(blocks));
	const places = footnotes
		.filter(({ number }) => marked.has(number))
		.map((note) => (note.citedIn === null ? note.fragment : `p${String(note.citedIn)}`));
	return [fragment, ...places].some((place) =>
		relations.inPlace(id, place).some(({ kind }) => kind !== 'symbol'),
	);
}
