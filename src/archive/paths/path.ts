import type { Place } from '../../model/addressing/place.ts';
import type {
	ArchiveDocument,
	Block,
	BodyPart,
	Footnote,
	Front,
	Paragraph,
	Text,
} from '../../model/document.ts';
import type { Grouping } from './groups.ts';
import type { PathFields } from './path-schema.ts';

/** A stretch of a passage that stands by itself. */
export type PassagePart =
	| { kind: 'body'; part: BodyPart }
	/** An item of a paragraph or text, with the prose that leads in to it. */
	| { kind: 'item'; owner: Paragraph | Text; leadIn: Block[]; item: Block }
	| { kind: 'footnote'; footnote: Footnote }
	| { kind: 'front'; front: Front };

/** What is read in a step: one address, with what stands there. */
export interface Passage {
	/** `gb/346/ins/8/p46-p50`. */
	id: string;
	/** The address that the path has for it, where that leads on to this one. */
	movedFrom?: string;
	document: ArchiveDocument;
	place: Place;
	/** In the order printed; never empty. */
	parts: PassagePart[];
}

export interface Step {
	/** From 1. */
	number: number;
	/** `step-3`: the fragment of the step in the page of its path. */
	fragment: string;
	title: string;
	/** Of the whole step: reading, and what the file gives for the questions and the task. */
	minutes: number;
	/** Of these, how many reading the passages takes. */
	readingMinutes: number;
	introduction: string;
	passages: Passage[];
	questions: string[];
	task: string | null;
	/** How the room is parted for the task; null where the path does not say it. */
	grouping: Grouping | null;
	/** What stands on the cards of the task. */
	cards: string[];
	/** Minutes of the break after the step; 0 without one. */
	breakAfter: number;
	/** Paragraphs of the facilitator's notes. */
	notes: string[];
}

export interface ReadingPath extends Omit<PathFields, 'steps'> {
	/** `paths/turin-centre-and-capacity`. */
	id: string;
	/** `turin-centre-and-capacity`. */
	slug: string;
	/** Of all steps; `readingMinutes` likewise. */
	minutes: number;
	readingMinutes: number;
	steps: Step[];
	/** Paragraphs that close the path. */
	closing: string[];
}

/** Returns the fragment of the part of its document that a stretch of a passage is of. */
export function fragmentOfPart(part: PassagePart): string {
	switch (part.kind) {
		case 'body':
			return part.part.fragment;
		case 'item':
			return part.owner.fragment;
		case 'footnote':
			return part.footnote.fragment;
		case 'front':
			return 'front';
	}
}
