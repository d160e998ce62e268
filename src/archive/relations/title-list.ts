import { parse } from 'yaml';
import { z } from 'zod';
import { isDocumentId } from '../../model/addressing/address.ts';
import type { TitleList } from '../../citations/find/find-titles.ts';

const schema = z.strictObject({
	documents: z.array(
		z.strictObject({
			document: z.string().refine(isDocumentId, 'must be the address of a document'),
			titles: z.array(z.string().min(2)).min(1),
		}),
	),
	doubtful: z.array(z.strictObject({ title: z.string().min(2), reason: z.string().min(1) })),
});

/** Reads `content/titles.yml`; `file` is its name, for the message. Throws where it is not a list of titles. */
export function parseTitleList(text: string, file: string): TitleList {
	const read = schema.safeParse(parse(text));
	if (read.success) return read.data;
	throw new Error(`${file} is not a list of titles:\n${z.prettifyError(read.error)}`);
}
