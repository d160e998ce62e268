import type { Shelf } from './checked.ts';

/** Pieces of a quotation that are looked up to find what it may be from. */
const MOST_PIECES = 24;
const LONGEST_PIECE = 8;
/** Texts that a quotation is compared with. */
const MOST_CANDIDATES = 16;
/** A piece that more texts hold tells little. */
const COMMON = 400;

/** Returns pieces of a text, evenly spread, those at its ends among them. */
function cutPieces(normal: string): string[] {
	const length = Math.min(LONGEST_PIECE, Math.max(2, Math.floor(normal.length / 4)));
	const last = normal.length - length;
	if (last < 0) return [];
	const count = Math.min(
		MOST_PIECES,
		last + 1,
		Math.max(2, Math.ceil((2 * normal.length) / length)),
	);
	const starts = Array.from({ length: count }, (_, at) =>
		count === 1 ? 0 : Math.round((at * last) / (count - 1)),
	);
	return [...new Set(starts.map((start) => normal.slice(start, start + length)))];
}

/**
 * Returns the numbers of the texts that hold most pieces of a quotation, the likeliest first; a piece counts the more, the
 * fewer texts hold it.
 */
export async function findCandidates(normal: string, shelf: Shelf): Promise<number[]> {
	const scores = new Map<number, number>();
	for (const piece of cutPieces(normal)) {
		const holders = await shelf.holding(piece);
		if (holders.length > COMMON) continue;
		for (const number of holders) {
			scores.set(number, (scores.get(number) ?? 0) + 1 / Math.sqrt(holders.length));
		}
	}
	return [...scores]
		.sort(([left, one], [right, other]) => other - one || left - right)
		.slice(0, MOST_CANDIDATES)
		.map(([number]) => number);
}
