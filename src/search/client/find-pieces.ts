import type { TermHits } from './find-exact.ts';
import { findWhole, type WholeTools } from './find-whole.ts';
import { includes, type Ordinals } from './ordinals.ts';
import { findNamed } from './relate-by-name.ts';
import type { NameTable } from './relation-tools.ts';

interface PieceTools extends WholeTools {
	/** What records name by number, fetched where a query does. */
	names: () => Promise<NameTable>;
}

/**
 * Returns what tells of an exact match whether its terms are pieces of longer words alone; or, where the query names
 * something by its number, whether the match does not name it.
 */
export async function findPieces(
	found: TermHits,
	exact: Ordinals,
	tools: PieceTools,
): Promise<(ordinal: number) => boolean> {
	const joined = found.wanted.map(({ alternatives }) => alternatives.join('|')).join('');
	const [whole, named] = await Promise.all([
		findWhole(found, exact, tools),
		findNamed(joined, tools.names),
	]);
	return (ordinal) =>
		named === null
			? whole !== null && !includes(whole, ordinal)
			: named.length > 0 && !includes(named, ordinal);
}
