import type { Archive } from '../../archive/documents/archive.ts';
import type { SymbolRedirect } from './render-redirect.ts';

/** Returns a redirect for every document with a symbol, held ones first, then those only cited. */
export function collectSymbols({ documents, notHeld }: Archive): SymbolRedirect[] {
	const held = documents.flatMap(({ id, symbol }) => (symbol === null ? [] : [{ symbol, id }]));
	const cited = notHeld.map(({ id, symbol }) => ({ symbol, id }));
	return [...held, ...cited];
}
