import { parseAddress } from '../../model/addressing/address.ts';
import type { Place } from '../../model/addressing/place.ts';
import type { Chosen } from '../copy/chosen.ts';
import { loadDocument, type LoadedDocument } from '../copy/load-document.ts';
import { hasPlace } from '../copy/place-text.ts';

/** One passage of a basket with its document; null where the archive has no such place. */
export interface Entry {
	id: string;
	document: string;
	place: Place | null;
	loaded: LoadedDocument | null;
}

/** Returns the passages of a basket in its order. Throws where a document cannot be fetched. */
export function loadEntries(ids: readonly string[]): Promise<Entry[]> {
	return Promise.all(
		ids.map(async (id): Promise<Entry> => {
			const address = parseAddress(id);
			const document = address?.document ?? id;
			const place = address?.place ?? null;
			const loaded = await loadDocument(document);
			const isThere = loaded !== null && (place === null || hasPlace(loaded.data, place));
			return { id, document, place, loaded: isThere ? loaded : null };
		}),
	);
}

/** What is cited together. */
export interface CitedEntry {
	chosen: Chosen;
	loaded: LoadedDocument;
}

/** Returns what there is of entries, one a passage, or with `isMerged` one a document, in the order of their first passages. */
export function groupEntries(entries: readonly Entry[], isMerged: boolean): CitedEntry[] {
	const held = entries.flatMap(({ loaded, ...entry }) =>
		loaded === null ? [] : [{ ...entry, loaded }],
	);
	const groups = Map.groupBy(held, ({ id, document }) => (isMerged ? document : id));
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		const isWhole = group.some(({ place }) => place === null);
		const places = group.map(({ place }) => place).filter((place) => place !== null);
		const chosen = {
			document: first.document,
			places: isMerged && isWhole ? [] : places,
			quotation: null,
		};
		return [{ chosen, loaded: first.loaded }];
	});
}
