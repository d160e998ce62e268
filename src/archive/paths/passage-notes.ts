import { contentsOf, markedFootnotes } from '../../model/contents.ts';
import type { ArchiveDocument, Footnote, Inline } from '../../model/document.ts';
import type { PassagePart } from './path.ts';

/** Returns the runs of text of a part of a passage, in the order printed, without its notes. */
export function passageContents(part: PassagePart): Inline[][] {
	switch (part.kind) {
		case 'body':
			return contentsOf(part.part);
		case 'item':
			return [...part.leadIn, part.item].map(({ content }) => content);
		case 'footnote':
			return [part.footnote.content];
		case 'front': {
			const { title, subtitle, purpose, summary } = part.front;
			return [title, subtitle, ...purpose, ...summary.map(({ content }) => content)];
		}
	}
}

/** Returns the footnotes that a part carries marks of, in the order of the marks. */
export function notesOf(part: PassagePart, { footnotes }: ArchiveDocument): Footnote[] {
	return markedFootnotes(passageContents(part)).flatMap((number) =>
		footnotes.filter((footnote) => footnote.number === number),
	);
}
