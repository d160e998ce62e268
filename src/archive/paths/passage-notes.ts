import { noteNameOf } from '../../model/addressing/place.ts';
import { contentsOf, markedNotes, zoneAt } from '../../model/contents.ts';
import type { ArchiveDocument, Correction, Footnote, Inline } from '../../model/document.ts';
import { fragmentOfPart, type Passage, type PassagePart } from './path.ts';

/** Returns the runs of text of a part of a passage, in the order printed, without its notes. */
function passageContents(part: PassagePart): Inline[][] {
	switch (part.kind) {
		case 'body':
			return contentsOf(part.part);
		case 'item':
			return [...part.leadIn, part.item].map(({ content }) => content);
		case 'footnote':
			return [part.footnote.content];
		case 'front': {
			const { title, subtitle, purpose, summary } = part.front;
			return [title, subtitle, ...purpose, ...summary.map(({ content }) => content)];
		}
	}
}

/** Returns the footnotes that a part carries marks of, in the order of the marks. */
export function notesOf(part: PassagePart, document: ArchiveDocument): Footnote[] {
	const { footnotes } = zoneAt(document, fragmentOfPart(part));
	return markedNotes(passageContents(part)).flatMap((name) =>
		footnotes.filter(({ fragment }) => noteNameOf(fragment) === name),
	);
}

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
