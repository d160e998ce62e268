import { z } from 'zod';
import { documentId, nullableText, placeId, sha256, url } from './values.ts';

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

export type ApiChange = z.infer<typeof change>;
export type ApiChanges = z.infer<typeof changesSchema>;
