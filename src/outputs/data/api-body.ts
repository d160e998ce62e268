import type { ApiDocument, ApiParagraph } from '../../model/api.ts';
import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { blocksText, inlineText, paragraphsOf, partText } from '../../model/text.ts';
import { toFootnoteWords, toHeadingWords, toParagraphWords } from './api-words.ts';
import { collectReferences } from './collect-references.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { headingPath } from '../../archive/documents/build-outline.ts';
import { renderAll } from '../passage/markup.ts';
import { toHtml } from '../passage/to-html.ts';
import { toBlock } from '../../model/to-passage-tree.ts';

/** What data files need to know of the site and the archive. */
export interface DataContext {
	/** Base path of the site. */
	base: string;
	/** Ids of the documents that the archive holds. */
	held: ReadonlySet<string>;
}

type ApiBody = Pick<ApiDocument, 'headings' | 'paragraphs' | 'footnotes' | 'boxes' | 'figures'>;

/** Returns everything after the front matter, by kind, each in the order printed. */
export function toApiBody(document: ArchiveDocument, context: DataContext): ApiBody {
	const { id, body, footnotes } = document;
	return {
		headings: body
			.filter((part) => part.type === 'heading')
			.map((heading) => {
				const { level, firstParagraph } = heading;
				const words = toHeadingWords(heading, id);
				return { id: words.id, level, text: words.text, firstParagraph };
			}),
		paragraphs: paragraphsOf(body).map((paragraph) => toApiParagraph(paragraph, document, context)),
		footnotes: footnotes.map((footnote) => ({
			...toFootnoteWords(footnote, id),
			citedIn: footnote.citedIn,
			references: collectReferences(footnote.content),
		})),
		boxes: body
			.filter((part) => part.type === 'box')
			.map(({ fragment, title, blocks, after }) => ({
				id: `${id}/${fragment}`,
				title: inlineText(title),
				text: blocksText(blocks),
				after,
			})),
		figures: body
			.filter((part) => part.type === 'figure')
			.map((figure) => ({
				id: `${id}/${figure.fragment}`,
				caption: inlineText(figure.caption),
				// The drawing is lost: the caption is what there is to read, and to search.
				text: partText(figure),
				after: figure.after,
			})),
	};
}

/** Returns a paragraph as the data files give it; its URL is that of its own page. */
function toApiParagraph(
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
		html: toHtml(
			renderAll(blocks.map(toBlock), { base, held, documentId: document.id, setting: 'excerpt' }),
		),
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
