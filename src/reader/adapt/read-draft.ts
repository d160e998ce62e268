import { z } from 'zod';
import { isPathSlug } from '../../model/addressing/path-id.ts';
import { parsePath } from '../../archive/paths/parse-path.ts';
import { formatPath } from '../../archive/paths/format-path.ts';
import { draftSchema, pathSchema } from '../../archive/paths/path-schema.ts';
import { readerWords, type AdaptText } from './adapt-words.ts';
import { DEFAULT_SLUG, toDraft, type Draft } from './draft.ts';
import { PATH_LIMIT } from './share-url.ts';

// The policy of the site forbids to make code of text, which zod would do to be faster.
z.config({ jitless: true });

/** Why something is not opened: a reason of the dictionary, with what is wrong where it is a file. */
export interface Refused {
	refusal: keyof AdaptText['reasons'];
	faults: string[];
}

export type ReadDraft = { draft: Draft } | Refused;

/** How many faults are told one by one. */
const TOLD = 8;

/** Returns faults as sentences, the first of them; the last says how many are not told. */
function tell(sentences: readonly string[], text: AdaptText): string[] {
	const others = sentences.length - TOLD;
	return others > 0 ? [...sentences.slice(0, TOLD), text.more(others)] : [...sentences];
}

/** Returns the name of a path by the name of its file. */
function slugOf(fileName: string): string {
	const name = fileName.replace(/\.mdx$/u, '');
	return isPathSlug(name) ? name : DEFAULT_SLUG;
}

/** Reads the text of a path file that may come from anyone: it is data, and nothing of it is run. */
export function readDraft(fileName: string, file: string, text: AdaptText): ReadDraft {
	if (file.length > PATH_LIMIT) return { refusal: 'size', faults: [] };
	const reading = { schema: draftSchema, words: readerWords(text) };
	const { value, findings } = parsePath(slugOf(fileName), file, reading);
	if (value !== null) return { draft: toDraft(value) };
	const sentences = findings.map(({ line, message }) =>
		line === 0 ? message : `${text.line(line)}${text.wrong.join}${message}`,
	);
	return { refusal: 'faults', faults: tell(sentences, text) };
}

/** Reads a chosen file; one that is too large is not opened. */
export async function readDraftFile(file: File, text: AdaptText): Promise<ReadDraft> {
	if (file.size > PATH_LIMIT) return { refusal: 'size', faults: [] };
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true });
		return readDraft(file.name, decoder.decode(await file.arrayBuffer()), text);
	} catch {
		return { refusal: 'text', faults: [] };
	}
}

/** Returns what a draft lacks to be published, a sentence each; places that are not there are not looked for. */
export function findLacks({ fields, closing }: Draft, text: AdaptText): string[] {
	const reading = { schema: pathSchema, words: readerWords(text) };
	const { findings } = parsePath(DEFAULT_SLUG, formatPath(fields, closing), reading);
	return tell(
		findings.map(({ message }) => message),
		text,
	);
}

const stored = z.strictObject({
	version: z.literal(1),
	slug: z.string().max(500),
	fields: draftSchema,
	closing: z.string().max(PATH_LIMIT),
});

/** Returns a draft as it is stored on the device. */
export function formatStored(draft: Draft): string {
	return JSON.stringify({ version: 1, ...draft });
}

/** Reads what is stored on the device; null where that is no draft. */
export function parseStored(value: string): Draft | null {
	try {
		const { success, data } = stored.safeParse(JSON.parse(value));
		if (!success) return null;
		const { slug, fields, closing } = data;
		return { slug, fields, closing };
	} catch {
		return null;
	}
}
