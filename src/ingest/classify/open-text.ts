import { readRoman } from '../../model/addressing/roman-numeral.ts';
import type { LineRole } from '../read/line.ts';

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

/** True where an item must follow: after a lead-in, in the middle of an item, or as the next of a list. */
export function expectsItem({ role, finished, leadsIn, item }: OpenText, label: string): boolean {
	if (leadsIn) return true;
	if (role !== 'item' || item === null) return false;
	return !finished || isNext(nameOf(label), nameOf(item));
}

/** True where a list goes on: (b) after (a), (i) under it, (ii) after (i), and the next letter after those. */
function isNext(name: string, last: string): boolean {
	const value = readRoman(name);
	const lastValue = readRoman(last);
	if (name.charCodeAt(0) === last.charCodeAt(0) + 1 || value === 1) return true;
	return lastValue > 0 && (value === lastValue + 1 || /^[b-z]$/u.test(name));
}

const nameOf = (label: string) => label.normalize('NFKC').replaceAll(/[()\s]/gu, '');
