import { openingOf } from '../../model/contents.ts';
import type { ArchiveDocument, Block, BodyPart, Front } from '../../model/document.ts';
import { blocksText, inlineText, partText } from '../../model/text.ts';
import { notesOf } from './passage-notes.ts';
import type { Passage, PassagePart } from './path.ts';

/** The words that open a box or a figure stand on a line of their own, also where no block follows. */
const bodyText = (part: BodyPart) =>
	part.type === 'box' || part.type === 'figure'
		? [inlineText(openingOf(part)), blocksText(part.blocks)].join('\n')
		: partText(part);

const itemText = (leadIn: readonly Block[], item: Block) => blocksText([...leadIn, item]);

const frontText = ({ title, subtitle, purpose, summary }: Front): string =>
	[
		...[title, subtitle, ...purpose].map(inlineText),
		...summary.map(({ label, content }) => `${label}\t${inlineText(content)}`),
	].join('\n');

function readText(part: PassagePart): string {
	switch (part.kind) {
		case 'body':
			return bodyText(part.part);
		case 'item':
			return itemText(part.leadIn, part.item);
		case 'footnote':
			return inlineText(part.footnote.content);
		case 'front':
			return frontText(part.front);
	}
}

/** The words of a note, with its fragment in the document. */
export interface NoteText {
	place: string;
	text: string;
}

/** The words of a part, and those of the notes that it carries marks of. */
export interface PartText {
	text: string;
	notes: NoteText[];
}

/** Returns the words of a part of a passage, and of its notes. */
export function readPart(part: PassagePart, document: ArchiveDocument): PartText {
	const notes = notesOf(part, document).map(({ fragment, content }) => ({
		place: fragment,
		text: inlineText(content),
	}));
	return { text: readText(part), notes };
}

/** Returns the words of parts as one text, a line a block. */
export function joinParts(parts: readonly PartText[]): string {
	return parts.map((part) => [part, ...part.notes].map(({ text }) => text).join('\n')).join('\n\n');
}

/**
 * Returns the text of a passage as readers have it before them, notes included, a line a block. The numbers of
 * paragraphs and notes are not in it, so that it is the same where it has only moved.
 */
export function passageText({ parts, document }: Omit<Passage, 'id' | 'place'>): string {
	return joinParts(parts.map((part) => readPart(part, document)));
}
