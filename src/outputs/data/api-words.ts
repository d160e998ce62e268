import { contentsOf, markedNotes } from '../../model/contents.ts';
import { fragmentToId } from '../../model/addressing/address.ts';
import { noteNumber, PREFIXES } from '../../model/addressing/place.ts';
import type { Block, Footnote, Heading, Inline, Paragraph } from '../../model/document.ts';
import { blocksText, inlineText } from '../../model/text.ts';

export const toHeadingWords = ({ fragment, content }: Heading, id: string) => ({
	id: fragmentToId(id, fragment),
	text: inlineText(content),
});

/** Returns the numbers of the notes that runs of text carry marks of; those of endnotes where there are any. */
export function toMarkNumbers(contents: readonly (readonly Inline[])[]) {
	const names = markedNotes(contents);
	const numbersOf = (prefix: string) =>
		names.filter((name) => name.startsWith(prefix)).map(noteNumber);
	const endnotes = numbersOf(PREFIXES.endnote);
	return { footnotes: numbersOf(PREFIXES.footnote), ...(endnotes.length > 0 && { endnotes }) };
}

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
	...toMarkNumbers(contentsOf(paragraph)),
});

export const toFootnoteWords = ({ fragment, number, content }: Footnote, id: string) => ({
	number,
	id: fragmentToId(id, fragment),
	text: inlineText(content),
});
