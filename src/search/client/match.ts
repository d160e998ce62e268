import type { Address } from '../../model/addressing/address.ts';
import type { Reason } from '../reasons.ts';

/** Ways in which a record can be related to a query, the nearest first. */
export const WAYS = [
	'named',
	'correction',
	'label',
	'spelling',
	'unseen',
	'note',
	'citation',
	'target',
	'regional',
	'alias',
	'everyday',
	'punctuation',
	'citing',
	'apart',
] as const;

export type Way = (typeof WAYS)[number];

/** One record found, and what to say and to mark about it. */
export interface Match {
	ordinal: number;
	match: 'exact' | 'related';
	/** Why it is among the results; none for an exact match that holds the terms. */
	reasons: Reason[];
	/** Place of its way among `WAYS`; 0 for an exact match. */
	way: number;
	/** Normal forms to mark in the text. */
	needles: string[];
	/** True where the needles are to be found whatever punctuation stands inside. */
	loose: boolean;
	/** Occurrences of the terms, about. */
	occurrences: number;
	/** True for an exact match where the terms stand inside longer words alone: 中国 in 发展中国家. */
	piece: boolean;
	/** What the query names, where it is an address and this is its place; null for every other match. */
	address: Address | null;
	/** Ordinal of the same passage in the newest version, where this is an older one that stands behind it. */
	current?: number;
}

/** Why a record that does not hold a term is related to it. */
export interface Relation {
	way: Way;
	reason: Reason;
	needles: string[];
}

/** Records with why each is related to a term. */
export type Related = [ordinal: number, relation: Relation][];

/** Returns why a match is related; null for an exact one. */
export function wayOf({ match, way }: Match): Way | null {
	return match === 'exact' ? null : (WAYS[way] ?? null);
}
