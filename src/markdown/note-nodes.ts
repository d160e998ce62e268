import type { BlockContent, DefinitionContent, Link, Parent } from 'mdast';

/** The mark of a note at its place in the sentence; becomes `sup.mark`. */
export interface NoteMark extends Parent {
	type: 'noteMark';
	children: [Link];
}

/** A note beside the passage that cites it; becomes `aside.note`. */
export interface Note extends Parent {
	type: 'note';
	children: [Link, NoteText];
}

/** The words of a note; becomes `div.note-text`. */
export interface NoteText extends Parent {
	type: 'noteText';
	children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
	interface PhrasingContentMap {
		noteMark: NoteMark;
	}
	interface RootContentMap {
		noteMark: NoteMark;
		note: Note;
		noteText: NoteText;
	}
}
