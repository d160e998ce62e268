import { z } from 'zod';
import { GENRES } from './manifest.ts';

/** The data files of `/api/v1/`. A breaking change needs a new version, never an edit here. */

const text = z.string();
const nullableText = text.nullable();
const number = z.int().positive();

const documentId = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/)
	.describe('Id of a document: gb/346/ins/8');

const placeId = z
	.string()
	.regex(/^[a-z0-9-]+(?:\/[a-z0-9.-]+)+$/)
	.describe('Id of a place in a document: gb/346/ins/8/p12');

const url = z.string().regex(/^\//u).describe('URL, root-relative under the base path of the site');

const reference = z
	.strictObject({
		raw: text.describe('The mention as it stands in the text'),
		canonical: text.describe('Well-formed symbol of what is mentioned'),
		target: documentId.nullable().describe('Its id, held or not; null where none can be formed'),
	})
	.meta({ id: 'reference', description: 'One mention of a document' });

const references = z.array(reference).describe('One entry a mention, in the order printed');

const lines = z
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

const section = z.array(text).describe('Texts of the headings over it, outermost first');

const behind = placeId.nullable().describe('Id of what stands before it; null where nothing does');

const paragraph = z
	.strictObject({
		number: number.nullable().describe('As printed; null for one put in later, such as 12 bis'),
		label: text.describe('As printed, without its point: 12, 12 bis'),
		id: placeId,
		url,
		text: text.describe('Plain text as printed, items included; white space is not significant'),
		html: text.describe('The same with its items, marks and links; nothing in it has an id'),
		section,
		items,
		footnotes: marked,
		endnotes: markedEndnotes,
		references,
		mentions,
		lines,
		pages,
	})
	.meta({ id: 'paragraph', description: 'A numbered unit of the official text' });

const unnumbered = z
	.strictObject({
		id: placeId,
		url,
		text,
		html: text.describe('The same with its items, marks and links; nothing in it has an id'),
		section,
		items,
		footnotes: marked,
		endnotes: markedEndnotes,
		references,
		mentions,
		lines,
		pages,
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
const zone = {
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

const part = z
	.strictObject({
		id: placeId,
		url,
		label: text.describe('As printed: 附录一'),
		title: nullableText,
		...zone,
	})
	.meta({ id: 'part', description: 'An appendix or annex; its numbers begin anew' });

const origin = z.enum(['text', 'symbol', 'manifest']);

/** `/api/v1/<document id>.json`. */
export const documentSchema = z.strictObject({
	id: documentId,
	symbol: nullableText.describe('Canonical symbol: GB.346/INS/8'),
	title: text,
	body: nullableText,
	session: number.nullable(),
	sessionDates: nullableText.describe('As printed'),
	place: nullableText,
	section: nullableText,
	sectionCode: nullableText,
	segment: nullableText,
	agendaItem: number.nullable(),
	date: z.iso.date().nullable(),
	originalLanguage: nullableText,
	authorUnit: nullableText,
	origin: z.record(z.string(), origin).describe('Where each field that is not null was taken from'),
	purpose: z.array(text).describe('Paragraphs of the stated purpose'),
	summary: z.record(z.string(), text).describe('Fields of the first page by their printed labels'),
	draftDecisions: z.array(number).describe('Numbers of the paragraphs with a draft decision'),
	source: z.strictObject({
		file: text,
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		lines: z.int().nonnegative().describe('Count of lines'),
		format: z.enum(['text', 'docx', 'pdf', 'html']),
		pages: number.nullable().describe('Count of pages; null where the source has none'),
		pageNumbers: z
			.enum(['printed', 'counted'])
			.nullable()
			.describe(
				'Where the numbers in `pages` come from: printed at the head or foot of the pages, or counted from 1 since those print none; null where the source has no pages',
			),
		pagesFile: text
			.nullable()
			.describe(
				'The PDF of a Word file that its pages were taken from; null where they are its own, or none',
			),
	}),
	headings: zone.headings,
	paragraphs: zone.paragraphs,
	footnotes: zone.footnotes,
	endnotes: zone.endnotes,
	front: z
		.strictObject({ text, references })
		.describe('Title, purpose and values of the summary, a line each'),
	boxes: zone.boxes,
	figures: zone.figures,
	corrections: z
		.array(
			z.strictObject({
				id: placeId,
				printed: text,
				proposed: nullableText,
				reason: text,
			}),
		)
		.describe('Defects of the printed text, which itself is never changed'),
	findings: z
		.array(
			z.strictObject({
				rule: text,
				line: z.int().nonnegative(),
				page: number
					.optional()
					.describe('Page of the file that the line stands on, from 1, where the source has pages'),
				printedPage: number
					.optional()
					.describe('The number that this page prints, where that is another'),
				message: text,
			}),
		)
		.describe('What ingestion did not understand, or noticed'),
	language: z.literal('zh'),
	genre: z.enum(GENRES),
	meetings: z
		.array(
			z.strictObject({
				body: text,
				session: number.nullable(),
				dates: nullableText.describe('As printed'),
				place: nullableText,
			}),
		)
		.describe("All that the first page names, the document's own first"),
	parts: z.array(part).describe('In the order printed'),
	texts: zone.texts,
	tables: zone.tables,
	notices: z
		.array(z.strictObject({ text, lines }))
		.describe('Lines that are neither text nor repeated furniture'),
	decisions: z
		.array(placeId)
		.describe('Ids of the paragraphs and texts that propose or take a decision'),
	versions: z
		.array(
			z.strictObject({
				id: documentId,
				symbol: nullableText,
				kind: z.enum(['original', 'revision', 'addendum', 'corrigendum']),
				date: z.iso.date().nullable(),
				url,
			}),
		)
		.min(1)
		.describe('The versions of the paper, held or cited, in the order issued, itself included'),
});

/** `/api/v1/documents.json`. */
export const documentsSchema = z.strictObject({
	documents: z
		.array(
			z.strictObject({
				id: documentId,
				symbol: nullableText,
				title: text,
				url,
				data: url.describe("URL of the document's own file"),
				paragraphs: z.int().nonnegative().describe('Count of paragraphs'),
			}),
		)
		.describe('The documents that the archive holds, oldest first'),
});

/** `/api/v1/paths.json`. */
export const pathsSchema = z.strictObject({
	paths: z.array(
		z.strictObject({
			id: z.string().regex(/^paths\/[a-z0-9-]+$/),
			url,
			title: text,
			audience: text,
			level: text,
			minutes: number.describe('Of all steps'),
			objectives: z.array(text),
			steps: z.array(
				z.strictObject({
					title: text,
					minutes: number.describe(
						'Of reading, at 300 characters a minute, and of the questions and the task',
					),
					passages: z.array(placeId).describe('Ids of paragraphs, ranges, items or footnotes'),
					questions: z.array(text),
				}),
			),
		}),
	),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const change = z
	.strictObject({
		day: z.iso
			.date()
			.describe('Of publication, by the ledger of addresses; of a withdrawal its own'),
		kind: z
			.enum(['added', 'revised', 'extended', 'withdrawn'])
			.describe(
				'A document or a reading path came; a document came that replaces another; places came in a document that was published before; a document was taken out',
			),
		id: placeId.describe('Id of the document or the reading path: gb/346/ins/8'),
		replaces: documentId
			.nullable()
			.describe('Id of the text that a revision replaces, and which stays'),
		places: z
			.array(
				z.strictObject({
					id: placeId,
					sha256: sha256
						.nullable()
						.describe('As `passages.jsonl` has it of the place today; null of what is not in that'),
				}),
			)
			.describe('What came, where the document was there before'),
		reason: nullableText.describe('Why a document was taken out'),
	})
	.meta({ id: 'change' });

/** `/api/v1/changes.json`. */
export const changesSchema = z.strictObject({
	changes: z.array(change).describe('The newest day first'),
	files: z
		.array(
			z.strictObject({
				url,
				sha256: sha256.describe('Of the bytes of the file'),
				document: documentId.nullable().describe('The document whose data it has; null of a list'),
			}),
		)
		.describe(
			'The data files of today: what a copy has with other bytes, or not at all, is to be fetched',
		),
});

/** A line of `/api/v1/passages.jsonl`. */
export const passageSchema = z.strictObject({
	id: placeId,
	url,
	citation: text.describe('In Chinese, as the site gives it: 理事会文件GB.346/INS/8，第12段'),
	document: documentId,
	section,
	text: text.describe(
		'Plain text as printed; of a table its caption, then a line a row, cells parted by tabs',
	),
	sha256: sha256.describe(
		'SHA-256 of the normal form of the text in UTF-8: NFKC, lower case, simplified characters, no white space',
	),
});

export type ApiDocument = z.infer<typeof documentSchema>;
export type ApiReference = z.infer<typeof reference>;
export type ApiDocuments = z.infer<typeof documentsSchema>;
export type ApiChange = z.infer<typeof change>;
export type ApiChanges = z.infer<typeof changesSchema>;
export type ApiPassage = z.infer<typeof passageSchema>;
export type ApiPaths = z.infer<typeof pathsSchema>;

/** Returns a schema as JSON Schema 2020-12, to be published at the absolute URL `id`. */
export function publishSchema(schema: z.ZodType, id: string, title: string): object {
	const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return { $schema, $id: id, title, ...rest };
}
