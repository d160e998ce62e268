import { contentsOf, markedFootnotes } from '../../model/contents.ts';
import type { ApiDocument } from '../../model/api.ts';
import { fragmentToId } from '../../model/addressing/address.ts';
import type { ArchiveDocument, Block, Footnote, Heading, Paragraph } from '../../model/document.ts';
import { blocksText, inlineText, paragraphsOf } from '../../model/text.ts';

type Part<Name extends 'headings' | 'paragraphs' | 'footnotes'> = ApiDocument[Name][number];

/** Of the data of a document, what gives its words. */
export interface ApiWords {
	id: string;
	headings: Pick<Part<'headings'>, 'id' | 'text'>[];
	paragraphs: Pick<Part<'paragraphs'>, 'id' | 'text' | 'items' | 'footnotes'>[];
	footnotes: Pick<Part<'footnotes'>, 'id' | 'number' | 'text'>[];
}

export const toHeadingWords = ({ fragment, content }: Heading, id: string) => ({
	id: fragmentToId(id, fragment),
	text: inlineText(content),
});

export const toItemWords = (blocks: readonly Block[], id: string) =>
	blocks
		.filter((block) => block.type === 'item')
		.map((item) => ({
			label: item.label,
			id: fragmentToId(id, item.fragment),
			text: inlineText(item.content),
		}));

export const toParagraphWords = (paragraph: Paragraph, id: string) => ({
	id: fragmentToId(id, paragraph.fragment),
	text: blocksText(paragraph.blocks),
	items: toItemWords(paragraph.blocks, id),
	footnotes: markedFootnotes(contentsOf(paragraph)),
});

export const toFootnoteWords = ({ fragment, number, content }: Footnote, id: string) => ({
	number,
	id: fragmentToId(id, fragment),
	text: inlineText(content),
});

/** Returns the words of a document as `/api/v1/<id>.json` gives them. */
export function toApiWords({ id, body, footnotes }: ArchiveDocument): ApiWords {
	return {
		id,
		headings: body
			.filter((part) => part.type === 'heading')
			.map((heading) => toHeadingWords(heading, id)),
		paragraphs: paragraphsOf(body).map((paragraph) => toParagraphWords(paragraph, id)),
		footnotes: footnotes.map((footnote) => toFootnoteWords(footnote, id)),
	};
}
