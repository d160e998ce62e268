import { idToFragment } from '../../model/addressing/address.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { formatPlace } from '../../words/format-place.ts';
import type { SearchResult } from '../../search/client/search.ts';

/** Returns what people call a document: `GB.346/INS/8`, by title where it has no symbol. */
export function nameDocument({ document, title }: SearchResult): string {
	const symbol = idToSymbol(document);
	return symbol === null ? `《${title}》` : formatSymbol(symbol);
}

/** Returns what people call a place inside its document: `第12段`; empty for the document itself. */
export function namePlace({ id, document }: SearchResult): string {
	const fragment = idToFragment(id, document);
	return fragment === '' ? '' : formatPlace(fragment);
}

/** Returns both: `GB.346/INS/8 第12段`. */
export function nameResult(result: SearchResult): string {
	return [nameDocument(result), namePlace(result)].filter(Boolean).join(' ');
}
