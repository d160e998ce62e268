import { digestAll } from '../../../keep/digest.ts';
import type { Keep } from '../../../keep/keep.ts';
import { fragmentToId } from '../../../model/addressing/address.ts';
import type { ArchiveDocument } from '../../../model/document.ts';
import { blocksText, paragraphsOf } from '../../../model/text.ts';
import { COMMON_WORDS } from './common-words.ts';

/** A paragraph by its address, and the words it is made of, each once. */
export interface ParagraphWords {
	/** `gb/346/ins/8/p12`. */
	id: string;
	words: string[];
}

/** Numbers and Latin letters alone say little of what a paragraph is about. */
const PLAIN = /^[\p{N}a-z.]+$/u;

/** Returns the words of every paragraph; `cut` cuts a text into words. Draft decisions repeat each other and are left out. */
export function collectWords(
	documents: readonly ArchiveDocument[],
	cut: (text: string) => string[],
): ParagraphWords[] {
	return documents.flatMap(({ id, body, decisions }) =>
		paragraphsOf(body)
			.filter(({ fragment }) => !decisions.includes(fragment))
			.map(({ fragment, blocks }) => ({
				id: fragmentToId(id, fragment),
				words: [...new Set(cut(blocksText(blocks)))].filter(
					(word) => !PLAIN.test(word) && !COMMON_WORDS.has(word),
				),
			})),
	);
}

const KIND = 'words';

/** Returns the words of every paragraph, as `collectWords` does; documents that were cut before are not cut again. */
export function keepWords(
	documents: readonly ArchiveDocument[],
	cut: (text: string) => string[],
	keep: Keep,
): ParagraphWords[] {
	return documents.flatMap((document) => {
		const key = keyOf(document);
		const kept = keep.get(KIND, key);
		if (kept !== undefined) {
			return JSON.parse(new TextDecoder().decode(kept)) as ParagraphWords[];
		}
		const words = collectWords([document], cut);
		keep.put(KIND, key, new TextEncoder().encode(JSON.stringify(words)));
		return words;
	});
}

/** Returns the digest of all that the words of a document are collected from. */
function keyOf({ id, body, decisions }: ArchiveDocument): string {
	return digestAll([
		id,
		decisions.join(' '),
		...paragraphsOf(body).flatMap(({ fragment, blocks }) => [fragment, blocksText(blocks)]),
	]);
}
