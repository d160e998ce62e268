import { z } from 'zod';
import { documentId, nullableText, number, placeId, section, text, url } from './values.ts';

/** What stands in a document as its data file has it: paragraphs, texts, tables, notes, and parts of all of these. */

const reference = z
	.strictObject({
		raw: text.describe('The mention as it stands in the text'),
		canonical: text.describe('Well-formed symbol of what is mentioned'),
		target: documentId.nullable().describe('Its id, held or not; null where none can be formed'),
	})
	.meta({ id: 'reference', description: 'One mention of a document' });

export const references = z.array(reference).describe('One entry a mention, in the order printed');

export const lines = z
	.array(z.tuple([number, number]))
	.describe('Stretches of lines of the source file, from 1, both ends included');

const mentions = z.strictObject({
	instruments: z
		.array(z.strictObject({ kind: z.enum(['convention', 'recommendation', 'protocol']), number }))
		.describe('ILO instruments named by number, one entry a mention'),
	sdg: z
		.array(z.string())
		.describe('Sustainable Development Goals, targets and indicators: 8, 8.7, 8.8.2, 8.b.1'),
});

const pages = z
	.tuple([number, number])
	.nullable()
	.describe(
		'First and last page of the source that it stands on, by the numbers that they print, or counted from 1 where they print none (`source.pageNumbers`); null where the source has no pages, as Word and text, or the page has no number, as a cover before page 1',
	);

const items = z.array(
	z.strictObject({
		label: text.describe('As printed, "(a)"; "-" for a bullet'),
		id: placeId,
		text: text.describe('Without the label'),
	}),
);

const marked = z.array(number).describe('Numbers of the footnotes that it carries marks of');
const markedEndnotes = z
	.array(number)
	.optional()
	.describe(
		'Likewise of the endnotes of a document that has footnotes besides; absent without any',
	);

const behind = placeId.nullable().describe('Id of what stands before it; null where nothing does');

/** What a paragraph and a text without a number have alike, behind their plain text. */
const prose = {
	html: text.describe('The same with its items, marks and links; nothing in it has an id'),
	section,
	items,
	footnotes: marked,
	endnotes: markedEndnotes,
	references,
	mentions,
	lines,
	pages,
};

const paragraph = z
	.strictObject({
		number: number.nullable().describe('As printed; null for one put in later, such as 12 bis'),
		label: text.describe('As printed, without its point: 12, 12 bis'),
		id: placeId,
		url,
		text: text.describe('Plain text as printed, items included; white space is not significant'),
		...prose,
	})
	.meta({ id: 'paragraph', description: 'A numbered unit of the official text' });

const unnumbered = z
	.strictObject({
		id: placeId,
		url,
		text,
		...prose,
		after: behind,
	})
	.meta({ id: 'text', description: 'Text that has no number' });

const cell = z.strictObject({
	text,
	header: z.boolean(),
	columns: number.describe('Count of columns that it spans'),
	rows: number.describe('Count of rows that it spans'),
});

const table = z
	.strictObject({
		id: placeId,
		url,
		caption: nullableText,
		rows: z.array(z.array(cell)),
		html: text.describe('The table; nothing in it has an id'),
		footnotes: marked,
		endnotes: markedEndnotes,
		lines,
		pages,
		after: behind,
	})
	.meta({ id: 'table' });

const footnote = z
	.strictObject({
		number,
		id: placeId,
		text,
		citedIn: number
			.nullable()
			.describe('Number of the paragraph of the body that carries its mark'),
		citedAt: placeId.nullable().describe('Id of what carries its mark'),
		references,
		pages,
	})
	.meta({ id: 'footnote' });

const endnote = footnote
	.extend({
		number: number.describe('In its own series: a footnote may have the same'),
		label: text.describe('Its mark as printed: i, ii, iii as a rule'),
	})
	.meta({ id: 'endnote' });

const after = z
	.int()
	.nonnegative()
	.nullable()
	.describe('Number of the paragraph it stands after; 0 before the first; null in a part');

/** What a document and a part of it have alike. */
export const zone = {
	headings: z.array(
		z.strictObject({
			id: placeId,
			level: number.describe('1 for the outermost'),
			text,
			firstParagraph: number.nullable().describe('Of the numbered paragraphs of the body'),
			first: placeId.nullable().describe('Id of the first paragraph, text or table under it'),
		}),
	),
	paragraphs: z.array(paragraph),
	texts: z.array(unnumbered),
	tables: z.array(table),
	footnotes: z.array(footnote),
	endnotes: z
		.array(endnote)
		.optional()
		.describe(
			'Of a document that has footnotes and endnotes; absent without any. Notes of one kind alone are `footnotes`',
		),
	boxes: z.array(z.strictObject({ id: placeId, title: text, text, after })),
	figures: z.array(
		z.strictObject({
			id: placeId,
			caption: text,
			text,
			images: z
				.array(z.strictObject({ url, width: number, height: number }))
				.describe('Images with their size in pixels; none where the drawing was not received'),
			after,
		}),
	),
};

export const part = z
	.strictObject({
		id: placeId,
		url,
		label: text.describe('As printed: 附录一'),
		title: nullableText,
		...zone,
	})
	.meta({ id: 'part', description: 'An appendix or annex; its numbers begin anew' });

export type ApiReference = z.infer<typeof reference>;
