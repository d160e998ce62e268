import type { DocumentSymbol } from '../../model/addressing/symbol.ts';

/** A symbol and its stretch of a folded text; `to` exclusive. */
export interface FoundSymbol {
	from: number;
	to: number;
	symbol: DocumentSymbol;
}
