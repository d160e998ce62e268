import type { Archive } from '../documents/archive.ts';
import { formatPlaceAndNote } from '../../words/format-place.ts';
import { relationsText } from '../../words/zh-hans/relations.ts';

/** Returns the name that a document is cited by: its symbol, or its title in 《》; of one not held its symbol. */
export function nameDocument(archive: Archive, id: string): string {
	const held = archive.find(id);
	if (held !== undefined)
		return held.symbol ?? relationsText.titleAsName(held.metadata.title.value);
	return archive.findNotHeld(id)?.symbol ?? id;
}

/** Returns the name of a place with its document: `GB.346/INS/8，第12段`. */
export function namePlace(
	archive: Archive,
	id: string,
	fragment: string,
	note: string | null,
): string {
	return relationsText.place(nameDocument(archive, id), formatPlaceAndNote(fragment, note));
}
