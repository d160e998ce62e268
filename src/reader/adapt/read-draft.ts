import { isPathSlug } from '../../model/addressing/path-id.ts';
import { countUnwritable } from '../../archive/paths/format-path.ts';
import { LONGEST_FILE, parseDraft, parsePath } from '../../archive/paths/parse-path.ts';
import { readerWords, type AdaptText } from './adapt-words.ts';
import { DEFAULT_SLUG, isTooLarge, toDraft, type Draft } from './draft.ts';
import { formatShared } from './save-draft.ts';
import { parseStored } from './stored-form.ts';

/** Largest file that is opened, in bytes: more than a device stores of what is written by hand. */
export const FILE_LIMIT = 8_000_000;

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

const takeShown = (draft: Draft): ReadDraft =>
	isTooLarge(draft) ? { refusal: 'parts', faults: [] } : { draft };

/** Reads the text of a path file that may come from anyone: it is data, and nothing of it is run. */
export function readDraft(fileName: string, file: string, text: AdaptText): ReadDraft {
	const { value, findings } = parseDraft(slugOf(fileName), file, readerWords(text));
	if (value !== null) return takeShown(toDraft(value));
	const sentences = findings.map(({ line, message }) =>
		line === 0 ? message : `${text.line(line)}${text.wrong.join}${message}`,
	);
	return { refusal: 'faults', faults: tell(sentences, text) };
}

/** Reads a chosen file: that of a path, or a draft as it was stored. One that is too large is not opened. */
export async function readDraftFile(file: File, text: AdaptText): Promise<ReadDraft> {
	if (file.size > FILE_LIMIT) return { refusal: 'size', faults: [] };
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true });
		const words = decoder.decode(await file.arrayBuffer());
		const stored = parseStored(words);
		return stored === null ? readDraft(file.name, words, text) : takeShown(stored);
	} catch {
		return { refusal: 'text', faults: [] };
	}
}

/** What is said of a draft as a file. */
export interface DraftReport {
	/** What it lacks, or has too much of, to be published, a sentence each; places are not looked up. */
	lacks: string[];
	/** Length of its file, and the longest that a path can have. */
	length: number;
	most: number;
	/** Characters that no file can have, and that are not in it. */
	unwritable: number;
}

/** Returns all that stands in a draft. */
function wordsOf({ steps, ...about }: Draft): string[] {
	return [
		...Object.values(about),
		...steps.flatMap(({ passages, ...step }) => [...passages, ...Object.values(step)]),
	];
}

/** Judges a draft as the archive would judge its file. */
export function reportDraft(draft: Draft, text: AdaptText): DraftReport {
	const file = formatShared(draft);
	const { findings } = parsePath(DEFAULT_SLUG, file, readerWords(text));
	return {
		lacks: tell(
			findings.map(({ message }) => message),
			text,
		),
		length: file.length,
		most: LONGEST_FILE,
		unwritable: wordsOf(draft).reduce((sum, one) => sum + countUnwritable(one), 0),
	};
}
