import { contentsOf, markedFootnotes } from '../../model/contents.ts';
import { fragmentToId } from '../../model/addressing/address.ts';
import type { Block, Footnote, Heading, Paragraph } from '../../model/document.ts';
import { blocksText, inlineText } from '../../model/text.ts';

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
