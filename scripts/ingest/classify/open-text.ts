import type { LineRole } from '../line.ts';

/** The text that is open: what holds it, and how it ends so far. */
export interface OpenText {
	role: LineRole;
	finished: boolean;
	/** Ends in a colon, so that items may follow. */
	leadsIn: boolean;
	/** True for a row of a table, which no line goes on with. */
	isRow: boolean;
	/** Label of the item that it is; null for other text. */
	item: string | null;
}

/** True where an item must follow: after a lead-in, in the middle of an item, or as the next letter of a list. */
export function expectsItem({ role, finished, leadsIn, item }: OpenText, label: string): boolean {
	if (leadsIn) return true;
	if (role !== 'item' || item === null) return false;
	return !finished || letterOf(label) === letterOf(item) + 1;
}

const letterOf = (label: string) => label.replaceAll(/[()（）]/gu, '').charCodeAt(0);
