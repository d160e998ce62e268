import type { AdaptText } from './adapt-words.ts';
import type { Draft } from './draft.ts';

/** What is done to a draft. */
export type Change = (draft: Draft) => Draft;

/** How a change of the order or number of things is shown. */
export interface Shown {
	/** What is said of it. */
	words: string;
	/** `data-focus` of what gets the focus, or of what else where that is not there or cannot. */
	focus: readonly string[];
	/** Where something was taken out, and what brings it back. */
	undo?: { at: string; change: Change; focus: string; words: string };
}

/** What the parts of the page work with. */
export interface Editor {
	text: AdaptText;
	draft: () => Draft;
	/** The id that the draft is stored under. */
	id: () => string;
	/** Changes words of the draft: the page stays as it is. */
	write: (change: Change) => void;
	/** Changes the order or number of things: the page is built anew. */
	change: (change: Change, shown: Shown) => void;
	/** Returns what brings back what was taken out at a place; nothing where nothing was. */
	undoAt: (at: string) => HTMLElement[];
	/** Counts the minutes of the steps and shows them. */
	count: () => void;
}
