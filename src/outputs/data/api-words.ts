import { contentsOf, markedFootnotes } from '../../model/contents.ts';
import type { ApiDocument } from '../../model/api.ts';
import type { ArchiveDocument, Footnote, Heading, Paragraph } from '../../model/document.ts';
import { blocksText, inlineText, paragraphsOf } from '../../model/text.ts';

type Part<Name extends 'headings' | 'paragraphs' | 'footnotes'> = ApiDocument[Name][number];

/** Of the data of a document, what gives its words. */
export interface ApiWords {
	headings: Pick<Part<'headings'>, 'id' | 'text'>[];
	paragraphs: Pick<Part<'paragraphs'>, 'id' | 'text' | 'items' | 'footnotes'>[];
	footnotes: Pick<Part<'footnotes'>, 'id' | 'number' | 'text'>[];
}

export const toHeadingWords = ({ fragment, content }: Heading, id: string) => ({
	id: `${id}/${fragment}`,
	text: inlineText(content),
});

export const toParagraphWords = (paragraph: Paragraph, id: string) => ({
	id: `${id}/${paragraph.fragment}`,
	text: blocksText(paragraph.blocks),
	items: paragraph.blocks
		.filter((block) => block.type === 'item')
		.map((item) => ({
			label: item.label,
			id: `${id}/${item.fragment}`,
			text: inlineText(item.content),
		})),
	footnotes: markedFootnotes(contentsOf(paragraph)),
});

export const toFootnoteWords = ({ fragment, number, content }: Footnote, id: string) => ({
	number,
	id: `${id}/${fragment}`,
	text: inlineText(content),
});

/** Returns the words of a document as `/api/v1/<id>.json` gives them. */
export function toApiWords({ id, body, footnotes }: ArchiveDocument): ApiWords {
	return {
		headings: body
			.filter((part) => part.type === 'heading')
			.map((heading) => toHeadingWords(heading, id)),
		paragraphs: paragraphsOf(body).map((paragraph) => toParagraphWords(paragraph, id)),
		footnotes: footnotes.map((footnote) => toFootnoteWords(footnote, id)),
	};
}
