/** Kinds of what is found, in the order of what readers look for. */
const KINDS = [
	'paragraph',
	'text',
	'heading',
	'part',
	'table',
	'footnote',
	'box',
	'figure',
	'front',
	'document',
] as const;

export type TalliedKind = (typeof KINDS)[number];

/** What some results come to: how many of each kind, and in each document. */
export interface SearchTally {
	kinds: Partial<Record<TalliedKind, number>>;
	documents: Record<string, number>;
}

/** Returns the counts of a tally by kind, none for a kind without any. */
export function countKinds({ kinds }: SearchTally): [kind: TalliedKind, count: number][] {
	return KINDS.flatMap((kind): [TalliedKind, number][] => {
		const count = kinds[kind] ?? 0;
		return count === 0 ? [] : [[kind, count]];
	});
}
