import type { TermHits } from './find-exact.ts';
import { findWhole, type WholeTools } from './find-whole.ts';
import { NONE, type Ordinals, subtract } from './ordinals.ts';
import { findNamed } from './relate-by-name.ts';
import type { NameTable } from './relation-tools.ts';

interface PieceTools extends WholeTools {
	/** What records name by number, fetched where a query does. */
	names: () => Promise<NameTable>;
}

/**
 * Returns the exact matches where the terms are pieces of longer words alone; or, where the query names something by its
 * number, those that do not name it.
 */
export async function findPieces(
	found: TermHits,
	exact: Ordinals,
	tools: PieceTools,
): Promise<Ordinals> {
	const joined = found.wanted.map(({ alternatives }) => alternatives.join('|')).join('');
	const [whole, named] = await Promise.all([
		findWhole(found, exact, tools),
		findNamed(joined, tools.names),
	]);
	if (named === null) return whole === null ? NONE : subtract(exact, whole);
	return named.length === 0 ? NONE : subtract(exact, named);
}
