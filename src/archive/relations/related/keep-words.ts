import { digestAll } from '../../../keep/digest.ts';
import type { Keep } from '../../../keep/keep.ts';
import type { ArchiveDocument } from '../../../model/document.ts';
import { blocksText, paragraphsOf } from '../../../model/text.ts';
import { collectWords, type ParagraphWords } from './collect-words.ts';

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
function keyOf({ id, body, draftDecisions }: ArchiveDocument): string {
	return digestAll([
		id,
		draftDecisions.join(' '),
		...paragraphsOf(body).flatMap(({ fragment, blocks }) => [fragment, blocksText(blocks)]),
	]);
}
