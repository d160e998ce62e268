import { addressToUrl } from '../addressing/address.ts';
import { headingPath } from '../archive/heading-path.ts';
import { markedFootnotes } from '../render/name-marks.ts';
import { renderBlocks } from '../render/render-blocks.ts';
import { toHtml } from '../render/to-html.ts';
import type { ApiParagraph } from '../schemas/api.ts';
import type { ArchiveDocument, Paragraph } from '../schemas/document.ts';
import { blocksText, inlineText } from '../schemas/text.ts';
import { collectReferences } from './collect-references.ts';
import type { DataContext } from './data-context.ts';

/** Returns a paragraph as the data files give it; its URL is that of its own page. */
export function toApiParagraph(
	paragraph: Paragraph,
	document: ArchiveDocument,
	{ base, held }: DataContext,
): ApiParagraph {
	const { number, fragment, blocks, mentions, lines } = paragraph;
	const { id } = document;
	return {
		number,
		id: `${id}/${fragment}`,
		url: addressToUrl({ document: id, place: { kind: 'paragraph', number } }, base),
		text: blocksText(blocks),
		html: toHtml(renderBlocks(blocks, { base, held, documentId: id, setting: 'excerpt' })),
		section: headingPath(document, paragraph),
		items: blocks
			.filter((block) => block.type === 'item')
			.map((item) => ({
				label: item.label,
				id: `${id}/${item.fragment}`,
				text: inlineText(item.content),
			})),
		footnotes: markedFootnotes(blocks),
		references: blocks.flatMap((block) => collectReferences(block.content)),
		mentions: {
			instruments: mentions.instruments.map(({ kind, number }) => ({ kind, number })),
			sdg: [...mentions.sdg],
		},
		lines: lines.map(([from, to]) => [from, to]),
	};
}
