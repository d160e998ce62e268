import type { Archive } from '../../archive/documents/archive.ts';
import { earlierTexts } from '../../archive/versions/version.ts';
import type { ApiChange } from '../../model/api/changes.ts';

interface Published {
	archive: Pick<Archive, 'documents' | 'notHeld' | 'releaseOf' | 'versionsOf'>;
	/** Reading paths, which have addresses of their own. */
	paths: readonly { id: string }[];
	/** Returns the hash of a place's text; null of what is no passage, such as a heading. */
	hashOf: (document: string, place: string) => string | null;
}

const NOTHING = { replaces: null, places: [], reason: null };

/** Returns the id of the held text that a document took the place of; null where it is the first of its paper. */
const replacedBy = (id: string, { versionsOf }: Published['archive']): string | null =>
	earlierTexts(versionsOf(id), id).at(-1)?.id ?? null;

/** Returns what became of a document or a reading path, by the ledger: the day it came, and those on which it grew. */
function changesOf(id: string, { archive, hashOf }: Published): ApiChange[] {
	const release = archive.releaseOf(id);
	if (release === null) return [];
	const replaces = replacedBy(id, archive);
	const kind = replaces === null ? ('added' as const) : ('revised' as const);
	const grown = [...release.later].map(([day, ids]) => ({
		day,
		kind: 'extended' as const,
		id,
		...NOTHING,
		places: ids.map((place) => ({ id: place, sha256: hashOf(id, place) })),
	}));
	return [{ day: release.first, kind, id, ...NOTHING, replaces }, ...grown];
}

/**
 * Returns what was published and what was taken out, the newest day first, by the ledger and the manifest alone. What is
 * not published yet is not in it, nor are words that were corrected at their place: of these no day is known.
 */
export function listChanges(published: Published): ApiChange[] {
	const { archive, paths } = published;
	const withdrawn = archive.notHeld.flatMap(({ id, withdrawn: one }): ApiChange[] =>
		one === null ? [] : [{ day: one.on, kind: 'withdrawn', id, ...NOTHING, reason: one.reason }],
	);
	return [...archive.documents, ...paths]
		.flatMap(({ id }) => changesOf(id, published))
		.concat(withdrawn)
		.sort((left, right) => (left.day < right.day ? 1 : left.day > right.day ? -1 : 0));
}
