import { idToFragment } from '../../model/addressing/address.ts';
import { formatPlace } from '../../words/format-place.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import type { Passage } from './path.ts';

/** Returns what a document is called: its symbol, or its title where it has none. */
function nameDocument({ symbol, metadata }: ArchiveDocument): string {
	return symbol ?? interfaceText.paths.titleAsName(metadata.title.value);
}

/** Returns the name of a passage: "GB.346/INS/8，第46至50段". */
export function namePassage({ id, document }: Pick<Passage, 'id' | 'document'>): string {
	const place = formatPlace(idToFragment(id, document.id));
	return interfaceText.paths.passage(nameDocument(document), place);
}
