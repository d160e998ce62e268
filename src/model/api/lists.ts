import { z } from 'zod';
import { documentId, nullableText, number, placeId, section, sha256, text, url } from './values.ts';

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

export type ApiDocuments = z.infer<typeof documentsSchema>;
export type ApiPaths = z.infer<typeof pathsSchema>;
export type ApiPassage = z.infer<typeof passageSchema>;
