import type { SearchRecord } from '../../search/record.ts';
import { termIndexText } from './strings.ts';

/** Returns what a document is called in the index: its symbol, or its title in 《》. */
export function nameDocumentOf(symbol: string | null, title: string): string {
	return symbol ?? `《${title}》`;
}

/** Returns the name of a record beside the name of its kind: a number, or the kind where a document has but one. */
export function nameRecord({ id, kind }: SearchRecord): string {
	if (kind === 'front' || kind === 'document') return termIndexText.kind(kind);
	return /\d+$/.exec(id)?.[0] ?? id;
}
