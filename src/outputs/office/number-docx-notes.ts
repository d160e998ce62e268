import type { SheetNote } from './sheet.ts';

/** Is seen nowhere, and leads from a text to its note and back. */
const UNSEEN = '\u200B';

const OWN_MARK = /<w:footnoteReference w:id="(\d+)"\s*\/>/gu;
const NOTE = /<w:footnote w:id="(\d+)"(?:(?!<\/w:footnote>).)*<\/w:footnote>/gsu;
const NOTE_MARK = /<w:footnoteRef\s*\/>(<\/w:r>)/u;

/**
 * Gives notes the numbers that they have in print, where a word processor would count them. A mark of one's own may be
 * any text; LibreOffice 7 takes one sign alone, and writes it before the note besides. So the sign is one that is not
 * seen, with the number beside it.
 */
export function numberNotes(notes: readonly SheetNote[]) {
	const markOf = (id: string) => notes[Number(id) - 1]?.mark ?? '';
	return (path: string, xml: string): string => {
		switch (path) {
			case 'word/document.xml':
				return xml.replaceAll(
					OWN_MARK,
					`<w:footnoteReference w:customMarkFollows="1" w:id="$1"/><w:t>${UNSEEN}</w:t>`,
				);
			case 'word/footnotes.xml':
				return xml.replaceAll(NOTE, (note, id: string) =>
					note.replace(
						NOTE_MARK,
						`<w:t>${UNSEEN}</w:t>$1<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>` +
							`<w:t xml:space="preserve">${markOf(id)} </w:t></w:r>`,
					),
				);
			default:
				return xml;
		}
	};
}
