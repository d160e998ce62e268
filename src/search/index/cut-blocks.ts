import { digest } from '../../keep/digest.ts';

/** Records of a block, about: borders at documents are no nearer than the least, and no block is larger than the most. */
export interface BlockSize {
	least: number;
	most: number;
}

/** A stretch of records: `end` is the ordinal behind its last one. */
export interface Stretch {
	from: number;
	end: number;
}

/** A document with the ordinal of its first record. */
interface PlacedDocument {
	id: string;
	from: number;
}

/** True where the digest at a place is the least of all that stand nearer than `reach` records, on either side. */
function isLeast(
	documents: readonly (PlacedDocument & { digest: string })[],
	at: number,
	reach: number,
): boolean {
	const own = documents[at];
	const isLeastTo = (step: 1 | -1): boolean => {
		for (let next = at + step; ; next += step) {
			const other = documents[next];
			if (own === undefined || other === undefined) return true;
			if (Math.abs(other.from - own.from) >= reach) return true;
			if (other.digest < own.digest) return false;
		}
	};
	return isLeastTo(-1) && isLeastTo(1);
}

function cutEvenly({ from, end }: Stretch, most: number): Stretch[] {
	const count = Math.max(1, Math.ceil((end - from) / most));
	const borderAt = (at: number) => from + Math.floor(((end - from) * at) / count);
	return Array.from({ length: count }, (_, at) => ({ from: borderAt(at), end: borderAt(at + 1) }));
}

/**
 * Returns the blocks of some records, one at least, in their order. A block begins at a document whose digest is the
 * least far and wide, so that a document that is added or taken away moves only the borders near it. What is longer than
 * a block may be, as where a document is huge, is cut evenly, wherever that falls.
 */
export function cutBlocks(
	documents: readonly PlacedDocument[],
	count: number,
	{ least, most }: BlockSize,
): Stretch[] {
	const digested = documents.map((document) => ({ ...document, digest: digest(document.id) }));
	const borders = digested
		.filter(({ from }, at) => {
			const isInside = from >= least && count - from >= least;
			return isInside && isLeast(digested, at, least);
		})
		.map(({ from }) => from);
	return [0, ...borders].flatMap((from, at) =>
		cutEvenly({ from, end: borders[at] ?? count }, most),
	);
}

/** Returns blocks in groups that have no more records than `size`, one block at least, in their order. */
export function groupBlocks(blocks: readonly Stretch[], size: number): Stretch[][] {
	const groups: Stretch[][] = [];
	for (const block of blocks) {
		const group = groups.at(-1);
		const from = group?.[0]?.from ?? 0;
		if (group !== undefined && block.end - from <= size) group.push(block);
		else groups.push([block]);
	}
	return groups;
}
