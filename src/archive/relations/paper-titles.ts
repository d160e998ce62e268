import { parse } from 'yaml';
import { z } from 'zod';
import { isDocumentId, parseAddress } from '../../model/addressing/address.ts';

const isPage = (source: string) => z.url({ protocol: /^https?$/u }).safeParse(source).success;
const isPlace = (source: string) => (parseAddress(source)?.place ?? null) !== null;

const list = z.strictObject({
	papers: z.array(
		z
			.strictObject({
				document: z.string().refine(isDocumentId, 'must be the address of a document'),
				/** In Chinese; absent where no source has it. */
				title: z.string().min(2).optional(),
				english: z.string().min(2).optional(),
				/** Where it is named by this title: the URL of a page, or the address of a place. */
				source: z.string().refine((source) => isPage(source) || isPlace(source), {
					message: 'must be the URL of a page or the address of a place',
				}),
			})
			.refine(({ title, english }) => title !== undefined || english !== undefined, {
				message: 'must have a title',
			}),
	),
});

/** The title of a paper that is not held; null in a language in which its source does not name it. */
export interface PaperTitle {
	chinese: string | null;
	english: string | null;
	/** The URL of a page, or the address of a place in the archive: `gb/346/ins/8/fn5`. */
	source: string;
}

/** Reads a list of titles, by the papers; `file` is its name, for the message. Throws where it is none, or has one paper twice. */
export function parsePaperTitles(text: string, file: string): ReadonlyMap<string, PaperTitle> {
	const read = list.safeParse(parse(text));
	if (!read.success) {
		throw new Error(`${file} is not a list of titles of papers:\n${z.prettifyError(read.error)}`);
	}
	const { papers } = read.data;
	const titles = new Map(
		papers.map(({ document, title = null, english = null, source }) => [
			document,
			{ chinese: title, english, source },
		]),
	);
	if (titles.size < papers.length) throw new Error(`${file} names a paper twice.`);
	return titles;
}
