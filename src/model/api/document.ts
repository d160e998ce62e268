import { z } from 'zod';
import { GENRES } from '../manifest.ts';
import { lines, part, references, zone } from './document-parts.ts';
import { documentId, nullableText, number, placeId, sha256, text, url } from './values.ts';

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
		sha256,
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

export type ApiDocument = z.infer<typeof documentSchema>;
