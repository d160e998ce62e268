import { idToFragment } from '../../model/addressing/address.ts';
import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { nameFragment, type PlaceWords } from '../../words/place-name.ts';
import type { SearchResult } from '../../search/client/search.ts';

/** Returns what people call a document: `GB.346/INS/8`, by title where it has no symbol. */
export function nameDocument({ document, title }: SearchResult): string {
	const symbol = idToSymbol(document);
	return symbol === null ? `《${title}》` : formatSymbol(symbol);
}

/** Returns what people call a place inside its document: `第12段`, `para. 12`; empty for the document itself. */
export function namePlace({ id, document }: SearchResult, words: PlaceWords): string {
	const fragment = idToFragment(id, document);
	return fragment === '' ? '' : (nameFragment(fragment, words) ?? fragment);
}

/** Returns both: `GB.346/INS/8 第12段`, `GB.346/INS/8 para. 12`. */
export function nameResult(result: SearchResult, words: PlaceWords): string {
	return [nameDocument(result), namePlace(result, words)].filter(Boolean).join(' ');
}
