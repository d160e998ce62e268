import { formatPart, readPartNumber } from '../../model/addressing/part-name.ts';
import { OPENING, PART, PLACE, WHERE } from './correction-patterns.ts';

/** Where a reading stands: the part of the paper, and the place in it, that were named last. */
export interface Reading {
	/** Beginning of the fragments in it: `appendix1-`; "" for the body, null for a part that cannot be known. */
	part: string | null;
	place: string | null;
	where: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Returns what the fragments of a named part begin with; null where its number is none. */
function toPart({ part, partNumber }: Groups): string | null {
	if (part === undefined) return '';
	const number = partNumber === undefined ? null : readPartNumber(partNumber);
	if (partNumber !== undefined && number === null) return null;
	return `${formatPart({ kind: part === '附录' ? 'appendix' : 'annex', number })}-`;
}

/** Returns the fragment of a place by the parts of its name, in the part named before it where it names none itself; null where it names none. */
function toFragment(groups: Groups, around: string | null): string | null {
	const { part, paragraph, letter, note, title } = groups;
	const prefix = part === undefined ? around : toPart(groups);
	if (prefix === null) return null;
	if (title !== undefined) return prefix === '' ? 'front' : null;
	if (note !== undefined) return `${prefix}fn${String(Number(note))}`;
	const item = letter === undefined ? '' : `-${letter}`;
	return `${prefix}p${String(Number(paragraph))}${item}`;
}

/** Returns a sentence whose pages and parts before a place are parted from it by no comma. */
export const openSentence = (sentence: string): string =>
	sentence.replace(OPENING, '$1').replace(OPENING, '$1');

/** Returns what is left of a clause behind the place that it names, which the reading takes note of. */
export function takePlace(clause: string, reading: Reading): string {
	const part = PART.exec(clause)?.groups;
	if (part !== undefined) {
		Object.assign(reading, { part: toPart(part), place: null, where: null });
		return '';
	}
	const named = PLACE.exec(clause);
	if (named?.groups !== undefined) {
		reading.place = toFragment(named.groups, reading.part);
		reading.where = named.groups['where'] ?? null;
		return clause.slice(named[0].length);
	}
	const line = WHERE.exec(clause);
	if (line?.groups?.['where'] === undefined) return clause;
	reading.where = line.groups['where'];
	return clause.slice(line[0].length);
}
