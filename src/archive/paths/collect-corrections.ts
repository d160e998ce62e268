import type { ArchiveDocument, Correction } from '../../model/document.ts';
import { notesOf, passageContents } from './passage-notes.ts';
import type { Passage } from './path.ts';

/** A correction of words that a passage has. */
export interface ShownCorrection {
	document: ArchiveDocument;
	correction: Correction;
	/** Its number in the document, from 1. */
	number: number;
}

/** Returns the corrections of words in passages, each once, in the order they are met. */
export function collectCorrections(passages: readonly Passage[]): ShownCorrection[] {
	const shown = new Map<Correction, ShownCorrection>();
	for (const { document, parts } of passages) {
		const contents = parts.flatMap((part) => [
			...passageContents(part),
			...notesOf(part, document).map(({ content }) => content),
		]);
		for (const { correction: index } of contents.flat()) {
			const correction = index === undefined ? undefined : document.corrections[index];
			if (correction === undefined || index === undefined) continue;
			shown.set(correction, { document, correction, number: index + 1 });
		}
	}
	return [...shown.values()];
}
