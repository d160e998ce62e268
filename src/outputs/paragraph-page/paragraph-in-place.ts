import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { paragraphsOf } from '../../model/text.ts';

/** A paragraph with its document and those printed before and after it. */
export interface ParagraphInPlace {
	document: ArchiveDocument;
	paragraph: Paragraph;
	previous: Paragraph | undefined;
	next: Paragraph | undefined;
}

/** Returns every paragraph of a document in its place, in the order printed. */
export function placeParagraphs(document: ArchiveDocument): ParagraphInPlace[] {
	return paragraphsOf(document.body).map((paragraph, index, all) => ({
		document,
		paragraph,
		previous: all[index - 1],
		next: all[index + 1],
	}));
}
