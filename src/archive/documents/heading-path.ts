import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';

/** Returns the texts of the headings over a paragraph, outermost first. */
export function headingPath(document: ArchiveDocument, paragraph: Paragraph): string[] {
	const texts = new Map(
		document.body.flatMap((part) =>
			part.type === 'heading' ? [[part.fragment, inlineText(part.content)]] : [],
		),
	);
	return paragraph.section.flatMap((fragment) => texts.get(fragment) ?? []);
}
