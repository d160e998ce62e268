import { markedFootnotes } from '../../model/name-marks.ts';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Correction,
	Footnote,
	Inline,
} from '../../model/document.ts';
import type { Passage, PassagePart } from './path.ts';

interface Content {
	content: Inline[];
}

function contentsOfBody(part: BodyPart): Content[] {
	switch (part.type) {
		case 'heading':
			return [part];
		case 'paragraph':
			return part.blocks;
		case 'box':
			return [{ content: part.title }, ...part.blocks];
		case 'figure':
			return [{ content: part.caption }, ...part.blocks];
	}
}

/** Returns the runs of text of a part, in the order printed, without its notes. */
export function contentsOf(part: PassagePart): Content[] {
	switch (part.kind) {
		case 'body':
			return contentsOfBody(part.part);
		case 'item':
			return [...part.leadIn, part.item] satisfies Block[];
		case 'footnote':
			return [part.footnote];
		case 'front': {
			const { title, subtitle, purpose, summary } = part.front;
			return [...[title, subtitle, ...purpose].map((content) => ({ content })), ...summary];
		}
	}
}

/** Returns the footnotes that a part carries marks of, in the order of the marks. */
export function notesOf(part: PassagePart, { footnotes }: ArchiveDocument): Footnote[] {
	return markedFootnotes(contentsOf(part)).flatMap((number) =>
		footnotes.filter((footnote) => footnote.number === number),
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
		const contents = parts.flatMap((part) => [...contentsOf(part), ...notesOf(part, document)]);
		for (const { correction: index } of contents.flatMap(({ content }) => content)) {
			const correction = index === undefined ? undefined : document.corrections[index];
			if (correction === undefined || index === undefined) continue;
			shown.set(correction, { document, correction, number: index + 1 });
		}
	}
	return [...shown.values()];
}
