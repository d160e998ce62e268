import type { ApiDocument } from '../../model/api.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { blocksText, inlineText, paragraphsOf } from '../../model/text.ts';
import { toApiParagraph } from './api-paragraph.ts';
import { toFootnoteWords, toHeadingWords } from './api-words.ts';
import { collectReferences } from './collect-references.ts';
import type { DataContext } from './data-context.ts';

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
			.map(({ fragment, caption, blocks, after }) => ({
				id: `${id}/${fragment}`,
				caption: inlineText(caption),
				// The drawing is lost: the caption is what there is to read, and to search.
				text: [inlineText(caption), blocksText(blocks)].filter((text) => text !== '').join('\n'),
				after,
			})),
	};
}
