import { addressToUrl } from '../../model/addressing/address.ts';
import { headingPath } from '../../archive/documents/build-outline.ts';
import { renderBlocks } from '../passage/render-blocks.ts';
import { toHtml } from '../passage/to-html.ts';
import type { ApiParagraph } from '../../model/api.ts';
import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { toParagraphWords } from './api-words.ts';
import { collectReferences } from './collect-references.ts';
import type { DataContext } from './data-context.ts';

/** Returns a paragraph as the data files give it; its URL is that of its own page. */
export function toApiParagraph(
	paragraph: Paragraph,
	document: ArchiveDocument,
	{ base, held }: DataContext,
): ApiParagraph {
	const { number, blocks, mentions, lines } = paragraph;
	const { id, text, items, footnotes } = toParagraphWords(paragraph, document.id);
	return {
		number,
		id,
		url: addressToUrl({ document: document.id, place: { kind: 'paragraph', number } }, base),
		text,
		html: toHtml(renderBlocks(blocks, { base, held, documentId: document.id, setting: 'excerpt' })),
		section: headingPath(document, paragraph),
		items,
		footnotes,
		references: blocks.flatMap((block) => collectReferences(block.content)),
		mentions: {
			instruments: mentions.instruments.map(({ kind, number }) => ({ kind, number })),
			sdg: [...mentions.sdg],
		},
		lines: lines.map(([from, to]) => [from, to]),
	};
}
